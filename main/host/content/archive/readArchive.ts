import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';

export type ArchiveLimits = {
  readonly entries: number;
  /** Of an entry of this name, inflated. */
  readonly entryBytes: (name: string) => number;
  /** Of all entries together, inflated. */
  readonly totalBytes: number;
};

/** What was in a file, by name, in the file's own order. */
export type ArchiveContent = ReadonlyMap<string, Buffer>;

/** Small letters, digits and few signs, in one folder at most: no path of this form leads out of anywhere. */
const GOOD_NAME = /^(?:[a-z]+\/)?[A-Za-z0-9-]+\.[a-z]+$/;
const STORED = 0;
const DEFLATED = 8;
const END_BYTES = 22;
const LOCAL_HEADER_BYTES = 30;

/** Why a file cannot be taken; met by `withArchive`. */
class Refusal extends Error {}

const DAMAGED = 'it is damaged or was not copied whole; copy it again, or export it again where it was made.';

/** A zip file whose names and sizes were looked at. */
export type Archive = {
  /** In the file's own order. */
  readonly names: readonly string[];
  /** All of one part. */
  readonly read: (name: string) => Promise<Buffer>;
  /** One part, a piece of it in memory at a time. */
  readonly pieces: (name: string) => AsyncIterable<Buffer>;
};

/**
 * Opens a zip file of ours, in memory or on the disk, for as long as `work` takes, and believes nothing that it says of
 * itself. The error is a sentence without the file's name; what `work` itself throws is thrown.
 */
export async function withArchive<Value>(
  source: Buffer | string,
  limits: ArchiveLimits,
  work: (archive: Archive) => Promise<Value>,
): Promise<Result<Value, string>> {
  let zip: ZipFile | null = null;
  try {
    zip = await opened(source);
    return ok(await work(await archiveOf(zip, limits)));
  } catch (failure) {
    if (failure instanceof Refusal) return err(failure.message);
    throw failure;
  } finally {
    zip?.close();
  }
}

/** Reads a zip file of ours into memory, no further than the limits. The error is a sentence without the file's name. */
export function readArchive(bytes: Buffer, limits: ArchiveLimits): Promise<Result<ArchiveContent, string>> {
  return withArchive(bytes, limits, async ({ names, read }) => {
    const content = new Map<string, Buffer>();
    for (const name of names) content.set(name, await read(name));
    return content;
  });
}

async function opened(source: Buffer | string): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    const zip = await (typeof source === 'string'
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
    // Without a listener, an error that comes late would end the program.
    zip.on('error', () => undefined);
    return zip;
  } catch (failure) {
    if (failure instanceof Error && 'syscall' in failure) throw failure;
    // The library’s words are of bytes, not of what to do.
    throw new Refusal(
      (await looksLikeZip(source))
        ? DAMAGED
        : 'it is no file of Star Street; choose one that was exported there.',
    );
  }
}

async function archiveOf(zip: ZipFile, limits: ArchiveLimits): Promise<Archive> {
  const entries = await said(async () => {
    const found = await listed(zip, limits);
    await refuseOverlaps(zip, found);
    return found;
  });
  let left = limits.totalBytes;
  async function* pieces(name: string): AsyncIterable<Buffer> {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`There is no part ${name}`);
    const stream = await said(() => zip.openReadStreamPromise(entry));
    const inflated = bounded(stream, name, left, entry);
    try {
      for (;;) {
        const next = await said(() => inflated.next());
        if (next.done === true) break;
        yield next.value;
      }
    } finally {
      await inflated.return(undefined);
    }
    left -= entry.uncompressedSize;
  }
  return {
    names: [...entries.keys()],
    pieces,
    async read(name) {
      const all: Buffer[] = [];
      for await (const piece of pieces(name)) all.push(piece);
      return Buffer.concat(all);
    },
  };
}

/** What the library and zlib throw is damage of the file; what the disk says is not. */
async function said<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (failure) {
    if (failure instanceof Refusal || (failure instanceof Error && 'syscall' in failure)) throw failure;
    throw new Refusal(DAMAGED);
  }
}

async function listed(zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new Refusal(`it has ${zip.entryCount} parts; expected at most ${limits.entries}.`);
  }
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let declaredBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    refuseEntry(entry, name, limits);
    if (seen.has(name.toLowerCase())) throw new Refusal(`its part ${name} is there twice.`);
    seen.add(name.toLowerCase());
    declaredBytes += entry.uncompressedSize;
    if (declaredBytes > limits.totalBytes) throw new Refusal(tooLarge('it', limits.totalBytes));
    entries.set(name, entry);
  }
  // What lies between the last name and the end was written by nobody of us.
  if (Number(zip.readEntryCursor) !== zip.fileSize - END_BYTES) {
    throw new Refusal('it has more in it than it lists; export it again where it was made.');
  }
  return entries;
}

function refuseEntry(entry: Entry, name: string, limits: ArchiveLimits): void {
  const shown = JSON.stringify(name.slice(0, 80));
  if (!GOOD_NAME.test(name)) throw new Refusal(`its part ${shown} has a name that no part of ours has.`);
  if (entry.isEncrypted())
    throw new Refusal(`its part ${shown} is encrypted; export it again without a password.`);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Refusal(`its part ${shown} is packed in a way that this program does not know.`);
  }
  if (!isPlainFile(entry)) throw new Refusal(`its part ${shown} is no plain file.`);
  const mostBytes = limits.entryBytes(name);
  if (entry.uncompressedSize > mostBytes) throw new Refusal(tooLarge(`its part ${shown}`, mostBytes));
}

/** Links and folders are told by the Unix mode in the upper half, folders by DOS in the lower too. */
function isPlainFile({ externalFileAttributes, versionMadeBy }: Entry): boolean {
  const type = (externalFileAttributes >>> 28) & 0xf;
  const isFolder = (externalFileAttributes & 0x10) !== 0;
  return !isFolder && (versionMadeBy >>> 8 !== 3 || type === 0 || type === 8);
}

/** A bomb may name the same bytes many times. Each part has its own, and its name stands before them too. */
async function refuseOverlaps(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const spans: { readonly begin: number; readonly end: number }[] = [];
  for (const [name, entry] of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const agrees =
      local.fileName.toString('latin1') === name &&
      local.compressionMethod === entry.compressionMethod &&
      local.generalPurposeBitFlag === entry.generalPurposeBitFlag;
    if (!agrees) throw new Refusal(`its part ${name} is described in two ways.`);
    const begin = entry.relativeOffsetOfLocalHeader;
    spans.push({
      begin,
      end: Math.max(begin + LOCAL_HEADER_BYTES, local.fileDataStart + entry.compressedSize),
    });
  }
  spans.sort((one, other) => one.begin - other.begin);
  if (spans.some(({ begin }, place) => begin < (spans[place - 1]?.end ?? 0))) {
    throw new Refusal('its parts lie over each other; no file of ours is made so.');
  }
}

async function* bounded(stream: Readable, name: string, most: number, entry: Entry): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.uncompressedSize || size > most) {
        throw new Refusal(`its part ${name} is larger than it says.`);
      }
      yield piece;
    }
  } finally {
    stream.destroy();
  }
  if (size !== entry.uncompressedSize) {
    throw new Refusal(`its part ${name} is not of the length that it says.`);
  }
}

function tooLarge(what: string, mostBytes: number): string {
  return `${what} is larger than the ${Math.floor(mostBytes / 1024)} kB that are expected at most.`;
}

async function looksLikeZip(source: Buffer | string): Promise<boolean> {
  const bytes = typeof source === 'string' ? await firstBytes(source, 4) : source;
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

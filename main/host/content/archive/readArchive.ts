import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';

export type ArchiveLimits = {
  readonly entries: number;
  /** Of one entry, inflated. */
  readonly entryBytes: number;
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

class Refusal extends Error {}

/**
 * Reads a zip file of ours into memory, no further than the limits, and believes nothing that it says of itself. The
 * error is a sentence without the file's name.
 */
export async function readArchive(
  bytes: Buffer,
  limits: ArchiveLimits,
): Promise<Result<ArchiveContent, string>> {
  try {
    return ok(await readAll(bytes, limits));
  } catch (failure) {
    if (failure instanceof Refusal) return err(failure.message);
    // The library’s and zlib’s words are of bytes, not of what to do.
    const damaged =
      'it is damaged or was not copied whole; copy it again, or export it again where it was made.';
    return err(
      looksLikeZip(bytes) ? damaged : 'it is no file of Star Street; choose one that was exported there.',
    );
  }
}

async function readAll(bytes: Buffer, limits: ArchiveLimits): Promise<ArchiveContent> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  // Without a listener, an error that comes late would end the program.
  zip.on('error', () => undefined);
  try {
    const entries = await listed(zip, bytes.length, limits);
    await refuseOverlaps(zip, entries);
    const content = new Map<string, Buffer>();
    let left = limits.totalBytes;
    for (const [name, entry] of entries) {
      const inflated = await collected(await zip.openReadStreamPromise(entry), name, left, entry);
      left -= inflated.length;
      content.set(name, inflated);
    }
    return content;
  } finally {
    zip.close();
  }
}

async function listed(
  zip: ZipFile,
  fileBytes: number,
  limits: ArchiveLimits,
): Promise<ReadonlyMap<string, Entry>> {
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
  if (Number(zip.readEntryCursor) !== fileBytes - END_BYTES) {
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
  if (entry.uncompressedSize > limits.entryBytes)
    throw new Refusal(tooLarge(`its part ${shown}`, limits.entryBytes));
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

async function collected(stream: Readable, name: string, most: number, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > entry.uncompressedSize || size > most) {
      stream.destroy();
      throw new Refusal(`its part ${name} is larger than it says.`);
    }
    pieces.push(piece);
  }
  if (size !== entry.uncompressedSize)
    throw new Refusal(`its part ${name} is not of the length that it says.`);
  return Buffer.concat(pieces);
}

function tooLarge(what: string, mostBytes: number): string {
  return `${what} is larger than the ${Math.floor(mostBytes / 1024)} kB that are expected at most.`;
}

function looksLikeZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

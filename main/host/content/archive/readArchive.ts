import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { type ArchiveLimits, listEntries, Refusal } from './listEntries.ts';

/** What was in a file, by name, in the file's own order. */
export type ArchiveContent = ReadonlyMap<string, Buffer>;

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
  const entries = await said(() => listEntries(zip, limits));
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

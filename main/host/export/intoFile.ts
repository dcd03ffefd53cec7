import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** What may wait for the disk while more is made: some pieces of a large export. */
const BYTES_UNDER_WAY = 1024 * 1024;

/**
 * Writes a file under another name first and gives it its own when it is whole: whoever opens it never finds half a
 * file, and an older file of that name stays until then.
 */
export async function intoFile(path: string, write: (stream: Writable) => Promise<void>): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  const stream = createWriteStream(unfinished, { flush: true, highWaterMark: BYTES_UNDER_WAY });
  const done = finished(stream);
  try {
    // A disk that becomes full fails `done`, and nobody would drain the stream any more.
    await Promise.race([write(stream), done]);
    stream.end();
    await done;
    await rename(unfinished, path);
  } catch (failure) {
    stream.destroy();
    await done.catch(() => undefined);
    rmSync(unfinished, { force: true });
    throw failure;
  }
}

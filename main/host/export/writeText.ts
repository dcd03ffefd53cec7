import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes piece by piece, no faster than the other end takes it. */
export async function writeText(stream: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
}

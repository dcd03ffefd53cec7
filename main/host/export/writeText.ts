import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Writes piece by piece, no faster than the other end takes it. Each piece is handed on before the next one is made, so
 * that the disk writes while the figures are worked out.
 */
export async function writeText(stream: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain');
    else await nextTurn();
  }
}

import { createHash } from 'node:crypto';
import type { EventFileHeader } from '../../../contract/eventFile.ts';
import type { Sign } from '../../../domain/passes/sealPass.ts';
import { LineWriter, sealedBytes } from './eventFileLines.ts';

/** An event as it lies in the store. */
export type EventRow = {
  readonly id: string;
  readonly sequence: number;
  readonly atMs: number;
  /** JSON text. */
  readonly body: string;
};

/** Many lines in one piece: a stream that is asked for every line takes most of the time. */
const PIECE_BYTES = 64 * 1024;

/** The whole file in pieces, one of which is in memory at a time. `rows` are those that the header promises. */
export function* eventFileText(
  header: EventFileHeader,
  rows: Iterable<EventRow>,
  sign: Sign,
): Iterable<Buffer> {
  const writer = new LineWriter();
  const digest = createHash('sha256');
  let pending: Buffer[] = [writer.line('starstreetEvents', JSON.stringify(header))];
  let pendingBytes = 0;
  for (const { id, sequence, atMs, body } of rows) {
    // The body goes as it is kept, byte for byte: so the merged stores are alike.
    const line = writer.line(
      'event',
      `{"sequence":${sequence},"id":${JSON.stringify(id)},"atMs":${atMs},"body":${body}}`,
    );
    pending.push(line);
    pendingBytes += line.length;
    if (pendingBytes < PIECE_BYTES) continue;
    const piece = Buffer.concat(pending);
    digest.update(piece);
    yield piece;
    pending = [];
    pendingBytes = 0;
  }
  const rest = Buffer.concat(pending);
  const sha256 = digest.update(rest).digest();
  const seal = {
    sha256: sha256.toString('hex'),
    signature: Buffer.from(sign(sealedBytes(sha256))).toString('hex'),
  };
  yield rest;
  yield writer.line('seal', JSON.stringify(seal));
}

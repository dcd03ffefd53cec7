const NEWLINE = 10;

/** The lines that ended within one piece of a stream. */
export type Lines = {
  /** Each with its line break. */
  readonly lines: readonly Uint8Array[];
  /** What came behind the last line break until now. */
  readonly rest: Uint8Array;
  /** Length of the piece. */
  readonly bytes: number;
};

/** Lines as bytes, without decoding them: a changed byte must not be mended by that. */
export async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncIterable<Lines> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const lines: Uint8Array[] = [];
    let begin = 0;
    for (let end = whole.indexOf(NEWLINE); end >= 0; end = whole.indexOf(NEWLINE, begin)) {
      lines.push(whole.subarray(begin, end + 1));
      begin = end + 1;
    }
    rest = whole.subarray(begin);
    yield { lines, rest, bytes: piece.length };
  }
}

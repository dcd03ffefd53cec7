import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks one line without showing what is typed. From a pipe: the first line of it. */
export async function askHidden(question: string): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  if (isTerminal) process.stderr.write(question);
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTerminal });
  try {
    if (isTerminal) return (await lines.question('')).trim();
    for await (const line of lines) return line.trim();
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
}

import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const PLAIN_FILE = 0o100644;

/** A zip file of these texts, in their order. */
export async function writeArchive(
  parts: readonly { readonly path: string; readonly text: string }[],
  writtenAtMs: number,
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, text } of parts) {
    zip.addBuffer(Buffer.from(text), path, { mtime: new Date(writtenAtMs), mode: PLAIN_FILE });
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

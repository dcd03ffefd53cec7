import { crc32 } from 'node:zlib';
import { ascii } from '../../../domain/passes/ascii.ts';

/** Keeps what the key signs as a file of events apart from all else that it signs. */
const PURPOSE = ascii('starstreet events\0');

/** What a line holds, by the key that its content has in the line's JSON. */
export type LineKind = 'starstreetEvents' | 'event' | 'seal';

const NEWLINE = 10;
const OPENING = '{"check":"';
const CHECK_DIGITS = 8;
const CHECKED_FROM = OPENING.length + CHECK_DIGITS + '",'.length;

/** Writes the lines of a file one after the other. */
export class LineWriter {
  #check = 0;

  /** `json` is the content as JSON text without line breaks. The newline is included. */
  line(kind: LineKind, json: string): Buffer {
    const rest = Buffer.from(`"${kind}":${json}}\n`);
    this.#check = crc32(rest, this.#check);
    return Buffer.concat([Buffer.from(`${OPENING}${digits(this.#check)}",`), rest]);
  }
}

export type CheckedLine = { readonly fits: boolean; readonly parsed: unknown };

/** Reads them again; a line that was not written by this format is null. */
export class LineReader {
  #check = 0;

  /** `bytes` end with the newline. `fits` is false when this line, or one that was before it, is another. */
  line(bytes: Uint8Array): CheckedLine | null {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (!text.startsWith(OPENING) || bytes.at(-1) !== NEWLINE) return null;
    this.#check = crc32(bytes.subarray(CHECKED_FROM), this.#check);
    const parsed = parse(text);
    if (parsed === undefined) return null;
    return { fits: text.startsWith(`${digits(this.#check)}",`, OPENING.length), parsed };
  }
}

/** Whether the bytes are the beginning of a line of ours, as far as they go. */
export function looksLikeLine(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, OPENING.length)).toString('latin1');
  return OPENING.startsWith(begin);
}

/** What is signed of a file. */
export function sealedBytes(sha256: Uint8Array): Uint8Array {
  return Buffer.concat([PURPOSE, sha256]);
}

function digits(check: number): string {
  return check.toString(16).padStart(CHECK_DIGITS, '0');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

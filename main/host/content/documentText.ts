import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../../domain/core/Result.ts';

/** Deeper than any document of ours; what goes deeper is made to exhaust who reads it. */
const DEEPEST = 40;

/** How a document stands in its file: for people too, who may look at it or compare two of them. */
export function documentText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Short, and another one for any other text. */
export function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The JSON of a text. The error is a sentence. */
export function parseText(text: string, file: string): Result<unknown, string> {
  // Editors on Windows put a mark in front that JSON does not know.
  const source = text.replace(/^\uFEFF/, '');
  if (nests(source) > DEEPEST) return err(`${file}: it is nested deeper than any document of a street.`);
  try {
    return ok(JSON.parse(source));
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    return err(`${file}: expected JSON (${why}); correct it or put an earlier copy in its place.`);
  }
}

/** How many groups and lists lie within each other. */
function nests(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of source.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}

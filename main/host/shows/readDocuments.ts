import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentName } from '../../../contract/show.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';

/** What was read of a folder, by the names of the files. */
export type ReadDocuments<Content> = {
  readonly found: ReadonlyMap<string, Content>;
  /** Names of those that have a fault. */
  readonly refused: readonly string[];
  /** A sentence for each fault. */
  readonly problems: readonly string[];
};

/** Reads every `NAME.json` of a folder but those of other kinds. A folder that does not exist has none. */
export function readDocuments<Content>(
  folder: string,
  read: (document: unknown, file: string) => Result<Content, readonly string[]>,
  otherKinds: readonly string[] = [],
): ReadDocuments<Content> {
  const found = new Map<string, Content>();
  const refused: string[] = [];
  const problems: string[] = [];
  const names = namesIn(folder);
  if (!names.ok) return { found, refused, problems: [names.error] };
  for (const name of names.value) {
    const file = join(folder, name);
    const id = basename(name, '.json');
    if (otherKinds.includes(id)) continue;
    if (!documentName.safeParse(id).success) {
      problems.push(
        `${file}: expected a name of letters and digits, such as "springLights.json"; rename it.`,
      );
      continue;
    }
    const document = readDocument(file);
    const content = document.ok ? read(document.value, file) : err([document.error]);
    if (content.ok) {
      found.set(id, content.value);
      continue;
    }
    refused.push(id);
    problems.push(...content.error);
  }
  return { found, refused, problems };
}

/** The JSON in a file; undefined when there is no such file. The error is a sentence. */
export function readDocument(file: string): Result<unknown, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (failure) {
    if (isAbsent(failure)) return ok(undefined);
    return err(`${file}: it cannot be read (${fileFailureReason(failure)}).`);
  }
  try {
    // Editors on Windows put a mark in front that JSON does not know.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    return err(`${file}: expected JSON (${why}); correct it or put an earlier copy in its place.`);
  }
}

function namesIn(folder: string): Result<readonly string[], string> {
  try {
    return ok(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    );
  } catch (failure) {
    if (isAbsent(failure)) return ok([]);
    return err(`${folder}: it cannot be read (${fileFailureReason(failure)}).`);
  }
}

const isAbsent = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ENOENT';

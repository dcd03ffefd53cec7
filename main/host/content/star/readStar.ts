import {
  MOST_STAR_BYTES,
  STAR_FILE_VERSION,
  type StarManifest,
  starManifestSchema,
} from '../../../../contract/starFile.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { type ArchiveContent, readArchive } from '../archive/readArchive.ts';
import type { ContentShelf } from '../ContentShelf.ts';
import { documentPath, type Named } from '../contentPlaces.ts';
import { documentText, parseText } from '../documentText.ts';
import { MANIFEST, sha256Of } from './packStar.ts';

export const STAR_TOO_LARGE = 'The file is larger than 20 MB, which no file of a street is.';
const LIMITS = { entries: 501, entryBytes: () => 1024 * 1024, totalBytes: 64 * 1024 * 1024 };

export type StarDocument = Named & { readonly text: string; readonly zh: string; readonly en: string };
export type ReadStar = { readonly manifest: StarManifest; readonly documents: readonly StarDocument[] };

/** Checks everything in a `.star` file. The error has a sentence for each fault; none of it may be used then. */
export async function readStar(
  bytes: Buffer,
  shelf: ContentShelf,
): Promise<Result<ReadStar, readonly string[]>> {
  if (bytes.length > MOST_STAR_BYTES) return err([STAR_TOO_LARGE]);
  const content = await readArchive(bytes, LIMITS);
  if (!content.ok) return err([`The file cannot be taken: ${content.error}`]);
  const manifest = manifestOf(content.value);
  if (!manifest.ok) return err([`The file cannot be taken: ${manifest.error}`]);
  const faults = partFaults(manifest.value, content.value);
  if (faults.length > 0) return err(faults);
  const documents: StarDocument[] = [];
  for (const { kind, id, path } of manifest.value.parts) {
    const text = content.value.get(path)?.toString('utf8') ?? '';
    const judged = shelf.judgeText({ kind, id }, text);
    if (!judged.ok) {
      faults.push(...judged.error);
      continue;
    }
    const { document, zh, en } = judged.value;
    documents.push({ kind, id, zh, en, text: documentText(document) });
  }
  return faults.length > 0 ? err(faults) : ok({ manifest: manifest.value, documents });
}

function manifestOf(content: ArchiveContent): Result<StarManifest, string> {
  const [first] = content.keys();
  const bytes = content.get(MANIFEST);
  if (first !== MANIFEST || bytes === undefined) {
    return err(`it does not begin with ${MANIFEST}; choose a file that Star Street exported.`);
  }
  const parsed = parseText(bytes.toString('utf8'), MANIFEST);
  if (!parsed.ok) return parsed;
  const { format, version } = (parsed.value ?? {}) as {
    readonly format?: unknown;
    readonly version?: unknown;
  };
  if (format === 'star' && typeof version === 'number' && version > STAR_FILE_VERSION) {
    return err('it was written by a newer Star Street; update the program on this machine.');
  }
  const manifest = starManifestSchema.safeParse(parsed.value);
  if (manifest.success) return ok(manifest.data);
  const place = manifest.error.issues[0]?.path.join('.') || MANIFEST;
  return err(`its list of contents is not as this program writes it (at ${place}); export it again.`);
}

function partFaults({ holds, parts }: StarManifest, content: ArchiveContent): string[] {
  const faults: string[] = [];
  const named = new Set<string>([MANIFEST]);
  for (const part of parts) {
    const { path, bytes, sha256 } = part;
    if (path !== documentPath(part)) faults.push(`${path}: it does not lie where its kind and name say.`);
    if (named.has(path)) faults.push(`${path}: it is listed twice.`);
    named.add(path);
    const found = content.get(path);
    if (found === undefined) faults.push(`${path}: it is listed and not in the file; export the file again.`);
    else if (found.length !== bytes || sha256Of(found) !== sha256) {
      faults.push(`${path}: it was changed after the file had been written; export the file again.`);
    }
  }
  for (const path of content.keys()) {
    if (!named.has(path)) faults.push(`${path}: it is in the file and not listed; export the file again.`);
  }
  if (holds !== 'street' && (parts.length !== 1 || parts[0]?.kind !== holds)) {
    faults.push(`The file says that it holds one ${holds}, and holds something else.`);
  }
  return faults;
}

import { createHash } from 'node:crypto';
import type { StarQuestion } from '../../../../contract/staff/contentApi.ts';
import { CONTENT_KINDS, STAR_FILE_VERSION, type StarManifest } from '../../../../contract/starFile.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { writeArchive } from '../archive/writeArchive.ts';
import type { ContentShelf } from '../ContentShelf.ts';
import { documentPath, type Named } from '../contentPlaces.ts';

export const MANIFEST = 'manifest.json';

/** By whom and when a file is written. */
export type Writer = { readonly program: string; readonly nowMs: number };

/** One show, one idol, or everything that staff wrote, as a `.star` file. The error is a sentence. */
export async function packStar(
  shelf: ContentShelf,
  question: StarQuestion,
  { program, nowMs }: Writer,
): Promise<Result<Buffer, string>> {
  const wanted = namedBy(shelf, question);
  const parts = [];
  for (const named of wanted) {
    const text = shelf.text(named);
    if (text === null) return err(`There is no ${named.kind} "${named.id}" here.`);
    const judged = shelf.judgeText(named, text);
    if (!judged.ok) return err(`It has a fault and would be taken nowhere: ${judged.error[0]}`);
    parts.push({ ...named, path: documentPath(named), text });
  }
  if (parts.length === 0) return err('Nothing of your own is here yet, so there is nothing to export.');
  const manifest: StarManifest = {
    format: 'star',
    version: STAR_FILE_VERSION,
    program,
    writtenAtMs: Math.round(nowMs),
    holds: question.holds,
    parts: parts.map(({ kind, id, path, text }) => {
      return { kind, id, path, bytes: Buffer.byteLength(text), sha256: sha256Of(text) };
    }),
  };
  return ok(await writeArchive([{ path: MANIFEST, text: JSON.stringify(manifest) }, ...parts], nowMs));
}

/** Like `springLights.star`, or `street-2026-11-24.star` of everything. */
export function starName(question: StarQuestion, nowMs: number): string {
  const day = new Date(nowMs).toISOString().slice(0, 10);
  return question.holds === 'street' ? `street-${day}.star` : `${question.id}.star`;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function namedBy(shelf: ContentShelf, question: StarQuestion): readonly Named[] {
  if (question.holds !== 'street') return [{ kind: question.holds, id: question.id }];
  return CONTENT_KINDS.flatMap((kind) => shelf.ownIds(kind).map((id) => ({ kind, id })));
}

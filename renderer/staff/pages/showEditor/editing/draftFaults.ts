import { showSchema } from '../../../../../contract/show.ts';
import type { SongSheet } from '../../../../../contract/song.ts';
import { clipsOn, type Draft, showOf } from '../../../../../domain/shows/editing/Draft.ts';
import type { Track } from '../../../../../domain/shows/lanes.ts';
import { songFaults } from '../../../../../domain/shows/showFaults.ts';
import type { Bilingual } from '../../../language.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

/** Something to put right; `clip` names the one it is at, if it is at one. */
export type DraftFault = { readonly clip: string | null; readonly text: Bilingual };

/** What keeps a show from being played, by the very rules of the host. */
export function draftFaults(draft: Draft, song: SongSheet): readonly DraftFault[] {
  const show = showOf(draft);
  const parsed = showSchema.safeParse(show);
  const paths = (parsed.success ? [] : parsed.error.issues).map(({ path }) => path.map((part) => part));
  const late = songFaults(show, song).map(({ path }) => ({
    clip: clipAt(draft, path),
    text: path[0] === 'span' ? TEXTS.faultSpan : TEXTS.faultEnd,
  }));
  return [...paths.map((path) => ({ clip: clipAt(draft, path), text: wordsOf(path) })), ...late];
}

function clipAt(draft: Draft, path: readonly PropertyKey[]): string | null {
  if (path[0] !== 'tracks' || typeof path[2] !== 'number') return null;
  return clipsOn(draft, path[1] as Track)[path[2]]?.id ?? null;
}

function wordsOf(path: readonly PropertyKey[]): Bilingual {
  if (path[0] === 'title') return TEXTS.faultTitle;
  if (path[0] === 'span') return TEXTS.faultSpan;
  if (path.includes('blendBeats')) return TEXTS.faultBlend;
  if (path.includes('idols')) return TEXTS.faultDouble;
  if (path.includes('idol') || path.includes('on') || path.includes('singers')) return TEXTS.faultStranger;
  return path[0] === 'tracks' && path.length === 3 ? TEXTS.faultOverlap : TEXTS.faultOther;
}

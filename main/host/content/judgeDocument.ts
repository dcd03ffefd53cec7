import { readCalendar } from '../../../contract/calendar.ts';
import { readCheers } from '../../../contract/cheers.ts';
import { readOwnIdol } from '../../../contract/ownIdol.ts';
import { readShow } from '../../../contract/show.ts';
import { readStreetContent } from '../../../contract/streetContent.ts';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { SongFacts } from '../../../domain/shows/Show.ts';
import { showDurationMs } from '../../../domain/shows/showSpan.ts';
import { documentPath, mayBeNamed, type Named } from './contentPlaces.ts';

export type Songs = ReadonlyMap<string, SongFacts>;

/** A document that can be used. */
export type GoodDocument = {
  /** Of the newest version, with all that was left out. */
  readonly document: unknown;
  readonly zh: string;
  readonly en: string;
  /** Of shows. */
  readonly song: string | null;
  readonly durationMs: number | null;
};

const MOST_FAULTS = 20;
const LONGEST_SENTENCE = 400;

/** Whether a document is a good one of its kind. The error has a sentence for each fault. */
export function judgeDocument(
  named: Named,
  document: unknown,
  songs: Songs,
): Result<GoodDocument, readonly string[]> {
  const file = documentPath(named);
  if (!mayBeNamed(named)) return err([`${file}: "${named.id}" is no name for it; choose another one.`]);
  const judged = judge(named, document, songs, file);
  if (judged.ok) return judged;
  const more = judged.error.length - MOST_FAULTS;
  const told = judged.error.slice(0, MOST_FAULTS).map(shortened);
  return err(more > 0 ? [...told, `${file}: ${more} more.`] : told);
}

function judge(
  { kind, id }: Named,
  document: unknown,
  songs: Songs,
  file: string,
): Result<GoodDocument, readonly string[]> {
  const noSong = { song: null, durationMs: null };
  switch (kind) {
    case 'show': {
      const read = readShow(document, file, songs);
      if (!read.ok) return read;
      const { title, song } = read.value;
      const facts = songs.get(song);
      const durationMs = facts === undefined ? null : showDurationMs(read.value, facts);
      return ok({ document: read.value, ...title, song, durationMs });
    }
    case 'calendar': {
      const read = readCalendar(document, file);
      return read.ok ? ok({ document: read.value, zh: '排期', en: 'Schedule', ...noSong }) : read;
    }
    case 'street': {
      const read = readStreetContent(document, file);
      return read.ok
        ? ok({ document: read.value, zh: '地标与偶像', en: 'Landmarks and idols', ...noSong })
        : read;
    }
    case 'cheers': {
      const read = readCheers(document, file);
      return read.ok ? ok({ document: read.value, zh: '弹幕', en: 'Cheers', ...noSong }) : read;
    }
    case 'idol': {
      const read = readOwnIdol(document, file);
      if (!read.ok) return read;
      const { zh, en, recipe } = read.value;
      if (recipe.id !== id) {
        return err([`${file}: recipe.id is "${recipe.id}"; expected "${id}", which is the file’s name.`]);
      }
      return ok({ document: read.value, zh, en, ...noSong });
    }
    default:
      return assertNever(kind, 'ContentKind');
  }
}

/** A sentence may quote what stands in the document, which may be long. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const half = LONGEST_SENTENCE / 2;
  return `${sentence.slice(0, half)} … ${sentence.slice(-half)}`;
}

import type { z } from 'zod';
import type { calendarSchema } from '../../../contract/calendar.ts';
import type { ContentKind } from '../../../contract/starFile.ts';
import type { StreetContent } from '../../../contract/streetContent.ts';
import { IDOL_IDS } from '../../../domain/shows/idolIds.ts';

type Present = { readonly ids: (kind: ContentKind) => readonly string[] };

/**
 * What a document names and is not there: a sentence each. It is no reason to refuse the document, for the other one may
 * come later; until then it is left out.
 */
export function missingNames(kind: ContentKind, document: unknown, present: Present): string[] {
  if (kind === 'calendar') return missingShows(document as z.infer<typeof calendarSchema>, present);
  if (kind === 'street') return missingIdols(document as StreetContent, present);
  return [];
}

function missingShows({ entries }: z.infer<typeof calendarSchema>, present: Present): string[] {
  const shows = present.ids('show');
  return entries.flatMap((entry) => {
    const wanted = entry.kind === 'interrupt' ? [entry.show] : entry.shows;
    return wanted
      .filter((show) => !shows.includes(show))
      .map(
        (show) =>
          `calendar.json: entry "${entry.id}" wants the show "${show}", which is not here; bring it back or choose another one.`,
      );
  });
}

function missingIdols({ landmarks }: StreetContent, present: Present): string[] {
  const idols: readonly string[] = [...IDOL_IDS, ...present.ids('idol')];
  return landmarks
    .filter(({ idol }) => !idols.includes(idol))
    .map(
      ({ id, idol }) =>
        `street.json: at ${id} stands "${idol}", who is not here; bring her back or choose another one.`,
    );
}

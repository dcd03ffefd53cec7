import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import type { Bilingual } from '../../../language.ts';
import type { RehearsedDay } from './weekLayout.ts';

type SkipReason = RehearsedDay['skips'][number]['reason'];

/** What happens to a show: left out and why, ended by an interrupt, or on when the street closes. */
export type NoteKind = SkipReason | 'cut' | 'outlasts';

/** The same thing that happens to the shows of one entry, once or more often. */
export type WeekNote = {
  readonly kind: NoteKind;
  readonly entry: string;
  /** The first one. */
  readonly show: Bilingual;
  readonly moments: readonly number[];
};

/** Everything in some days that staff may not expect, most frequent last: what happens once is easily overlooked. */
export function weekNotes({ days }: Rehearsal): readonly WeekNote[] {
  const notes = new Map<string, WeekNote>();
  const open = days.flatMap((day) => day.open);
  const note = (kind: NoteKind, entry: string, { zh, en }: Bilingual, atMs: number) => {
    const key = `${kind} ${entry}`;
    const known = notes.get(key);
    notes.set(key, {
      kind,
      entry,
      show: known?.show ?? { zh, en },
      moments: [...(known?.moments ?? []), atMs],
    });
  };
  // What begins on the last day may end on one that was not asked for.
  const seenUntilMs = days.at(-1)?.endMs ?? 0;
  for (const { showings, skips } of days) {
    for (const showing of showings) {
      const { entry, startMs, endMs, cutBy } = showing;
      const isSeen = endMs <= seenUntilMs;
      const endsOpen = open.some((span) => span.startMs < endMs && endMs <= span.endMs);
      if (cutBy !== null) note('cut', entry, showing, startMs);
      else if (isSeen && !endsOpen) note('outlasts', entry, showing, startMs);
    }
    for (const skip of skips) note(skip.reason, skip.entry, skip, skip.atMs);
  }
  return [...notes.values()].sort((one, other) => one.moments.length - other.moments.length);
}

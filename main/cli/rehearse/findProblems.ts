import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import type { RehearsedDay } from '../../../domain/calendar/rehearsedDays.ts';
import type { Skip, SkipReason } from '../../../domain/calendar/stepCalendar.ts';

/** What a person should put right before the street sees it. `date` is null for what concerns every day. */
export type Problem = {
  readonly date: string | null;
  readonly kind: 'content' | 'conflict' | 'closed' | 'blank';
  readonly sentence: string;
};

const KINDS: { readonly [Reason in SkipReason]: Problem['kind'] } = {
  missed: 'conflict',
  closed: 'closed',
  outranked: 'conflict',
  checkIn: 'conflict',
  show: 'conflict',
  noStage: 'conflict',
  noContent: 'content',
};

/** @param timeOf a moment as the street's clocks show it, like "18:00" */
export function findProblems(
  day: RehearsedDay,
  timeOf: (atMs: number) => string,
  waitMinutes: number,
): Problem[] {
  const { date } = day;
  const named = ({ show, entry, atMs }: Occurrence) => `"${show}" at ${timeOf(atMs)} (entry "${entry}")`;
  const sentenceOf = ({ occurrence, reason }: Skip): string => {
    const which = named(occurrence);
    switch (reason) {
      case 'closed':
        return `${which} falls into hours in which the street is closed; move it, or open longer.`;
      case 'outranked':
        return `${which} loses to another show of that moment; give them different times.`;
      case 'noContent':
        return `${which} cannot be played: there is no such show, or it has faults; correct it, or name another.`;
      default:
        return `${which} would wait longer than ${waitMinutes} minutes for another show to end; move one of the two.`;
    }
  };
  const skipped = day.skips.map((skip) => ({ date, kind: KINDS[skip.reason], sentence: sentenceOf(skip) }));
  const disturbed = day.showings.flatMap(
    ({ occurrence, waitedMs, cutBy, endMs, isCutAtClosing, outlastsOpening }) => {
      const found: Problem[] = [];
      const which = named(occurrence);
      if (waitedMs > 0) {
        const sentence = `${which} overlaps the show before it and begins ${Math.ceil(waitedMs / 60_000)} min late; move one of the two.`;
        found.push({ date, kind: 'conflict', sentence });
      }
      if (cutBy !== null) {
        const sentence = `${which} is ended at ${timeOf(endMs)} by the interrupt "${cutBy.entry}"; move one of the two.`;
        found.push({ date, kind: 'conflict', sentence });
      }
      if (isCutAtClosing) {
        const sentence = `${which} is ended at closing time, ${timeOf(endMs)}; begin earlier.`;
        found.push({ date, kind: 'closed', sentence });
      }
      if (outlastsOpening) {
        const sentence = `${which} goes on after closing time, until ${timeOf(endMs)}; begin earlier.`;
        found.push({ date, kind: 'closed', sentence });
      }
      return found;
    },
  );
  const isBlank = day.openMinutes > 0 && day.showings.length === 0;
  const blank = `No show plays, though the street is open for ${day.openMinutes} minutes; add an entry for this day.`;
  return [...skipped, ...disturbed, ...(isBlank ? [{ date, kind: 'blank' as const, sentence: blank }] : [])];
}

import { readCalendar } from '../../../../contract/calendar.ts';
import type { Rehearsal, RehearsalAnswer } from '../../../../contract/staff/scheduleApi.ts';
import { dayOf, hoursOfDay } from '../../../../domain/calendar/hoursOfDay.ts';
import type { Occurrence } from '../../../../domain/calendar/occurrences.ts';
import { playStepwise } from '../../../../domain/calendar/playThrough.ts';
import { daysAfter } from '../../../../domain/schedule/days.ts';
import { showDurationMs } from '../../../../domain/shows/showSpan.ts';
import type { LiveSettings } from '../../schedule/LiveSettings.ts';
import { streetHoursOf } from '../../schedule/streetHoursOf.ts';
import type { LiveContent } from '../../shows/LiveContent.ts';
import { titleOf } from '../../shows/titleOf.ts';

export type RehearsalParts = {
  readonly settings: Pick<LiveSettings, 'configuration' | 'toLocalTime'>;
  readonly showContent: LiveContent;
};

type Question = { readonly calendar: unknown; readonly from: string; readonly days: number };

/** What a calendar that is not saved would do on some days. A step is short; see `playStepwise`. */
export function* rehearse(
  { settings, showContent }: RehearsalParts,
  { calendar: document, from, days: count }: Question,
): Generator<undefined, RehearsalAnswer> {
  const read = readCalendar(document, 'calendar.json');
  if (!read.ok) return { kind: 'refused', faults: [...read.error] };
  const { toLocalTime, configuration } = settings;
  const hours = streetHoursOf(read.value, configuration);
  const dates = Array.from({ length: count }, (_, day) => daysAfter(from, day));
  const spans = dates.map((date) => ({ date, ...dayOf(date, toLocalTime) }));
  const fromMs = spans[0]?.startMs ?? 0;
  const toMs = spans.at(-1)?.endMs ?? 0;
  const durationMs = (show: string) => {
    const found = showContent.library.shows.get(show);
    return found === undefined ? null : showDurationMs(found.show, found.song);
  };
  const programme = yield* playStepwise(read.value, hours, toLocalTime, durationMs, fromMs, toMs);
  const named = ({ show, entry }: Occurrence) => ({ show, ...titleOf(showContent, show), entry });
  const days: Rehearsal['days'] = [];
  for (const { date, startMs, endMs } of spans) {
    const isToday = (atMs: number) => startMs <= atMs && atMs < endMs;
    const { open, quiet, cameraOff } = hoursOfDay({ startMs, endMs }, hours, toLocalTime);
    yield;
    days.push({
      date,
      startMs,
      endMs,
      open: [...open],
      quiet: [...quiet],
      cameraOff: [...cameraOff],
      showings: programme.showings
        .filter((showing) => isToday(showing.startMs))
        .map((showing) => ({
          ...named(showing.occurrence),
          startMs: showing.startMs,
          endMs: showing.endMs,
          cutBy: showing.cutBy?.entry ?? null,
        })),
      skips: programme.skips
        .filter(({ occurrence }) => isToday(occurrence.atMs))
        .map(({ occurrence, reason }) => ({ ...named(occurrence), atMs: occurrence.atMs, reason })),
    });
    yield;
  }
  return { kind: 'rehearsed', rehearsal: { days } };
}

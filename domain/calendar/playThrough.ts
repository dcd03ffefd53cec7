import type { ToLocalTime } from '../schedule/LocalTime.ts';
import type { Calendar } from './Calendar.ts';
import { hoursAt, type StreetHours } from './hoursAt.ts';
import { type Occurrence, occurrencesBetween } from './occurrences.ts';
import { lookAfter, type Skip, stepCalendar } from './stepCalendar.ts';

/** Hours of the street begin and end on full minutes. */
const MINUTE_MS = 60_000;

/** A show that has no more than this to go when the street closes plays out; a longer one is ended. */
export const PLAYS_OUT_MS = 2 * MINUTE_MS;

/** A show from its beginning to its end, or until an interrupt ended it. */
export type Showing = {
  readonly occurrence: Occurrence;
  readonly startMs: number;
  readonly endMs: number;
  readonly cutBy: Occurrence | null;
};

export type Programme = { readonly showings: readonly Showing[]; readonly skips: readonly Skip[] };

/**
 * What the calendar plays in [fromMs, toMs) when nobody checks in: the very steps of the street, from one moment at
 * which something happens to the next.
 * @param durationMs of a show; null for one that cannot be played
 */
export function playThrough(
  calendar: Calendar,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  durationMs: (show: string) => number | null,
  fromMs: number,
  toMs: number,
): Programme {
  const showings: Showing[] = [];
  const skips: Skip[] = [];
  let memory = lookAfter(fromMs - 1);
  const look = (atMs: number): void => {
    const playing = showings.at(-1);
    const isPlaying = playing !== undefined && atMs < playing.endMs;
    const { open } = hoursAt(hours, toLocalTime(atMs));
    const stage = isPlaying ? 'show' : 'free';
    const hasContent = (show: string) => durationMs(show) !== null;
    const step = stepCalendar(calendar, toLocalTime, hasContent, memory, { atMs, open, stage });
    memory = step.memory;
    skips.push(...step.skips);
    if (step.start === null) return;
    if (isPlaying) showings[showings.length - 1] = { ...playing, endMs: atMs, cutBy: step.start };
    const endMs = atMs + (durationMs(step.start.show) ?? 0);
    showings.push({ occurrence: step.start, startMs: atMs, endMs, cutBy: null });
  };
  const moments = [
    ...new Set(occurrencesBetween(calendar, fromMs, toMs, toLocalTime).map((one) => one.atMs)),
  ];
  for (const [place, atMs] of moments.entries()) {
    look(atMs);
    const nextMs = moments[place + 1] ?? Number.POSITIVE_INFINITY;
    // What waits begins when the show before it ends, unless the street closes or its time is over before that.
    let lookedMs = atMs;
    while (memory.waiting !== null) {
      const minuteMs = (Math.floor(lookedMs / MINUTE_MS) + 1) * MINUTE_MS;
      const endMs = showings.at(-1)?.endMs ?? minuteMs;
      lookedMs = endMs > lookedMs ? Math.min(endMs, minuteMs) : minuteMs;
      if (lookedMs >= nextMs) break;
      look(lookedMs);
    }
  }
  return { showings, skips };
}

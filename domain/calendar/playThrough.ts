import type { ToLocalTime } from '../schedule/LocalTime.ts';
import type { Calendar } from './Calendar.ts';
import { hoursAt, type StreetHours } from './hoursAt.ts';
import { type Occurrence, occurrencesBetween } from './occurrences.ts';
import { lookAfter, type Skip, stepOver } from './stepCalendar.ts';

/** Hours of the street begin and end on full minutes. */
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** A show that has no more than this to go when the street closes plays out; a longer one is ended. */
export const PLAYS_OUT_MS = 2 * MINUTE_MS;

/** A show from its beginning to its end, or until an interrupt or closing time ended it. */
export type Showing = {
  readonly occurrence: Occurrence;
  readonly startMs: number;
  readonly endMs: number;
  readonly cutBy: Occurrence | null;
  readonly isCutAtClosing: boolean;
};

export type Programme = { readonly showings: readonly Showing[]; readonly skips: readonly Skip[] };

/**
 * What the calendar plays in [fromMs, toMs) when nobody checks in: the very steps of the street, from one moment at
 * which something happens to the next.
 * @param durationMs of a show; null for one that cannot be played
 */
export function playThrough(...asked: Parameters<typeof playStepwise>): Programme {
  const playing = playStepwise(...asked);
  for (;;) {
    const { done, value } = playing.next();
    if (done) return value;
  }
}

/** The same, which can be left for a while after every step: a crowded month takes a good part of a second. */
export function* playStepwise(
  calendar: Calendar,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  durationMs: (show: string) => number | null,
  fromMs: number,
  toMs: number,
): Generator<undefined, Programme> {
  const showings: Showing[] = [];
  const skips: Skip[] = [];
  const wanted: Occurrence[] = [];
  for (let dayMs = fromMs; dayMs < toMs; dayMs += DAY_MS) {
    wanted.push(...occurrencesBetween(calendar, dayMs, Math.min(dayMs + DAY_MS, toMs), toLocalTime));
    yield;
  }
  const isOpen = (atMs: number) => hoursAt(hours, toLocalTime(atMs)).open;
  let considered = 0;
  let memory = lookAfter(fromMs - 1);
  const look = (atMs: number): void => {
    const playing = showings.at(-1);
    const isPlaying = playing !== undefined && atMs < playing.endMs;
    const due: Occurrence[] = [];
    for (
      let next = wanted[considered];
      next !== undefined && next.atMs <= atMs;
      next = wanted[++considered]
    ) {
      due.push(next);
    }
    const now = { atMs, open: isOpen(atMs), stage: isPlaying ? 'show' : 'free' } as const;
    const step = stepOver(due, calendar.waitMinutes, (show) => durationMs(show) !== null, memory, now);
    memory = step.memory;
    skips.push(...step.skips);
    if (step.start === null) return;
    if (isPlaying) {
      showings[showings.length - 1] = { ...playing, endMs: atMs, cutBy: step.start, isCutAtClosing: false };
    }
    const lastBeatMs = atMs + (durationMs(step.start.show) ?? 0);
    const closesMs = cutAtClosing(atMs, lastBeatMs, isOpen);
    showings.push({
      occurrence: step.start,
      startMs: atMs,
      endMs: closesMs ?? lastBeatMs,
      cutBy: null,
      isCutAtClosing: closesMs !== null,
    });
  };
  const moments = [...new Set(wanted.map((one) => one.atMs))];
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
    yield;
  }
  return { showings, skips };
}

/** When the street closes on a show that would go on for long then; null when it does not. */
function cutAtClosing(startMs: number, endMs: number, isOpen: (atMs: number) => boolean): number | null {
  const firstMs = (Math.floor(startMs / MINUTE_MS) + 1) * MINUTE_MS;
  for (let atMs = firstMs; endMs - atMs > PLAYS_OUT_MS; atMs += MINUTE_MS) {
    if (!isOpen(atMs)) return atMs;
  }
  return null;
}

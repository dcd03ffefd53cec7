import { daysAfter } from '../schedule/days.ts';
import { firstMomentsOf } from '../schedule/firstMomentsOf.ts';
import type { ToLocalTime } from '../schedule/LocalTime.ts';
import { type HoursNow, hoursAt, type StreetHours } from './hoursAt.ts';

const MINUTE_MS = 60_000;

export type Span = { readonly startMs: number; readonly endMs: number };

/** From the first moment of a day of the street's clocks to that of the next. */
export function dayOf(date: string, toLocalTime: ToLocalTime): Span {
  return {
    startMs: firstMomentsOf(date, toLocalTime)(0),
    endMs: firstMomentsOf(daysAfter(date, 1), toLocalTime)(0),
  };
}

/** When on one day the street is open, its sound is low and its camera is off. */
export type HoursOfDay = {
  readonly open: readonly Span[];
  readonly quiet: readonly Span[];
  readonly cameraOff: readonly Span[];
};

export function hoursOfDay(
  { startMs, endMs }: Span,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
): HoursOfDay {
  const open: Span[] = [];
  const quiet: Span[] = [];
  const cameraOff: Span[] = [];
  for (let atMs = startMs; atMs < endMs; atMs += MINUTE_MS) {
    const now: HoursNow = hoursAt(hours, toLocalTime(atMs));
    if (now.open) addMinute(open, atMs);
    if (now.quietVolume !== null) addMinute(quiet, atMs);
    if (now.cameraOff) addMinute(cameraOff, atMs);
  }
  return { open, quiet, cameraOff };
}

function addMinute(spans: Span[], atMs: number): void {
  const last = spans.at(-1);
  if (last?.endMs === atMs) spans[spans.length - 1] = { ...last, endMs: atMs + MINUTE_MS };
  else spans.push({ startMs: atMs, endMs: atMs + MINUTE_MS });
}

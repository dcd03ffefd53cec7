import type { ToLocalTime } from '../schedule/LocalTime.ts';
import type { Calendar } from './Calendar.ts';
import { goesBefore, type Occurrence, occurrencesBetween } from './occurrences.ts';

const MINUTE_MS = 60_000;
/** Longer ago nothing is told any more: a machine that comes out of storage has no news of last year. */
const TOLD_BACK_MS = 7 * 24 * 60 * MINUTE_MS;
/** A clock that is set back within this time plays nothing twice. */
const REMEMBERED_MS = 2 * 24 * 60 * MINUTE_MS;

/** What is kept from one look at the calendar to the next. Plain data, so that it may outlive a restart. */
export type CalendarMemory = {
  /** Everything until here, included, has been looked at. */
  readonly lookedAtMs: number;
  readonly waiting: {
    readonly occurrence: Occurrence;
    readonly since: 'checkIn' | 'show' | 'noStage';
  } | null;
  readonly played: readonly { readonly key: string; readonly atMs: number }[];
};

/** Why a show that the calendar wanted was not played. */
export type SkipReason =
  /** The machine was off or asleep, or its clock was set forward. */
  | 'missed'
  | 'closed'
  /** Another one of the same moment goes first. */
  | 'outranked'
  /** A check-in, or another show, took longer than it may wait. */
  | 'checkIn'
  | 'show'
  /** The page was away, or its stage was the poster, for longer than it may wait. */
  | 'noStage'
  /** There is no such show, or it has faults. */
  | 'noContent';

export type Skip = { readonly occurrence: Occurrence; readonly reason: SkipReason };

export type CalendarStep = {
  readonly memory: CalendarMemory;
  /** To be played now. What plays meanwhile is to be ended: only an interrupt comes then. */
  readonly start: Occurrence | null;
  readonly skips: readonly Skip[];
};

/** `noStage`: the page is away or shows its poster; it is waited for as a check-in is. */
export type StageNow = 'free' | 'checkIn' | 'show' | 'noStage';

/** Begins to look after a moment: now for a new kiosk, the last moment it is known to have run for another. */
export function lookAfter(lookedAtMs: number): CalendarMemory {
  return { lookedAtMs, waiting: null, played: [] };
}

/**
 * Looks at the calendar: which show begins now, and which do not and why. Each is told once. Nothing ends a check-in,
 * only an interrupt ends a show; what was missed is told and not played later.
 */
export function stepCalendar(
  calendar: Calendar,
  toLocalTime: ToLocalTime,
  hasContent: (show: string) => boolean,
  memory: CalendarMemory,
  now: { readonly atMs: number; readonly open: boolean; readonly stage: StageNow },
): CalendarStep {
  const fromMs = Math.max(memory.lookedAtMs, now.atMs - TOLD_BACK_MS) + 1;
  const due = occurrencesBetween(calendar, fromMs, now.atMs + 1, toLocalTime);
  return stepOver(due, calendar.waitMinutes, hasContent, memory, now);
}

/** The same, where it is known already what the calendar wants since the last look. */
export function stepOver(
  due: readonly Occurrence[],
  waitMinutes: number,
  hasContent: (show: string) => boolean,
  memory: CalendarMemory,
  now: { readonly atMs: number; readonly open: boolean; readonly stage: StageNow },
): CalendarStep {
  const { atMs, stage } = now;
  const isTooLate = (occurrence: Occurrence) => atMs - occurrence.atMs > waitMinutes * MINUTE_MS;
  const skips: Skip[] = [];
  const candidates: Occurrence[] = [];
  const consider = (occurrence: Occurrence, whenTooLate: SkipReason): void => {
    if (isTooLate(occurrence)) skips.push({ occurrence, reason: whenTooLate });
    else if (!hasContent(occurrence.show)) skips.push({ occurrence, reason: 'noContent' });
    else if (!now.open) skips.push({ occurrence, reason: 'closed' });
    else candidates.push(occurrence);
  };
  // After the clock was set back, what waited is still to come.
  const waited = memory.waiting !== null && memory.waiting.occurrence.atMs <= atMs ? memory.waiting : null;
  if (waited !== null) consider(waited.occurrence, waited.since);
  for (const occurrence of due) {
    if (memory.played.some(({ key }) => key === occurrence.key)) continue;
    if (occurrence.key !== waited?.occurrence.key) consider(occurrence, 'missed');
  }
  const [best, ...others] = candidates.sort(goesBefore);
  for (const occurrence of others) skips.push({ occurrence, reason: 'outranked' });
  const mayStart = stage === 'free' || (stage === 'show' && best?.interrupts === true);
  const start = mayStart ? (best ?? null) : null;
  const played = memory.played.filter((one) => Math.abs(atMs - one.atMs) <= REMEMBERED_MS);
  return {
    memory: {
      lookedAtMs: atMs,
      waiting: best === undefined || stage === 'free' || mayStart ? null : { occurrence: best, since: stage },
      played: start === null ? played : [...played, { key: start.key, atMs: start.atMs }],
    },
    start,
    skips,
  };
}

import type { ShowingState, ShowOrder } from '../../../contract/showing.ts';
import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import { PLAYS_OUT_MS } from '../../../domain/calendar/playThrough.ts';
import type { SkipReason } from '../../../domain/calendar/stepCalendar.ts';

/** An order that the page was given, and what was heard of it since. */
export type GivenOrder = {
  readonly order: ShowOrder;
  /** Null for one of staff. */
  readonly occurrence: Occurrence | null;
  /** `given`: not begun. An order that is `over` plays on when the page says so after all. */
  readonly phase: 'given' | 'playing' | 'over';
  /** The furthest that it came before it began. */
  readonly heard: 'nothing' | 'loading' | 'waiting';
  /** Looks since the page last spoke of it. */
  readonly looksUnheard: number;
  /** By the host's clock. */
  readonly givenAtMs: number;
  readonly startedAtMs: number | null;
  /** The last that the page said of it. */
  readonly state: ShowingState | null;
  /** The page was told to end it. */
  readonly endAsked: boolean;
};

/** A page that loads a show says so within five seconds; one that is being loaded anew needs longer. */
const MOST_LOOKS_UNHEARD = 20;
/** The page gives up by itself at the same time; its word may be on the way. */
const GRACE_MS = 3000;

export function newOrder(order: ShowOrder, occurrence: Occurrence | null, givenAtMs: number): GivenOrder {
  return {
    order,
    occurrence,
    phase: 'given',
    heard: 'nothing',
    looksUnheard: 0,
    givenAtMs,
    startedAtMs: null,
    state: null,
    endAsked: false,
  };
}

/** After a sign of life of the page. */
export function afterHeartbeat(given: GivenOrder, showing: ShowingState | null, atMs: number): GivenOrder {
  if (showing?.showingId !== given.order.showingId) {
    return given.phase === 'playing' ? { ...given, phase: 'over', state: null } : given;
  }
  const heard = { ...given, state: showing, looksUnheard: 0 };
  if (showing.state === 'playing') {
    return { ...heard, phase: 'playing', startedAtMs: given.startedAtMs ?? atMs - showing.positionMs };
  }
  return given.phase === 'given' ? { ...heard, heard: showing.state } : heard;
}

/** After a look, and why the order is given up, if it is. */
export function afterLook(
  given: GivenOrder,
  atMs: number,
  pageIsThere: boolean,
): { readonly given: GivenOrder; readonly gaveUp: SkipReason | null } {
  if (given.phase === 'playing' && !pageIsThere)
    return { given: { ...given, phase: 'over', state: null }, gaveUp: null };
  if (given.phase !== 'given') return { given, gaveUp: null };
  const looksUnheard = given.looksUnheard + 1;
  const isTooLate = atMs > given.order.givenUpAtMs + GRACE_MS;
  if (looksUnheard < MOST_LOOKS_UNHEARD && !isTooLate)
    return { given: { ...given, looksUnheard }, gaveUp: null };
  return { given: { ...given, phase: 'over', state: null }, gaveUp: whyGivenUp(given) };
}

/** Whether a show goes on when the street closes: one that is nearly over. */
export function playsOut({ phase, state }: GivenOrder): boolean {
  return phase === 'playing' && state !== null && state.durationMs - state.positionMs <= PLAYS_OUT_MS;
}

/** @returns what kept a show from beginning, as far as its page told */
function whyGivenUp({ heard }: GivenOrder): SkipReason {
  switch (heard) {
    case 'nothing':
      return 'noStage';
    case 'loading':
      return 'noContent';
    case 'waiting':
      return 'checkIn';
  }
}

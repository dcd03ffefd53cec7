import type { GestureId } from '../../gestures/vocabulary.ts';
import type { CheerState } from '../StageState.ts';

/** One gesture that everybody in the street is asked for together, while the time for it runs. */
export type CheerCall = {
  readonly gesture: GestureId;
  /** How much of the time is over, 0..1. */
  readonly share: number;
  /** How often it was made. */
  readonly made: number;
  /** How often it must be made; what was reached is never taken back when somebody else comes. */
  readonly needed: number;
  readonly answered: boolean;
};

/** How the street cheers. Times are of a steady clock. */
export type CheerMeter = {
  readonly atMs: number;
  /** 0 nobody cheers, 1 all of the street. */
  readonly warmth: number;
  /** Cheers of the last moments, fading: what comes on top of many counts little. */
  readonly recent: number;
  readonly cheers: number;
  readonly call: CheerCall | null;
  readonly calls: number;
  readonly callsAnswered: number;
};

/** Left alone, half of the warmth is gone after this. */
const WARMTH_HALF_MS = 7000;
const RECENT_HALF_MS = 500;
/** What the first cheer of a quiet moment takes of the way to full warmth. */
const RISE = 0.16;
/** An answered call lifts the warmth to at least this. */
const BURST = 0.85;
/** The camera follows two hands at a time: of a crowd no more can be asked within the few seconds of a call. */
const MOST_NEEDED = 4;

export function restingMeter(atMs: number): CheerMeter {
  return { atMs, warmth: 0, recent: 0, cheers: 0, call: null, calls: 0, callsAnswered: 0 };
}

/** The meter after time went by. A moment that is past already changes nothing. */
export function cool(meter: CheerMeter, atMs: number): CheerMeter {
  const elapsedMs = atMs - meter.atMs;
  if (elapsedMs <= 0) return meter;
  return {
    ...meter,
    atMs,
    warmth: meter.warmth * 0.5 ** (elapsedMs / WARMTH_HALF_MS),
    recent: meter.recent * 0.5 ** (elapsedMs / RECENT_HALF_MS),
  };
}

/**
 * Somebody made a gesture. The more people are there, the more cheers count in one moment: one hand alone fills little
 * of the meter, however fast it is.
 */
export function cheer(meter: CheerMeter, gesture: GestureId, people: number, atMs: number): CheerMeter {
  const cooled = cool(meter, atMs);
  const rise = RISE / (1 + cooled.recent / Math.max(1, people)) ** 2;
  const warmed = {
    ...cooled,
    warmth: cooled.warmth + (1 - cooled.warmth) * rise,
    recent: cooled.recent + 1,
    cheers: cooled.cheers + 1,
  };
  return warmed.call?.gesture === gesture ? answer(warmed, warmed.call) : warmed;
}

/** Follows what the show asks the street for in this moment. */
export function followCall(meter: CheerMeter, asked: CheerState | null, people: number): CheerMeter {
  if (asked === null) return meter.call === null ? meter : { ...meter, call: null };
  const { call } = meter;
  const needed = neededOf(people);
  const goesOn = call !== null && call.gesture === asked.gesture && asked.share >= call.share;
  if (!goesOn) {
    const begun = { gesture: asked.gesture, share: asked.share, made: 0, needed, answered: false };
    return { ...meter, calls: meter.calls + 1, call: begun };
  }
  return { ...meter, call: { ...call, share: asked.share, needed: call.answered ? call.needed : needed } };
}

/** Half of the people in view, at least one. */
function neededOf(people: number): number {
  return Math.min(MOST_NEEDED, Math.max(1, Math.ceil(people / 2)));
}

function answer(meter: CheerMeter, call: CheerCall): CheerMeter {
  const made = call.made + 1;
  if (call.answered || made < call.needed) return { ...meter, call: { ...call, made } };
  return {
    ...meter,
    warmth: Math.max(meter.warmth, BURST),
    call: { ...call, made, answered: true },
    callsAnswered: meter.callsAnswered + 1,
  };
}

import type { GestureId } from '../../gestures/vocabulary.ts';
import type { CheerState } from '../StageState.ts';

/** A call that goes on: everybody is asked for one gesture together. */
export type CheerCall = {
  readonly gesture: GestureId;
  /** How often it must come to be answered. */
  readonly needed: number;
  readonly made: number;
};

/** Of the people in view so many are enough: there is always somebody with full hands. */
const ENOUGH_SHARE = 0.5;

/**
 * The call of this moment of the show, from the one of the last moment.
 * @param people in view when it begins
 */
export function followCall(
  call: CheerCall | null,
  asked: CheerState | null,
  people: number,
): CheerCall | null {
  if (asked === null) return null;
  if (call !== null && call.gesture === asked.gesture) return call;
  return { gesture: asked.gesture, needed: Math.max(1, Math.ceil(people * ENOUGH_SHARE)), made: 0 };
}

/** A gesture was made while the call goes on. */
export function answerCall(call: CheerCall, gesture: GestureId): CheerCall {
  return gesture === call.gesture ? { ...call, made: call.made + 1 } : call;
}

export const isAnswered = ({ made, needed }: CheerCall): boolean => made >= needed;

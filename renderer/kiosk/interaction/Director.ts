import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { MadeBy } from '../../../domain/visits/VisitState.ts';
import type { ScreenPoint } from './ports.ts';

/**
 * What the state chart asks for, in the words of a theatre: the chart decides when, the director how it looks and
 * sounds. So the chart runs in a test without any stage.
 */
export interface Director {
  /** The street is empty: she idles, and now and then calls out. */
  attract(): void;
  callOut(): void;
  /** Somebody is there. */
  notice(people: number): void;
  /** Shows the signature gesture; `again` when the first time did not work. */
  invite(again: boolean): void;
  play(): void;
  answer(gesture: GestureId, stamped: boolean): void;
  beTouched(at: ScreenPoint): void;
  /** The signature gesture is on its way; `held` has the button's duration when it is done by touch. */
  anticipate(held: { readonly durationMs: number } | null): void;
  /** The button was held to its end: makes the signature gesture, as a hand would have. */
  makeSignatureByTouch(): void;
  /** It was given up before the ring was full. */
  encourage(): void;
  /** The signature gesture was performed to its end. Keeps the check-in, once per visit. */
  checkIn(by: MadeBy): void;
  celebrate(): void;
  endCelebration(): void;
  bidFarewell(stamped: boolean): void;
  close(): void;
  open(): void;
  /** No camera: the act by touch alone. */
  startTouchAct(): void;
  endTouchAct(): void;
}

import { atLeast, atMost } from '../Band.ts';

/*
 * Bands that several poses share. Where the numbers come from: over 600 hands drawn flat (z unknown) the curl of an
 * extended finger is at most 0.35 in 95 of 100, that of a folded one at least 0.7. A relaxed or half-closed finger
 * lies between, and must be neither; so the accepted halves of the two bands do not meet.
 */

/** A finger as straight as people hold it without effort. */
export const STRAIGHT = atMost(0.3, 0.2);
/** A finger folded into the palm. */
export const FOLDED = atLeast(0.75, 0.2);

/** A hand or finger that points up, with room for the roll of an arm. */
export const UPWARD = atMost(50, 30);
/** Any way but hanging down: a hand at rest beside the body says nothing. */
export const NOT_HANGING = atMost(100, 30);

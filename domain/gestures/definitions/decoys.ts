import { atLeast, atMost, between } from '../Band.ts';
import type { TwoHandDecoy } from '../PoseDefinition.ts';

/**
 * What two hands say together that is none of our gestures, but looks like one in each hand alone. Seen so, neither
 * hand says anything.
 */

/** A T of two flat hands: the tip of one against the palm of the other. */
const timeOut: TwoHandDecoy = {
  each: { middleCurl: atMost(0.4, 0.2) },
  together: {
    nearestGap: atMost(0.35, 0.2),
    handsAngleDegrees: between(55, 125, 15),
    sizeLikeness: atLeast(0.6, 0.2),
  },
};

/** An X of two forearms before the breast. */
const crossedArms: TwoHandDecoy = {
  each: {},
  together: { forearmsCross: atLeast(1, 0.5), sizeLikeness: atLeast(0.6, 0.2) },
};

export const TWO_HAND_DECOYS: readonly TwoHandDecoy[] = [timeOut, crossedArms];

import { atLeast } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, STRAIGHT, UPWARD } from './bands.ts';

/** Index and little finger up, the two between folded; with or without the thumb, both are shown at concerts. */
export const rock: OneHandPose = {
  gesture: 'rock',
  hands: 1,
  traits: {
    indexCurl: STRAIGHT,
    middleCurl: FOLDED,
    ringCurl: FOLDED,
    pinkyCurl: STRAIGHT,
    indexReach: atLeast(0.6, 0.2),
    indexTiltDegrees: UPWARD,
  },
  steadiness: 'calm',
};

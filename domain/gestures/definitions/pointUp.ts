import { atLeast, atMost } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, STRAIGHT, UPWARD } from './bands.ts';

/** The index finger alone, up; a thumb stretched aside would make it an L or a gun. */
export const pointUp: OneHandPose = {
  gesture: 'pointUp',
  hands: 1,
  traits: {
    indexCurl: STRAIGHT,
    middleCurl: FOLDED,
    ringCurl: FOLDED,
    pinkyCurl: FOLDED,
    thumbOut: atMost(0.3, 0.25),
    indexReach: atLeast(0.6, 0.2),
    indexTiltDegrees: UPWARD,
  },
  steadiness: 'calm',
};

import { atLeast, atMost } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, STRAIGHT, UPWARD } from './bands.ts';

/** Index and middle finger up and apart, the thumb not stretched aside (that would be a three). */
export const victory: OneHandPose = {
  gesture: 'victory',
  hands: 1,
  traits: {
    indexCurl: STRAIGHT,
    middleCurl: STRAIGHT,
    ringCurl: FOLDED,
    pinkyCurl: FOLDED,
    thumbOut: atMost(0.3, 0.25),
    indexMiddleSpreadDegrees: atLeast(8, 6),
    middleReach: atLeast(0.6, 0.2),
    indexTiltDegrees: UPWARD,
  },
  steadiness: 'calm',
};

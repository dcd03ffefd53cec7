import { atLeast } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { STRAIGHT, UPWARD } from './bands.ts';

/** Four straight fingers up, palm or back to the camera. The thumb may do as it likes: it is often hidden. */
export const openPalm: OneHandPose = {
  gesture: 'openPalm',
  hands: 1,
  traits: {
    indexCurl: STRAIGHT,
    middleCurl: STRAIGHT,
    ringCurl: STRAIGHT,
    pinkyCurl: STRAIGHT,
    middleReach: atLeast(0.6, 0.2),
    handTiltDegrees: UPWARD,
  },
  steadiness: 'still',
};

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
    // Fingers that look short are bent towards the camera, as to grab; the network sees too little of that depth.
    middleReach: atLeast(0.7, 0.16),
    handTiltDegrees: UPWARD,
  },
  steadiness: 'still',
};

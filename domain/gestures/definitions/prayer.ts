import { atLeast, atMost } from '../Band.ts';
import type { TwoHandPose } from '../PoseDefinition.ts';

/**
 * Palm on palm, fingers up: from wrist to fingertips the two hands lie on each other. Both must be found; where the
 * one hides the other wholly, one flat hand seen from its edge says nothing of a second.
 */
export const prayer: TwoHandPose = {
  gesture: 'prayer',
  hands: 2,
  each: {
    indexCurl: atMost(0.35, 0.2),
    middleCurl: atMost(0.35, 0.2),
    handTiltDegrees: atMost(50, 30),
  },
  together: {
    middleTipsGap: atMost(0.45, 0.3),
    wristsGap: atMost(0.8, 0.3),
    palmsGap: atMost(0.8, 0.3),
    fingertipsAboveWrists: atLeast(1, 0.3),
    sizeLikeness: atLeast(0.7, 0.2),
  },
  steadiness: 'calm',
};

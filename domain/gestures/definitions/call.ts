import { atLeast, atMost } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, NOT_HANGING } from './bands.ts';

/** Thumb and little finger stretched apart, the three between folded. */
export const call: OneHandPose = {
  gesture: 'call',
  hands: 1,
  traits: {
    indexCurl: FOLDED,
    middleCurl: FOLDED,
    // Ring and little finger share tendons: few can stretch the one wholly while the other is folded.
    ringCurl: atLeast(0.5, 0.2),
    pinkyCurl: atMost(0.4, 0.25),
    thumbCurl: atMost(0.5, 0.3),
    thumbToIndexPip: atLeast(0.65, 0.2),
    handTiltDegrees: NOT_HANGING,
  },
  steadiness: 'calm',
};

import { atLeast, atMost } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED } from './bands.ts';

/** A closed hand with the thumb stretched down. */
export const thumbsDown: OneHandPose = {
  gesture: 'thumbsDown',
  hands: 1,
  traits: {
    indexCurl: FOLDED,
    middleCurl: FOLDED,
    ringCurl: FOLDED,
    pinkyCurl: FOLDED,
    thumbCurl: atMost(0.5, 0.3),
    thumbToIndexPip: atLeast(0.7, 0.2),
    thumbTiltDegrees: atLeast(140, 25),
  },
  steadiness: 'calm',
};

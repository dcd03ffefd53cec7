import { atMost } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, NOT_HANGING } from './bands.ts';

/** All fingers folded, the thumb lying on or beside them. */
export const fist: OneHandPose = {
  gesture: 'fist',
  hands: 1,
  traits: {
    indexCurl: FOLDED,
    middleCurl: FOLDED,
    ringCurl: FOLDED,
    pinkyCurl: FOLDED,
    // Folded fingers lie side by side; one that stands off makes another sign.
    indexMiddleGap: atMost(0.38, 0.12),
    thumbToIndexPip: atMost(0.5, 0.2),
    handTiltDegrees: NOT_HANGING,
  },
  steadiness: 'calm',
};

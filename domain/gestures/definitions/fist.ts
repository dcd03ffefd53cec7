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
    thumbToIndexPip: atMost(0.5, 0.2),
    handTiltDegrees: NOT_HANGING,
  },
  steadiness: 'calm',
};

import { atLeast, atMost, between } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { FOLDED, NOT_HANGING } from './bands.ts';

/**
 * The small heart of thumb and index finger: their tips cross or touch, the index finger is bent but stands off
 * from the folded others, so that tip of index and tip of middle finger are apart.
 */
export const fingerHeart: OneHandPose = {
  gesture: 'fingerHeart',
  hands: 1,
  traits: {
    thumbIndexGap: atMost(0.35, 0.15),
    indexCurl: between(0.3, 0.75, 0.12),
    thumbCurl: atMost(0.6, 0.3),
    middleCurl: FOLDED,
    ringCurl: FOLDED,
    pinkyCurl: FOLDED,
    // In a fist the thumb lies on the index finger; here they meet only at their tips.
    thumbToKnuckle: atLeast(0.55, 0.15),
    indexMiddleGap: atLeast(0.45, 0.12),
    handTiltDegrees: NOT_HANGING,
  },
  steadiness: 'calm',
};

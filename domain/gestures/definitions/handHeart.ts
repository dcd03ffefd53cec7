import { atLeast, atMost } from '../Band.ts';
import type { TwoHandPose } from '../PoseDefinition.ts';

/** Two hands make one heart: index fingers meet above, thumbs below, the hands themselves apart. */
export const handHeart: TwoHandPose = {
  gesture: 'handHeart',
  hands: 2,
  each: {
    indexCurl: atLeast(0.15, 0.15),
  },
  together: {
    indexTipsGap: atMost(0.5, 0.3),
    thumbTipsGap: atMost(0.5, 0.3),
    indexTipsAboveThumbTips: atLeast(0.45, 0.25),
    palmsGap: atLeast(1, 0.3),
    sizeLikeness: atLeast(0.7, 0.2),
  },
  steadiness: 'calm',
};

import { atMost, between } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { STRAIGHT, UPWARD } from './bands.ts';

/** Thumb and index finger meet in a ring; the other three stand. */
export const ok: OneHandPose = {
  gesture: 'ok',
  hands: 1,
  traits: {
    thumbIndexGap: atMost(0.3, 0.15),
    indexCurl: between(0.25, 0.75, 0.15),
    middleCurl: atMost(0.35, 0.2),
    ringCurl: STRAIGHT,
    pinkyCurl: STRAIGHT,
    handTiltDegrees: UPWARD,
  },
  steadiness: 'calm',
};

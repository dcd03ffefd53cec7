import { atMost, between } from '../Band.ts';
import type { OneHandPose } from '../PoseDefinition.ts';
import { STRAIGHT, UPWARD } from './bands.ts';

/** Thumb and index finger meet in a ring; the other three stand. */
export const ok: OneHandPose = {
  gesture: 'ok',
  hands: 1,
  traits: {
    // Where thumb and finger hide each other, the network is off by a third of a palm.
    thumbIndexGap: atMost(0.4, 0.2),
    indexCurl: between(0.35, 0.75, 0.15),
    middleCurl: atMost(0.35, 0.2),
    ringCurl: STRAIGHT,
    pinkyCurl: STRAIGHT,
    handTiltDegrees: UPWARD,
  },
  steadiness: 'calm',
};

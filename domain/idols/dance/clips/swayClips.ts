import { dance, danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, weight } from '../moves.ts';
import {
  CARRIED_LOW,
  DIAGONAL_DOWN,
  EAR,
  FLARED,
  HIP,
  LOOSE,
  RIDING,
  ROUND_SIDE,
  turned,
  withHand,
} from '../stances.ts';

export const SWAY_CLIPS = {
  hipSway: danceTogether(
    arms(2, 0.6, [0, HIP]),
    weight(2, 2, 1.5),
    swing('ParamBodyAngleX', 2, 2, 7),
    swing('ParamLegL', 2, 2, 5, -1),
    swing('ParamLegR', 2, 2, -1, 5),
    groove(2, 0.7),
  ),
  // A lullaby's breadth: one side a bar.
  slowSway: dance(
    arm('R', 8, 2.5, [0, withHand(RIDING, 'relaxed')], [4, LOOSE]),
    arm('L', 8, 2.5, [0, LOOSE], [4, withHand(RIDING, 'relaxed')]),
    weight(8, 8, 1.1),
    swing('ParamBodyAngleX', 8, 8, 9),
    swing('ParamAngleX', 8, 8, 8),
    swing('ParamBodyStretch', 8, 4, 0.15, -0.25, 1),
    swing('ParamAngleY', 8, 4, -3, 3),
    swing('ParamSkirt', 8, 8, 0.05, -0.05, 1),
  ),
  // From the head down through the chest to the hips.
  bodyRoll: dance(
    arms(4, 1, [0, CARRIED_LOW], [1, ROUND_SIDE], [2, DIAGONAL_DOWN], [3, LOOSE]),
    keys('ParamAngleY', 0, 10, 1, -6, 2, -12, 3, 0),
    keys('ParamBodyAngleY', 0, 8, 1, 2, 2, -11, 3, -5),
    keys('ParamShoulderY', 0, 0.9, 1, 0.4, 2, -0.4, 3, 0),
    keys('ParamBodyStretch', 0, 0.6, 1, 0.1, 2, -0.8, 3, -0.2),
    keys('ParamHipX', 0, 6, 1, 16, 2, -6, 3, -16),
    keys('ParamBodyAngleX', 0, 6, 1, 12, 2, -6, 3, -12),
    keys('ParamAngleZ', 0, 5, 1, 8, 2, -4, 3, -8),
  ),
  shoulderShimmy: dance(
    arms(2, 0.9, [0, withHand(FLARED, 'openPalm')], [1, withHand(DIAGONAL_DOWN, 'openPalm')]),
    swing('ParamShoulderRY', 2, 0.5, 0.85),
    swing('ParamShoulderLY', 2, 0.5, -0.85),
    swing('ParamBodyAngleX', 2, 0.5, 6),
    keys('ParamBodyAngleY', 0, -7, 1, 4),
    keys('ParamAngleY', 0, 4, 1, -3),
    weight(2, 2, 0.7),
    swing('ParamBodyStretch', 2, 2, -0.35, 0.25),
  ),
  // One, two, three to the right; one, two, three to the left.
  waltzSway: dance(
    arm('R', 6, 2, [0, ROUND_SIDE], [3, withHand(CARRIED_LOW, 'relaxed')]),
    arm('L', 6, 2, [0, withHand(CARRIED_LOW, 'relaxed')], [3, ROUND_SIDE]),
    keys('ParamBaseX', 0, 30, 2, 26, 3, -30, 5, -26),
    keys('ParamHipX', 0, 15, 2, 8, 3, -15, 5, -8),
    keys('ParamBodyAngleZ', 0, -2.5, 1, 2.6, 3, 2.5, 4, -2.6),
    keys('ParamAngleZ', 0, 4, 1, 8, 3, -4, 4, -8),
    keys('ParamBodyAngleX', 0, 12, 3, -12),
    keys('ParamAngleX', 0, 14, 3, -14),
    keys('ParamBodyStretch', 0, -0.5, 1, 0.3, 2, 0.45, 3, -0.5, 4, 0.3, 5, 0.45),
    keys('ParamLegL', 0, 9, 1, -1, 3, 1, 5, 0),
    keys('ParamLegR', 0, 1, 2, 0, 3, 9, 4, -1),
    swing('ParamSkirt', 6, 6, 0.07, -0.07, 0.5),
  ),
  // One hand at the ear, as if the song came from there; the other one rides the beat.
  headBop: danceTogether(
    arm('R', 2, 0.6, [0, withHand(EAR, 'openPalm')]),
    arm(
      'L',
      2,
      0.5,
      [0, turned(RIDING, -14, -8, 16)],
      [0.5, RIDING],
      [1, turned(RIDING, -14, -8, 16)],
      [1.5, RIDING],
    ),
    groove(2, 1.3),
    swing('ParamAngleY', 2, 1, -7, 5),
    weight(2, 2, 0.6),
  ),
} as const;

import { dance, danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, weight } from '../moves.ts';
import {
  CHEEK,
  CHEST,
  DIAGONAL_UP,
  FACE,
  FLARED,
  HIP,
  LOOSE,
  PAW,
  PAW_BENT,
  ROUND_SIDE,
  withHand,
} from '../stances.ts';

export const POSE_CLIPS = {
  starPose: danceTogether(
    arm('R', 4, 0.6, [0, DIAGONAL_UP]),
    arm('L', 4, 0.6, [0, HIP]),
    keys('ParamHipX', 0, -15),
    keys('ParamBodyAngleZ', 0, 4),
    keys('ParamLegL', 0, 9),
    swing('ParamAngleZ', 4, 4, -7, -2),
    groove(4, 0.7),
  ),
  coolPose: danceTogether(
    arm('R', 4, 0.6, [0, HIP]),
    arm('L', 4, 0.6, [0, withHand(LOOSE, 'relaxed')]),
    keys('ParamHipX', 0, 16),
    keys('ParamBodyAngleX', 0, -10),
    keys('ParamAngleX', 0, 8, 2, 12),
    keys('ParamAngleZ', 0, 6, 2, 9),
    groove(4, 0.5),
  ),
  victoryPose: danceTogether(
    arm('R', 4, 0.6, [0, withHand(FACE, 'victory')]),
    arm('L', 4, 0.6, [0, HIP]),
    weight(4, 4, 1.1),
    keys('ParamLegR', 0, 8, 2, 0),
    groove(4, 0.8),
  ),
  catPaws: danceTogether(
    arm('R', 4, 0.5, [0, PAW], [1, PAW_BENT], [2, PAW], [3, PAW_BENT]),
    arm('L', 4, 0.5, [0, PAW_BENT], [1, PAW], [2, PAW_BENT], [3, PAW]),
    weight(4, 2, 0.9),
    groove(4),
  ),
  cheekPose: danceTogether(
    arms(4, 0.8, [0, CHEEK]),
    weight(4, 4, 1.1),
    swing('ParamAngleX', 4, 4, 6),
    groove(4, 0.6),
  ),
  // Arms open to everybody, then deep down with a hand on the heart.
  graceBow: dance(
    arm('R', 8, 1.8, [0, ROUND_SIDE], [3, CHEST], [6, CHEST]),
    arm('L', 8, 1.8, [0, ROUND_SIDE], [3, withHand(FLARED, 'relaxed')], [6, LOOSE]),
    keys('ParamBodyAngleY', 0, 4, 3, -17, 5, -17, 6.5, 0),
    keys('ParamAngleY', 0, 7, 3, -20, 5, -20, 6.5, 2),
    keys('ParamBodyStretch', 0, 0.3, 3, -0.8, 5, -0.8, 6.5, 0.1),
    keys('ParamHipX', 0, 6, 4, -6),
  ),
} as const;

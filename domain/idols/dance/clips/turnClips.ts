import { dance, danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, legsInTurn } from '../moves.ts';
import {
  CARRIED_HIGH,
  CHEST,
  DIAGONAL_DOWN,
  FLARED,
  HIP,
  PUMPED_IN,
  RAISED,
  ROUND_SIDE,
  withHand,
} from '../stances.ts';

export const TURN_CLIPS = {
  // Winds up, swings as far round as she is drawn, and arrives.
  spinTurn: dance(
    arms(
      4,
      0.8,
      [0, FLARED],
      [1, withHand(PUMPED_IN, 'relaxed')],
      [2, withHand(PUMPED_IN, 'relaxed')],
      [3, RAISED],
    ),
    keys('ParamBodyAngleX', 0, -15, 1, 17, 2, -15, 3, 0),
    keys('ParamAngleX', 0, -10, 1, 24, 2, -24, 3, 0),
    keys('ParamAngleZ', 0, 5, 1, -7, 2, 7, 3, -3),
    keys('ParamHipX', 0, 9, 1, -10, 2, 10, 3, 0),
    keys('ParamBodyStretch', 0, -0.6, 1, 0.6, 2, 0.6, 3, -0.5),
    keys('ParamSkirt', 0, 0.08, 1, -0.16, 2, 0.16, 3, -0.05),
    legsInTurn(4, 2, 6, -4),
  ),
  lookBack: danceTogether(
    arm('R', 4, 1, [0, HIP]),
    arm('L', 4, 1, [0, CHEST], [2, FLARED]),
    keys('ParamBodyAngleX', 0, 15, 1, 15, 2, 8, 3, 10),
    keys('ParamAngleX', 0, 20, 1, 20, 2, -18, 3, -14),
    keys('ParamAngleZ', 0, 6, 1, 6, 2, -9, 3, -8),
    keys('ParamHipX', 0, -14, 2, -6),
    groove(4, 0.6),
  ),
  paddleTurn: dance(
    arm('R', 8, 1.5, [0, ROUND_SIDE], [4, DIAGONAL_DOWN]),
    arm('L', 8, 1.5, [0, DIAGONAL_DOWN], [4, ROUND_SIDE]),
    keys('ParamBodyAngleX', 0, -14, 1, -7, 2, 0, 3, 7, 4, 14, 5, 7, 6, 0, 7, -7),
    keys('ParamAngleX', 0, -16, 2, 4, 4, 16, 6, -4),
    swing('ParamHipX', 8, 2, 12),
    swing('ParamAngleZ', 8, 2, 5),
    legsInTurn(8, 2, 8, -2),
    groove(8),
  ),
  skirtTwirl: dance(
    arm('R', 6, 2, [0, FLARED], [3, CARRIED_HIGH]),
    arm('L', 6, 2, [0, CARRIED_HIGH], [3, FLARED]),
    keys('ParamBodyAngleX', 0, 15, 3, -15),
    keys('ParamAngleX', 0, 17, 3, -17),
    keys('ParamAngleZ', 0, -6, 3, 6),
    keys('ParamHipX', 0, -9, 3, 9),
    keys('ParamSkirt', 0, 0.15, 3, -0.15),
    swing('ParamBodyStretch', 6, 3, -0.5, 0.5),
  ),
} as const;

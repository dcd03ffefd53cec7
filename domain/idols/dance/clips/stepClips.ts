import { dance, danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, armsInTurn, groove, hops, legsInTurn, weight } from '../moves.ts';
import {
  DIAGONAL_DOWN,
  FLARED,
  GATE_UP,
  HIP,
  LOOSE,
  PUMPED_IN,
  ROUND_SIDE,
  STRAIGHT_SIDE,
  SWUNG_BACK,
  withHand,
} from '../stances.ts';

export const STEP_CLIPS = {
  // A step aside, the other foot comes after; then back.
  stepTouch: dance(
    arms(4, 0.6, [0, ROUND_SIDE], [1, PUMPED_IN], [2, ROUND_SIDE], [3, PUMPED_IN]),
    keys('ParamBaseX', 0, 34, 1, 40, 2, -34, 3, -40),
    keys('ParamLegR', 0, 2, 1, 0, 1.6, 0, 2, 10, 3, -2, 3.6, 8),
    keys('ParamLegL', 0, 10, 1, -2, 1.6, 8, 2, 2, 3, 0, 3.6, 0),
    keys('ParamHipX', 0, -8, 1, 14, 2, 8, 3, -14),
    keys('ParamBodyAngleZ', 0, 3.4, 1, -2.4, 2, -3.4, 3, 2.4),
    keys('ParamAngleZ', 0, -3, 1, 7, 2, 3, 3, -7),
    keys('ParamBodyAngleX', 0, 8, 1, 4, 2, -8, 3, -4),
    groove(4),
  ),
  // Three steps and a pose to one side, three steps and a pose to the other.
  grapevine: dance(
    arms(8, 0.8, [0, FLARED], [3, GATE_UP], [4, FLARED], [7, GATE_UP]),
    keys('ParamBaseX', 0, -28, 1, 0, 2, 30, 3, 54, 4, 28, 5, 0, 6, -30, 7, -54),
    legsInTurn(8, 2, 9, -4),
    keys('ParamBodyAngleX', 0, 9, 2, 13, 3, 2, 4, -9, 6, -13, 7, -2),
    keys('ParamAngleX', 0, 8, 2, 12, 3, -6, 4, -8, 6, -12, 7, 6),
    keys('ParamAngleZ', 0, 4, 2, 3, 3, -9, 4, -4, 6, -3, 7, 9),
    keys('ParamHipX', 0, 0, 2, -8, 3, 16, 4, 0, 6, 8, 7, -16),
    groove(8),
  ),
  // Forward, across, back, open: hips draw the box.
  boxStep: danceTogether(
    arm('R', 4, 0.6, [0, DIAGONAL_DOWN], [1, PUMPED_IN], [2, DIAGONAL_DOWN], [3, PUMPED_IN]),
    arm('L', 4, 0.6, [0, HIP]),
    keys('ParamBaseX', 0, 26, 1, -22, 2, -26, 3, 22),
    keys('ParamHipX', 0, 16, 1, -16, 2, -10, 3, 10),
    keys('ParamBodyAngleX', 0, -10, 1, 10, 2, 6, 3, -6),
    keys('ParamAngleZ', 0, 7, 1, -7, 2, -4, 3, 4),
    keys('ParamBodyAngleY', 0, -5, 1, -5, 2, 3, 3, 3),
    keys('ParamLegR', 0, 6, 1, -6, 2, 3, 3, 7),
    keys('ParamLegL', 0, 2, 1, 7, 2, 6, 3, -4),
    groove(4, 0.9),
  ),
  // A heel out to each side, hands as a doll's.
  heelTaps: dance(
    armsInTurn(4, 0.6, [0, withHand(FLARED, 'openPalm')], [1, LOOSE]),
    keys('ParamLegR', 0, 15, 0.5, 13, 1, 0, 3.5, 0),
    keys('ParamLegL', 1.5, 0, 2, 15, 2.5, 13, 3, 0),
    keys('ParamHipX', 0, -15, 1, -4, 2, 15, 3, 4),
    keys('ParamBodyAngleZ', 0, -3.6, 1, 0, 2, 3.6, 3, 0),
    keys('ParamAngleZ', 0, 9, 1, 2, 2, -9, 3, -2),
    keys('ParamAngleX', 0, 9, 1, 0, 2, -9, 3, 0),
    groove(4, 0.8),
  ),
  marchOn: dance(
    armsInTurn(2, 0.9, [0, PUMPED_IN], [1, withHand(SWUNG_BACK, 'fist')]),
    legsInTurn(2, 2, 8, -5, 1),
    weight(2, 2, 0.6),
    keys('ParamBodyAngleX', 0, 7, 1, -7),
    keys('ParamBaseY', 0, 0, 0.5, -9, 1, 0, 1.5, -9),
    groove(2, 0.9),
  ),
  // The leg flies out, the arms balance it.
  kickStep: dance(
    arm('R', 4, 0.5, [0, LOOSE], [1, PUMPED_IN], [2, STRAIGHT_SIDE], [3, PUMPED_IN]),
    arm('L', 4, 0.5, [0, STRAIGHT_SIDE], [1, PUMPED_IN], [2, LOOSE], [3, PUMPED_IN]),
    keys('ParamLegR', 0, 23, 0.3, 22, 1, 0, 3.5, -3),
    keys('ParamLegL', 1.5, -3, 2, 23, 2.3, 22, 3, 0),
    keys('ParamHipX', 0, -16, 1, 0, 2, 16, 3, 0),
    keys('ParamBodyAngleZ', 0, -6, 1, 0, 2, 6, 3, 0),
    keys('ParamAngleZ', 0, -5, 1, 4, 2, 5, 3, -4),
    keys('ParamBaseY', 0, -4, 0.5, 0, 1, 0, 1.5, -16, 2, -4, 2.5, 0, 3, 0, 3.5, -16),
    groove(4),
  ),
  skipAlong: dance(
    armsInTurn(2, 0.9, [0, withHand(SWUNG_BACK, 'fist')], [1, withHand(GATE_UP, 'fist')]),
    hops(2, 30, 0, 1),
    keys('ParamLegR', 0, 0, 0.5, 14, 1, 2, 1.5, -4),
    keys('ParamLegL', 0, 2, 0.5, -4, 1, 0, 1.5, 14),
    weight(2, 2, 0.8, 0),
    swing('ParamBaseX', 2, 2, 14),
    keys('ParamBodyAngleX', 0, 8, 1, -8),
  ),
} as const;

import { dance, danceTogether, keys } from '../DanceClip.ts';
import { arm, arms, hops, weight } from '../moves.ts';
import {
  FLARED,
  GATE_UP,
  HIGH,
  LOOSE,
  PAW,
  PUMPED_IN,
  PUNCHED_UP,
  RAISED,
  STRAIGHT_SIDE,
  withHand,
} from '../stances.ts';

export const JUMP_CLIPS = {
  bounceJump: dance(
    arms(1, 0.5, [0, withHand(GATE_UP, 'fist')], [0.5, HIGH]),
    hops(1, 44, 0),
    keys('ParamAngleY', 0, -6, 0.5, 7),
  ),
  sideHop: dance(
    arm('R', 2, 0.7, [0, STRAIGHT_SIDE], [1, withHand(PUMPED_IN, 'fist')]),
    arm('L', 2, 0.7, [0, withHand(PUMPED_IN, 'fist')], [1, STRAIGHT_SIDE]),
    hops(2, 34, 0, 1),
    keys('ParamBaseX', 0, 32, 1, -32),
    keys('ParamBodyAngleZ', 0, 4, 1, -4),
    keys('ParamAngleZ', 0, 7, 1, -7),
    keys('ParamLegL', 0, 8, 1, 0),
    keys('ParamLegR', 0, 0, 1, 8),
  ),
  // Gathers, opens into a star in the air, lands, and is proud of it.
  starJump: dance(
    arms(4, 0.6, [0, LOOSE], [1, PUMPED_IN], [1.5, HIGH], [2, FLARED], [3, withHand(RAISED, 'victory')]),
    hops(4, 80, 1),
    keys('ParamLegL', 0, 0, 1, -2, 1.5, 18, 2, 4),
    keys('ParamLegR', 0, 0, 1, -2, 1.5, 18, 2, 4),
    keys('ParamAngleY', 0, 0, 1, -9, 1.5, 10, 2, -4, 3, 3),
    weight(4, 4, 0.4),
  ),
  bunnyHop: danceTogether(
    arms(4, 0.5, [0, PAW]),
    hops(4, 26, 0, 1, 2),
    weight(4, 2, 0.7),
    keys('ParamAngleX', 0, 8, 2, -8),
  ),
  rockJump: dance(
    arm('R', 2, 0.6, [0, withHand(PUNCHED_UP, 'rock')], [1, withHand(GATE_UP, 'rock')]),
    arm('L', 2, 0.6, [0, FLARED], [1, withHand(PUMPED_IN, 'fist')]),
    hops(2, 48, 0, 1),
    keys('ParamAngleY', 0, -12, 0.5, 8, 1, -12, 1.5, 8),
    keys('ParamBodyAngleY', 0, -6, 0.5, 3, 1, -6, 1.5, 3),
    keys('ParamLegR', 0, 0, 0.5, 9, 1, 0, 1.5, -3),
    keys('ParamLegL', 0, 0, 0.5, -3, 1, 0, 1.5, 9),
    weight(2, 2, 0.6),
  ),
} as const;

import { dance, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, legsInTurn, weight } from '../moves.ts';
import {
  CARRIED_HIGH,
  CARRIED_LOW,
  CARRIED_WIDE,
  DIAGONAL_DOWN,
  DIAGONAL_UP,
  FACE,
  HIGH,
  LOOSE,
  STRAIGHT_SIDE,
  turned,
} from '../stances.ts';

/** Out to the side, and up beside the head, never before it. */
const WAVED_OUT = turned(HIGH, -26, -6, -16);
const WAVED_IN = turned(HIGH, 5, 2, 12);

export const WAVE_CLIPS = {
  // Both hands high, to and fro with everybody.
  highWave: dance(
    arm('R', 2, 1, [0, WAVED_OUT], [1, WAVED_IN]),
    arm('L', 2, 1, [0, WAVED_IN], [1, WAVED_OUT]),
    weight(2, 2, 1.2),
    swing('ParamBodyAngleX', 2, 2, 6),
    swing('ParamAngleX', 2, 2, 7),
    groove(2, 0.9),
    keys('ParamBodyAngleY', 0, 3),
  ),
  softWave: dance(
    arm(
      'R',
      4,
      1,
      [0, turned(FACE, 0, -24, 16)],
      [1, turned(FACE, 0, 10, -12)],
      [2, turned(FACE, 0, -24, 16)],
      [3, turned(FACE, 0, 10, -12)],
    ),
    arm('L', 4, 1, [0, LOOSE], [2, { ...DIAGONAL_DOWN, shape: 'relaxed' }]),
    weight(4, 4, 0.8),
    swing('ParamBodyAngleX', 4, 4, 5),
    swing('ParamAngleY', 4, 2, 4, -2),
    groove(4, 0.5, 2),
  ),
  // A wave runs from one hand through both shoulders into the other.
  armRipple: dance(
    arm(
      'R',
      4,
      1,
      [0, turned(STRAIGHT_SIDE, 26, -24, 40)],
      [1, turned(STRAIGHT_SIDE, -6, 34, -36)],
      [2, turned(STRAIGHT_SIDE, -26, -10, 20)],
      [3, turned(STRAIGHT_SIDE, -14, 10, 10)],
    ),
    arm(
      'L',
      4,
      1,
      [0, turned(STRAIGHT_SIDE, -26, -10, 20)],
      [1, turned(STRAIGHT_SIDE, -14, 10, 10)],
      [2, turned(STRAIGHT_SIDE, 26, -24, 40)],
      [3, turned(STRAIGHT_SIDE, -6, 34, -36)],
    ),
    keys('ParamShoulderRY', 0, 0.8, 1, 0.2, 2, -0.6, 3, 0),
    keys('ParamShoulderLY', 0, -0.6, 1, 0, 2, 0.8, 3, 0.2),
    keys('ParamBodyAngleZ', 0, -4, 2, 4),
    keys('ParamHipX', 0, 14, 1, 4, 2, -14, 3, -4),
    keys('ParamAngleZ', 0, 8, 2, -8),
    keys('ParamAngleX', 0, 12, 2, -12),
    groove(4, 0.7),
  ),
  // Carries a light up on both palms and opens the arms.
  lanternLift: dance(
    arms(6, 2, [0, CARRIED_LOW], [3, CARRIED_HIGH], [5, CARRIED_WIDE]),
    keys('ParamAngleY', 0, -11, 3, 10, 5, 4),
    keys('ParamBodyAngleY', 0, -7, 3, 5, 5, 0),
    keys('ParamBodyStretch', 0, -0.6, 3, 0.7, 5, 0.1),
    keys('ParamAngleZ', 0, 5, 3, -5, 5, -2),
    keys('ParamHipX', 0, 9, 3, -9),
    keys('ParamBodyAngleX', 0, 8, 3, -8),
    swing('ParamSkirt', 6, 6, 0.05, -0.05, 1),
  ),
  flagSweep: dance(
    arm(
      'R',
      4,
      1,
      [0, DIAGONAL_UP],
      [1, STRAIGHT_SIDE],
      [2, { ...LOOSE, shape: 'fist' }],
      [3, STRAIGHT_SIDE],
    ),
    arm(
      'L',
      4,
      1,
      [0, { ...LOOSE, shape: 'fist' }],
      [1, STRAIGHT_SIDE],
      [2, DIAGONAL_UP],
      [3, STRAIGHT_SIDE],
    ),
    swing('ParamBodyAngleZ', 4, 4, 6),
    swing('ParamHipX', 4, 4, -17),
    swing('ParamAngleZ', 4, 4, -6),
    swing('ParamAngleX', 4, 4, 14),
    swing('ParamBaseX', 4, 4, 20),
    legsInTurn(4, 4, 4, 9),
    groove(4, 1.1),
  ),
} as const;

import { armPose } from '../../motions/armPoses.ts';
import { dance, danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, armsInTurn, groove, legsInTurn, weight } from '../moves.ts';
import {
  CHAMBERED,
  CHEST,
  CROSSED,
  DIAGONAL_DOWN,
  DIAGONAL_UP,
  GATE_DOWN,
  GATE_UP,
  HIGH,
  LOOSE,
  PUMPED_IN,
  PUNCHED,
  RAISED,
  ROUND_SIDE,
  STRAIGHT_SIDE,
  type Stance,
  SWUNG_BACK,
} from '../stances.ts';

/** Quarters of the circle that a rolling fist draws before the chest. */
const ROLLED = [0, 1, 2, 3].map((quarter): Stance => {
  const turn = (quarter * Math.PI) / 2;
  return {
    pose: armPose(34 + 10 * Math.cos(turn), 446 - 36 * Math.sin(turn), -112, -1),
    shape: 'fist',
    touches: false,
  };
});
const rolls = (fromQuarter: number) =>
  Array.from({ length: 16 }, (_, step): [number, Stance] => [
    step / 4,
    ROLLED[(step + fromQuarter) % 4] as Stance,
  ]);

export const ARM_CLIPS = {
  // Two fists round each other, low on one side and high on the other.
  rollHands: danceTogether(
    arm('R', 4, 0.25, ...rolls(0)),
    arm('L', 4, 0.25, ...rolls(2)),
    keys('ParamBodyAngleZ', 0, 5, 1.5, 5, 2, -5, 3.5, -5),
    keys('ParamHipX', 0, -15, 1.5, -15, 2, 15, 3.5, 15),
    keys('ParamAngleZ', 0, -6, 2, 6),
    keys('ParamBodyAngleX', 0, 10, 2, -10),
    groove(4),
  ),
  crissCross: danceTogether(
    arms(4, 0.5, [0, CROSSED], [1, DIAGONAL_DOWN], [2, CROSSED], [3, DIAGONAL_UP]),
    keys('ParamBodyAngleY', 0, -6, 1, 2, 2, -6, 3, 5),
    keys('ParamAngleY', 0, -8, 1, 2, 2, -8, 3, 8),
    keys('ParamAngleZ', 0, 5, 1, -3, 2, -5, 3, 4),
    keys('ParamLegL', 0, -2, 1, 8, 2, -2, 3, 10),
    keys('ParamLegR', 0, -2, 1, 8, 2, -2, 3, 10),
    keys('ParamBodyStretch', 0, -0.6, 0.5, 0.1, 1, -0.2, 2, -0.6, 2.5, 0.2, 3, 0.5, 3.5, 0),
    weight(4, 4, 0.5),
  ),
  // Forearms as signals, one up while the other is down.
  robotArms: dance(
    arm('R', 4, 0.6, [0, GATE_UP], [1, GATE_DOWN], [2, GATE_DOWN], [3, GATE_UP]),
    arm('L', 4, 0.6, [0, GATE_DOWN], [1, GATE_DOWN], [2, GATE_UP], [3, GATE_UP]),
    keys('ParamAngleX', 0, 16, 0.7, 16, 1, 0, 1.7, 0, 2, -16, 2.7, -16, 3, 0, 3.7, 0),
    keys('ParamBodyAngleX', 0, 7, 0.7, 7, 1, 0, 1.7, 0, 2, -7, 2.7, -7, 3, 0, 3.7, 0),
    keys('ParamAngleZ', 0, 6, 0.7, 6, 1, 0, 1.7, 0, 2, -6, 2.7, -6, 3, 0, 3.7, 0),
    keys('ParamHipX', 0, 10, 0.7, 10, 1, 0, 1.7, 0, 2, -10, 2.7, -10, 3, 0, 3.7, 0),
    groove(4, 0.6),
  ),
  // One arm after the other goes up; both come down as wings.
  skyReach: dance(
    arm('R', 4, 0.6, [0, HIGH], [2, RAISED], [3, LOOSE]),
    arm('L', 4, 0.6, [0, LOOSE], [1, HIGH], [2, RAISED], [3, LOOSE]),
    keys('ParamAngleX', 0, 13, 1, -13, 2, 0, 3, 0),
    keys('ParamAngleY', 0, 9, 1, 11, 2, 7, 3, -7),
    keys('ParamAngleZ', 0, -7, 1, 7, 2, 0, 3, 0),
    keys('ParamBodyAngleZ', 0, 3.5, 1, -3.5, 2, 0, 3, 0),
    keys('ParamHipX', 0, -14, 1, 14, 2, 0, 3, 0),
    keys('ParamBodyAngleY', 0, 3, 2, 5, 3, -8),
    keys('ParamBodyStretch', 0, 0.4, 1, 0.55, 2, 0.7, 3, -0.8),
  ),
  sidePunch: dance(
    armsInTurn(4, 0.4, [0, PUNCHED], [1, CHAMBERED], [2, CHAMBERED], [3, CHAMBERED]),
    keys('ParamBodyAngleX', 0, 16, 1, 0, 2, -16, 3, 0),
    keys('ParamAngleX', 0, 18, 1, 0, 2, -18, 3, 0),
    keys('ParamBodyAngleZ', 0, 5, 1, 0, 2, -5, 3, 0),
    keys('ParamHipX', 0, 14, 1, 0, 2, -14, 3, 0),
    keys('ParamBaseX', 0, 14, 1, 0, 2, -14, 3, 0),
    keys('ParamLegL', 0, 12, 1, 3, 2, 3, 3, 3),
    keys('ParamLegR', 0, 3, 1, 3, 2, 12, 3, 3),
    groove(4, 1.1),
  ),
  swimStroke: dance(
    armsInTurn(4, 2, [0, HIGH], [1, STRAIGHT_SIDE], [2, SWUNG_BACK], [3, PUMPED_IN]),
    swing('ParamBodyAngleX', 4, 4, 14),
    swing('ParamBodyAngleZ', 4, 4, 4),
    swing('ParamAngleX', 4, 4, 12),
    swing('ParamAngleZ', 4, 4, -6),
    swing('ParamHipX', 4, 4, -14),
    legsInTurn(4, 4, 5, -2, 2),
    groove(4),
  ),
  openWings: dance(
    arms(4, 1.4, [0, CHEST], [2, ROUND_SIDE], [3, DIAGONAL_DOWN]),
    keys('ParamBodyAngleY', 0, -8, 2, 6, 3, 2),
    keys('ParamAngleY', 0, -10, 2, 9, 3, 3),
    keys('ParamBodyStretch', 0, -0.6, 1, -0.2, 2, 0.6, 3, 0),
    keys('ParamShoulderY', 0, 0.5, 2, -0.5),
    weight(4, 4, 0.7),
    swing('ParamBodyAngleX', 4, 4, 6),
  ),
} as const;

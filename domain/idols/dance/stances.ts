import { type ArmPose, armPose } from '../motions/armPoses.ts';
import {
  AT_CHEEK,
  AT_EAR,
  AT_HIP,
  BESIDE_FACE,
  BESIDE_SHOULDER,
  HALF_HEART,
  ON_CHEST,
  PRAYING,
} from '../motions/poses.ts';
import type { HandShapeName } from '../vocabulary.ts';

/** Where an arm is at one beat of a dance, and what its hand shows. */
export type Stance = {
  readonly pose: ArmPose;
  readonly shape: HandShapeName;
  /** The hand lies on something: on the body, the face or the other hand. */
  readonly touches: boolean;
};

const stance = (pose: ArmPose, shape: HandShapeName = 'relaxed'): Stance => ({ pose, shape, touches: false });
const touching = (pose: ArmPose, shape: HandShapeName = 'relaxed'): Stance => ({
  pose,
  shape,
  touches: true,
});
const angles = (upper: number, elbow: number, wrist: number): ArmPose => ({ upper, elbow, wrist });

export const withHand = (there: Stance, shape: HandShapeName): Stance => ({ ...there, shape });

/** The same a little otherwise, degrees. */
export const turned = (there: Stance, upper: number, elbow: number, wrist: number): Stance => ({
  ...there,
  pose: {
    upper: there.pose.upper + upper,
    elbow: there.pose.elbow + elbow,
    wrist: there.pose.wrist + wrist,
  },
});

/** Hanging, but awake. */
export const LOOSE = stance(angles(24, -18, 8));
export const SWUNG_BACK = stance(angles(42, -26, 4));
/** Forearm drawn up before the ribs, as in a step. */
export const PUMPED_IN = stance(angles(27, -106, -16), 'fist');
/** Beside the skirt with the hand bent up, as a doll's. */
export const FLARED = stance(angles(36, 2, 56), 'openPalm');
export const STRAIGHT_SIDE = stance(angles(90, 4, 2), 'openPalm');
export const ROUND_SIDE = stance(angles(78, 34, 18), 'openPalm');
/** Straight to the side and down or up by half a right angle. */
export const DIAGONAL_DOWN = stance(angles(50, 4, 8), 'openPalm');
export const DIAGONAL_UP = stance(angles(134, 4, 2), 'openPalm');
export const HIGH = stance(angles(150, 12, 6), 'openPalm');
/** Both of them make a round cup over the shoulders: nobody beside her is covered. */
export const RAISED = stance(angles(110, 56, 10), 'openPalm');
/** Upper arm level, forearm up: half of a gate. */
export const GATE_UP = stance(angles(86, 84, 6), 'openPalm');
export const GATE_DOWN = stance(angles(86, -84, -4), 'openPalm');
export const HIP = touching(AT_HIP, 'fist');
export const CHEST = touching(ON_CHEST);
/** The wrist beyond the middle: two of them cross. */
export const CROSSED = touching(armPose(-22, 448, -132, -1), 'fist');
export const CLAPPED = touching(PRAYING, 'prayer');
/** Ready to clap: hands upright on both sides of the chest, elbows out, so that they meet without a detour. */
export const APART = stance(angles(62, -132, -82), 'openPalm');
/** Before a large clap: arms wide and high, the palms already turned to each other. */
export const APART_WIDE = stance(angles(122, -14, -6), 'openPalm');
/** Both hands of a clap at the right of the body; the left arm comes across. */
export const CLAPPED_ACROSS = touching(armPose(-62, 420, -130, -1), 'prayer');
export const CLAPPED_OUT = touching(armPose(84, 420, -168, -1), 'prayer');
/** Before the chest, and drawn in a little before it is sent again. */
export const HEART = touching(HALF_HEART, 'halfHeart');
export const HEART_DRAWN = touching(armPose(53, 418, -150, -1), 'halfHeart');
/** Round over the shoulder with the fingers to the temple: two of them frame the head as a heart. */
export const CROWN = touching(angles(118, 62, 48));
export const CHEEK = touching(AT_CHEEK, 'openPalm');
export const PAW = stance(armPose(158, 356, 196, 1), 'fist');
export const PAW_BENT = stance(armPose(164, 380, 132, 1), 'fist');
export const FACE = stance(BESIDE_FACE, 'openPalm');
export const SHOULDER = stance(BESIDE_SHOULDER, 'openPalm');
export const EAR = touching(AT_EAR, 'call');
/** The fist drawn in before a punch. */
export const CHAMBERED = stance(angles(52, -122, -8), 'fist');
export const PUNCHED = stance(angles(96, 2, 0), 'fist');
export const PUNCHED_UP = stance(angles(150, 12, 4), 'fist');
/** Finger to the sky, far out from the head. */
export const POINTED_UP = stance(angles(146, 10, 2), 'pointUp');
export const POINTED_OUT = stance(angles(106, 2, -2), 'pointUp');
/** Down across the body to the other hip. */
export const POINTED_ACROSS = stance(armPose(-34, 556, -54, -1), 'pointUp');
/** Palms up before the belly, and lifted aside of the face. */
export const CARRIED_LOW = stance(armPose(86, 486, -105, -1), 'openPalm');
export const CARRIED_HIGH = stance(armPose(206, 322, 150, 1), 'openPalm');
/** The palm rides on the beat beside the hip. */
export const RIDING = stance(angles(58, 22, 30), 'openPalm');
export const CARRIED_WIDE = stance(angles(98, 26, 40), 'openPalm');

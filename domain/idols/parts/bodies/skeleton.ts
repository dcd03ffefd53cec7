import type { BoneId } from '../PartDrawing.ts';

/** Joints of the right half in model space; the left half mirrors x. Arms hang straight down, legs stand. */
export const SKELETON = {
  neck: { x: 0, y: 300 },
  shoulder: { x: 88, y: 346 },
  elbow: { x: 88, y: 478 },
  wrist: { x: 88, y: 606 },
  /** Where the fingers' tips reach to from the wrist, stretched. */
  fingertips: { x: 88, y: 692 },
  hip: { x: 46, y: 650 },
  knee: { x: 48, y: 930 },
  ankle: { x: 50, y: 1215 },
} as const;

/** Where each bone begins (its centre of turning) and ends. */
export const BONE_JOINTS: {
  readonly [Bone in BoneId]: { readonly from: Joint; readonly to: Joint };
} = {
  upperArmLeft: { from: left(SKELETON.shoulder), to: left(SKELETON.elbow) },
  lowerArmLeft: { from: left(SKELETON.elbow), to: left(SKELETON.wrist) },
  handLeft: { from: left(SKELETON.wrist), to: left(SKELETON.fingertips) },
  upperArmRight: { from: SKELETON.shoulder, to: SKELETON.elbow },
  lowerArmRight: { from: SKELETON.elbow, to: SKELETON.wrist },
  handRight: { from: SKELETON.wrist, to: SKELETON.fingertips },
  legLeft: { from: left(SKELETON.hip), to: left(SKELETON.ankle) },
  legRight: { from: SKELETON.hip, to: SKELETON.ankle },
};

type Joint = { readonly x: number; readonly y: number };

function left(joint: Joint): Joint {
  return { x: -joint.x, y: joint.y };
}

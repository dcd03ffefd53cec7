import { armPose } from '../motions/armPoses.ts';

/** The skirt's side between finger and thumb, for a curtsy. */
export const AT_SKIRT = armPose(172, 566, 22, 1);
/** Before the lips, to laugh behind the hand. */
export const BEFORE_LIPS = armPose(26, 346, -172, -1);
/** At the ringlet on the arm's own side. */
export const AT_RINGLET = armPose(176, 424, 150, 1);
/** A fist held no higher than it is proper. */
export const FIST_AT_SHOULDER = armPose(176, 382, 172, 1);
/** Palms together under the chin. */
export const CLASPED = armPose(12, 408, -150, -1);
/** From the heart outwards, to give something away. */
export const OFFERED = armPose(178, 436, 112, 1);

/** On the roses in her hair, on the viewer's left. */
export const AT_ROSES = armPose(128, 158, 196, 1);

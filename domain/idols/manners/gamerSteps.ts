import { type ArmPose, armPose } from '../motions/armPoses.ts';
import { curve, type handShape } from '../motions/Motion.ts';
import { armTo } from '../motions/poses.ts';

/** At the cup of her headphones. */
export const AT_CUP: ArmPose = armPose(196, 262, 196, 1);
/** Beside the eye, fingers level: the sign she frames her eye with. */
export const BESIDE_EYE: ArmPose = armPose(200, 292, 200, 1);
/** At the pocket's opening. */
export const AT_POCKET: ArmPose = armPose(98, 598, -26, -1);
/** Before her mouth, the elbow at her side. */
export const BEFORE_MOUTH: ArmPose = { upper: 34, elbow: -168, wrist: -16 };
export const POINTING: ArmPose = armPose(212, 420, 152, 1);

/** There at once, and still: as a figure goes from one picture to the next. */
export function snapsTo(side: 'L' | 'R', pose: ArmPose, shape: Parameters<typeof handShape>[1]) {
  return armTo(side, pose, shape, 190);
}

/** A hop of few pictures: up, hangs a moment, down. */
export function pixelJump(atMs: number, height: number) {
  return [
    curve(
      'ParamBaseY',
      ...[
        0,
        0,
        atMs,
        0,
        atMs + 90,
        6,
        atMs + 210,
        -height,
        atMs + 380,
        -height,
        atMs + 490,
        3,
        atMs + 600,
        0,
      ],
    ),
    curve(
      'ParamBodyStretch',
      ...[0, 0, atMs, 0, atMs + 90, -0.8, atMs + 200, 0.55, atMs + 380, 0.4, atMs + 490, -0.8, atMs + 720, 0],
    ),
  ];
}

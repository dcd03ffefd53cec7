import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { BONE_JOINTS } from '../parts/bodies/skeleton.ts';
import type { BoneId } from '../parts/PartDrawing.ts';
import { ArmFrames } from './ArmFrames.ts';
import { BodyFrame } from './BodyFrame.ts';
import { BoneFrame } from './BoneFrame.ts';
import { HeadFrame } from './HeadFrame.ts';

const RADIANS = Math.PI / 180;

/** Where head, body and every bone are in this frame. */
export class Figure {
  readonly body = new BodyFrame();
  readonly head = new HeadFrame();
  readonly armLeft = new ArmFrames('Left');
  readonly armRight = new ArmFrames('Right');
  /** Legs turn about the hip in body space and are then placed as the body is, so feet stay on the floor. */
  readonly legLeft = new BoneFrame(BONE_JOINTS.legLeft);
  readonly legRight = new BoneFrame(BONE_JOINTS.legRight);
  readonly bones: { readonly [Bone in BoneId]: BoneFrame } = {
    upperArmLeft: this.armLeft.upper,
    lowerArmLeft: this.armLeft.lower,
    handLeft: this.armLeft.hand,
    upperArmRight: this.armRight.upper,
    lowerArmRight: this.armRight.lower,
    handRight: this.armRight.hand,
    legLeft: this.legLeft,
    legRight: this.legRight,
  };

  update(pose: Pose): void {
    this.body.update(pose);
    this.head.update(pose, this.body);
    this.armLeft.update(pose, this.body);
    this.armRight.update(pose, this.body);
    const { values } = pose;
    this.legLeft.set(
      this.legLeft.fromX,
      this.legLeft.fromY,
      (values[PARAMETER.ParamLegL] as number) * RADIANS,
    );
    this.legRight.set(
      this.legRight.fromX,
      this.legRight.fromY,
      -(values[PARAMETER.ParamLegR] as number) * RADIANS,
    );
  }
}

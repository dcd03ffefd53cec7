import type { Pose } from '../Pose.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';
import { BONE_JOINTS } from '../parts/bodies/skeleton.ts';
import type { Side } from '../parts/Look.ts';
import { signOf } from '../parts/Look.ts';
import { type BodyFrame, chestShare, hipShare, upperShare } from './BodyFrame.ts';
import { BoneFrame } from './BoneFrame.ts';
import { reachWithTwoBones, wrapAngle } from './reachWithTwoBones.ts';
import type { BodyShares, VertexRun } from './VertexRun.ts';

const RADIANS = Math.PI / 180;
/** From the wrist to the middle of the palm, which is what reaches a point. */
export const PALM_DISTANCE = 42;
const NEAR_SCALE = 0.38;
const SHOULDER_LIFT = 12;

/** One arm's three bones in this frame: angles blended with what two-bone reach gives. */
export class ArmFrames {
  readonly upper: BoneFrame;
  readonly lower: BoneFrame;
  readonly hand: BoneFrame;
  readonly #sign: number;
  readonly #index: Record<
    'raise' | 'elbow' | 'wrist' | 'near' | 'flip' | 'reach' | 'targetX' | 'targetY' | 'bend' | 'lift',
    number
  >;
  /** The shoulder as a run of one point, which the body places without boxing its numbers. */
  readonly #shoulder: VertexRun;
  readonly #shares: BodyShares;
  readonly #placed = new Float32Array(2);
  readonly #reached = { upper: 0, elbow: 0 };

  constructor(side: Side) {
    const letter = side === 'Left' ? 'L' : 'R';
    const at = (id: ParameterId) => PARAMETER[id];
    this.#sign = signOf(side);
    this.upper = new BoneFrame(BONE_JOINTS[`upperArm${side}`]);
    this.lower = new BoneFrame(BONE_JOINTS[`lowerArm${side}`]);
    this.hand = new BoneFrame(BONE_JOINTS[`hand${side}`]);
    this.#index = {
      raise: at(`ParamArm${letter}A`),
      elbow: at(`ParamArm${letter}B`),
      wrist: at(`ParamHand${letter}`),
      near: at(`ParamHand${letter}Near`),
      flip: at(`ParamHand${letter}Flip`),
      reach: at(`ParamArm${letter}Reach`),
      targetX: at(`ParamArm${letter}TargetX`),
      targetY: at(`ParamArm${letter}TargetY`),
      bend: at(`ParamArm${letter}Bend`),
      lift: at(`ParamShoulder${letter}Y`),
    };
    const { fromX, fromY } = this.upper;
    this.#shoulder = { x: Float32Array.of(fromX), y: Float32Array.of(fromY), depths: Float32Array.of(0) };
    this.#shares = {
      upper: Float32Array.of(upperShare(fromY)),
      hip: Float32Array.of(hipShare(fromY)),
      chest: Float32Array.of(chestShare(fromY)),
    };
  }

  update({ values }: Pose, body: BodyFrame): void {
    const index = this.#index;
    const sign = this.#sign;
    const lift = (values[index.lift] as number) + (values[PARAMETER.ParamShoulderY] as number);
    const raised = values[index.raise] as number;
    // A raised arm takes its shoulder along.
    const ownLift = Math.max(0, raised - 60) * 0.05;
    this.#shoulder.y[0] = this.upper.fromY - lift * SHOULDER_LIFT - ownLift;
    body.placeRun(this.#shoulder, this.#shares, 0, 1, this.#placed, 2);
    const shoulderX = this.#placed[0] as number;
    const shoulderY = this.#placed[1] as number;
    let raise = raised * RADIANS - sign * body.roll;
    let elbow = (values[index.elbow] as number) * RADIANS;
    let wrist = (values[index.wrist] as number) * RADIANS;
    const near = 1 + (values[index.near] as number) * NEAR_SCALE;
    const reach = values[index.reach] as number;
    if (reach > 0.001) {
      reachWithTwoBones(
        ((values[index.targetX] as number) - shoulderX) * sign,
        (values[index.targetY] as number) - shoulderY,
        this.upper.length,
        this.lower.length + PALM_DISTANCE * near,
        values[index.bend] as number,
        this.#reached,
      );
      raise += (this.#reached.upper - raise) * reach;
      elbow += wrapAngle(this.#reached.elbow - elbow) * reach;
      wrist *= 1 - reach;
    }
    const upperAngle = -sign * raise;
    const lowerAngle = upperAngle - sign * elbow;
    const handAngle = lowerAngle - sign * wrist;
    this.upper.set(shoulderX, shoulderY, upperAngle);
    this.lower.set(this.upper.endX, this.upper.endY, lowerAngle);
    const flip = (values[index.flip] as number) >= 0.5 ? -1 : 1;
    this.hand.set(this.lower.endX, this.lower.endY, handAngle, near, flip);
  }
}

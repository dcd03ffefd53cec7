import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { SKELETON } from '../parts/bodies/skeleton.ts';
import { HEAD_PIVOT } from '../parts/PartDrawing.ts';
import { type BodyFrame, chestShare, hipShare, upperShare } from './BodyFrame.ts';
import type { HangingLock, VertexRun } from './VertexRun.ts';

const RADIANS = Math.PI / 180;
/** A drawn head turned wholly by 30° would lose the charm of its drawing; this much of it is what a painter turns. */
const YAW_SHARE = 0.86;
const PITCH_SHARE = 0.72;
/** Distance of the eye that sees the head, in model units: nearer parts grow a little in a turn. */
const VIEWING_DISTANCE = 1600;
/** How much of a bow the head follows of itself. */
const BOW_SHARE = 0.5;
const NECK = SKELETON.neck;
const neckShares = { upper: upperShare(NECK.y), hip: hipShare(NECK.y), chest: chestShare(NECK.y) };

/**
 * Where points of the head go: a true turn in space about HEAD_PIVOT, seen with perspective, then tilted and carried
 * by the neck. Results stand in `x` and `y`.
 */
export class HeadFrame {
  x = 0;
  y = 0;
  /** Tilt of head and body together, radians, clockwise. */
  roll = 0;
  #pivotX = 0;
  #pivotY = 0;
  #cosYaw = 1;
  #sinYaw = 0;
  #cosPitch = 1;
  #sinPitch = 0;
  #cosRoll = 1;
  #sinRoll = 0;

  update({ values }: Pose, body: BodyFrame): void {
    const yaw = (values[PARAMETER.ParamAngleX] as number) * RADIANS * YAW_SHARE;
    const pitch = (values[PARAMETER.ParamAngleY] as number) * RADIANS * PITCH_SHARE + body.pitch * BOW_SHARE;
    this.roll = (values[PARAMETER.ParamAngleZ] as number) * RADIANS + body.roll;
    this.#cosYaw = Math.cos(yaw);
    this.#sinYaw = Math.sin(yaw);
    this.#cosPitch = Math.cos(pitch);
    this.#sinPitch = Math.sin(pitch);
    this.#cosRoll = Math.cos(this.roll);
    this.#sinRoll = Math.sin(this.roll);
    body.place(NECK.x, NECK.y, 10, neckShares.upper, neckShares.hip, neckShares.chest);
    const up = HEAD_PIVOT.y - NECK.y;
    this.#pivotX = body.x - up * Math.sin(body.roll);
    this.#pivotY = body.y + up * Math.cos(body.roll);
  }

  place(x: number, y: number, depth: number): void {
    const fromX = x - HEAD_PIVOT.x;
    const fromY = y - HEAD_PIVOT.y;
    const yawX = fromX * this.#cosYaw + depth * this.#sinYaw;
    const yawDepth = depth * this.#cosYaw - fromX * this.#sinYaw;
    const pitchY = fromY * this.#cosPitch - yawDepth * this.#sinPitch;
    const pitchDepth = yawDepth * this.#cosPitch + fromY * this.#sinPitch;
    // Divided by what the same point has at rest, so that the drawing stays as drawn when she looks straight on.
    const near = (VIEWING_DISTANCE - depth) / (VIEWING_DISTANCE - pitchDepth);
    const seenX = yawX * near;
    const seenY = pitchY * near;
    this.x = this.#pivotX + seenX * this.#cosRoll - seenY * this.#sinRoll;
    this.y = this.#pivotY + seenX * this.#sinRoll + seenY * this.#cosRoll;
  }

  /** `place` for a run of vertices, written out: a call for each would cost more than its work. */
  placeRun(run: VertexRun, from: number, end: number, into: Float32Array, stride: number): void {
    const { x: xs, y: ys, depths } = run;
    const cosYaw = this.#cosYaw;
    const sinYaw = this.#sinYaw;
    const cosPitch = this.#cosPitch;
    const sinPitch = this.#sinPitch;
    const cosRoll = this.#cosRoll;
    const sinRoll = this.#sinRoll;
    const pivotX = this.#pivotX;
    const pivotY = this.#pivotY;
    for (let vertex = from; vertex < end; vertex++) {
      const fromX = (xs[vertex] as number) - HEAD_PIVOT.x;
      const fromY = (ys[vertex] as number) - HEAD_PIVOT.y;
      const depth = depths[vertex] as number;
      const yawDepth = depth * cosYaw - fromX * sinYaw;
      const pitchDepth = yawDepth * cosPitch + fromY * sinPitch;
      const near = (VIEWING_DISTANCE - depth) / (VIEWING_DISTANCE - pitchDepth);
      const seenX = (fromX * cosYaw + depth * sinYaw) * near;
      const seenY = (fromY * cosPitch - yawDepth * sinPitch) * near;
      into[vertex * stride] = pivotX + seenX * cosRoll - seenY * sinRoll;
      into[vertex * stride + 1] = pivotY + seenX * sinRoll + seenY * cosRoll;
    }
  }

  /**
   * A lock that is fastened to the head at one point: bent along itself, near its anchor turned as the head is, further
   * down hanging from where the anchor has gone. One loop for all three, because hair is most of an idol's vertices.
   *
   * @param bends two bends a spring, radians: read here, because a call with numbers in it would box them
   */
  placeLock(
    lock: HangingLock,
    bends: Float64Array,
    spring: number,
    into: Float32Array,
    stride: number,
  ): void {
    const root = bends[spring * 2] as number;
    const tip = bends[spring * 2 + 1] as number;
    const { anchor, positions, depths, along, hanging, firstVertex, endVertex } = lock;
    this.place(anchor.x, anchor.y, anchor.depth);
    const anchorX = this.x;
    const anchorY = this.y;
    const fromAnchorX = anchor.x - HEAD_PIVOT.x;
    const fromAnchorY = anchor.y - HEAD_PIVOT.y;
    const cosYaw = this.#cosYaw;
    const sinYaw = this.#sinYaw;
    const cosPitch = this.#cosPitch;
    const sinPitch = this.#sinPitch;
    const cosRoll = this.#cosRoll;
    const sinRoll = this.#sinRoll;
    const pivotX = this.#pivotX;
    const pivotY = this.#pivotY;
    for (let vertex = firstVertex; vertex < endVertex; vertex++) {
      const share = along[vertex] as number;
      const angle = share * (root + tip * share);
      const square = angle * angle;
      const sine = angle * (1 - square / 6);
      const cosine = 1 - square * (0.5 - square / 24);
      const restX = (positions[vertex * 2] as number) - anchor.x;
      const restY = (positions[vertex * 2 + 1] as number) - anchor.y;
      const bentX = restX * cosine - restY * sine;
      const bentY = restX * sine + restY * cosine;
      const free = hanging[vertex] as number;
      let x = anchorX + bentX * cosRoll - bentY * sinRoll;
      let y = anchorY + bentX * sinRoll + bentY * cosRoll;
      if (free < 1) {
        const fromX = bentX + fromAnchorX;
        const fromY = bentY + fromAnchorY;
        const depth = depths[vertex] as number;
        const yawDepth = depth * cosYaw - fromX * sinYaw;
        const pitchDepth = yawDepth * cosPitch + fromY * sinPitch;
        const near = (VIEWING_DISTANCE - depth) / (VIEWING_DISTANCE - pitchDepth);
        const seenX = (fromX * cosYaw + depth * sinYaw) * near;
        const seenY = (fromY * cosPitch - yawDepth * sinPitch) * near;
        const rigidX = pivotX + seenX * cosRoll - seenY * sinRoll;
        const rigidY = pivotY + seenX * sinRoll + seenY * cosRoll;
        x = rigidX + (x - rigidX) * free;
        y = rigidY + (y - rigidY) * free;
      }
      into[vertex * stride] = x;
      into[vertex * stride + 1] = y;
    }
  }
}

import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { BODY_PIVOT } from '../parts/PartDrawing.ts';
import type { BodyShares, VertexRun } from './VertexRun.ts';

const RADIANS = Math.PI / 180;
const FLOOR_Y = 1290;
/** Where a bow bends. */
const WAIST_Y = 600;
const P = PARAMETER;

/** How much of the chest's lean a height takes: all above the waist, nothing from the hips down. */
export function upperShare(y: number): number {
  return smooth((680 - y) / 200);
}

/** How much of the hips' sideways move a height takes: all at the hips, nothing on the floor. */
export function hipShare(y: number): number {
  return y <= 650 ? 1 : (FLOOR_Y - y) / (FLOOR_Y - 650);
}

/** How much of a breath lifts a height. */
export function chestShare(y: number): number {
  return smooth((590 - y) / 200);
}

function smooth(share: number): number {
  const inside = Math.min(1, Math.max(0, share));
  return inside * inside * (3 - 2 * inside);
}

/**
 * Where points of the body go in this frame: turn and bow with depth, lean above the waist, hips over standing feet,
 * breath, stretch, and the place of the whole. Results stand in `x` and `y`, so that nothing is allocated.
 */
export class BodyFrame {
  x = 0;
  y = 0;
  /** Lean of the upper body, radians, clockwise. */
  roll = 0;
  pitch = 0;
  #cosYaw = 1;
  #sinYaw = 0;
  #bowShort = 0;
  #bowNear = 0;
  #sinPitch = 0;
  #breathLift = 0;
  #breathWide = 0;
  #hipX = 0;
  #baseX = 0;
  #baseY = 0;
  #tall = 1;
  #wide = 1;

  update({ values }: Pose): void {
    const yaw = (values[P.ParamBodyAngleX] as number) * RADIANS;
    this.#cosYaw = Math.cos(yaw);
    this.#sinYaw = Math.sin(yaw);
    this.pitch = (values[P.ParamBodyAngleY] as number) * RADIANS;
    this.#sinPitch = Math.sin(this.pitch);
    this.#bowShort = 1 - Math.cos(this.pitch);
    this.#bowNear = -this.#sinPitch * 0.22;
    this.roll = (values[P.ParamBodyAngleZ] as number) * RADIANS;
    const breath = values[P.ParamBreath] as number;
    this.#breathLift = breath * 3.2;
    this.#breathWide = breath * 0.012;
    this.#hipX = values[P.ParamHipX] as number;
    this.#baseX = values[P.ParamBaseX] as number;
    this.#baseY = values[P.ParamBaseY] as number;
    const stretch = values[P.ParamBodyStretch] as number;
    this.#tall = 1 + stretch * 0.05;
    this.#wide = 1 - stretch * 0.035;
  }

  /** @param upper, hip, chest shares of the point's height (functions above), computed once at loading */
  place(x: number, y: number, depth: number, upper: number, hip: number, chest: number): void {
    const near = 1 + this.#bowNear * upper * (y < WAIST_Y ? (WAIST_Y - y) / 300 : 0);
    const turnedX = (x * this.#cosYaw + depth * this.#sinYaw) * near * (1 + this.#breathWide * chest);
    let aboveWaist = y - WAIST_Y;
    aboveWaist -= aboveWaist * this.#bowShort * upper + depth * this.#sinPitch * upper;
    // Small angles: the series is good to a thousandth of a unit and needs no table.
    const angle = this.roll * upper;
    const sine = angle * (1 - (angle * angle) / 6);
    const cosine = 1 - (angle * angle) / 2;
    const fromPivot = aboveWaist + WAIST_Y - BODY_PIVOT.y;
    const leantX = turnedX * cosine - fromPivot * sine;
    const leantY = turnedX * sine + fromPivot * cosine + BODY_PIVOT.y - this.#breathLift * chest;
    this.x = leantX * this.#wide + this.#hipX * hip + this.#baseX;
    this.y = FLOOR_Y - (FLOOR_Y - leantY) * this.#tall + this.#baseY;
  }

  /** `place` for a run of vertices, written out: a call for each would cost more than its work. */
  placeRun(
    run: VertexRun,
    shares: BodyShares,
    from: number,
    end: number,
    into: Float32Array,
    stride: number,
  ): void {
    const { x: xs, y: ys, depths } = run;
    const { upper: uppers, hip: hips, chest: chests } = shares;
    const cosYaw = this.#cosYaw;
    const sinYaw = this.#sinYaw;
    const sinPitch = this.#sinPitch;
    const bowShort = this.#bowShort;
    const bowNear = this.#bowNear;
    const breathLift = this.#breathLift;
    const breathWide = this.#breathWide;
    const hipX = this.#hipX;
    const baseX = this.#baseX;
    const baseY = this.#baseY;
    const tall = this.#tall;
    const wide = this.#wide;
    const { roll } = this;
    for (let vertex = from; vertex < end; vertex++) {
      const y = ys[vertex] as number;
      const depth = depths[vertex] as number;
      const upper = uppers[vertex] as number;
      const chest = chests[vertex] as number;
      const near = 1 + bowNear * upper * (y < WAIST_Y ? (WAIST_Y - y) / 300 : 0);
      const turnedX = ((xs[vertex] as number) * cosYaw + depth * sinYaw) * near * (1 + breathWide * chest);
      const rest = y - WAIST_Y;
      const aboveWaist = rest - (rest * bowShort + depth * sinPitch) * upper;
      const angle = roll * upper;
      const sine = angle * (1 - (angle * angle) / 6);
      const cosine = 1 - (angle * angle) / 2;
      const fromPivot = aboveWaist + WAIST_Y - BODY_PIVOT.y;
      const leantX = turnedX * cosine - fromPivot * sine;
      const leantY = turnedX * sine + fromPivot * cosine + BODY_PIVOT.y - breathLift * chest;
      into[vertex * stride] = leantX * wide + hipX * (hips[vertex] as number) + baseX;
      into[vertex * stride + 1] = FLOOR_Y - (FLOOR_Y - leantY) * tall + baseY;
    }
  }
}

import { chestShare, hipShare, upperShare } from '../deform/BodyFrame.ts';
import type { Figure } from '../deform/Figure.ts';
import type { BodyShares, VertexRun } from '../deform/VertexRun.ts';
import type { IdolModel, ModelSpring } from '../model/IdolModel.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { CONSTANTS, compileSprings, constantsOf, type Spring } from './compileSprings.ts';

/** Steps of one length whatever the screen's rate: the same hair on 30 Hz and on 144 Hz. */
export const STEP_SECONDS = 1 / 120;
/** After a longer pause the time between is let go rather than caught up with. */
const MOST_STEPS = 30;
/** Radians; a lock that bends further crosses its neighbours. */
const MOST_BEND = 0.75;
/** Model units per second: what a jump of the anchor may push at once. */
const MOST_PUSH = 1600;
const BREEZE = 0.55;
const WIND = 9;
/** How far the ripple at the tip comes after the one at the root, radians. */
const FLUTTER_LAG = 1.4;

/** Places in `#clock`: numbers that change with every frame lie in a typed array, else each would be boxed anew. */
const LAST_MS = 0;
const STEPS_DONE = 1;
const FOLLOW_SECONDS = 2;
const STEP_AT = 3;
const SHARE = 4;

/**
 * Follow-through: each lock is a pendulum of two links, fastened to a moving anchor, with its own stiffness towards its
 * drawn form. Output: two bends a spring (root, and what the tip bends on), radians, clockwise.
 */
export class SpringSimulation {
  readonly bends: Float64Array;
  readonly #springs: readonly Spring[];
  readonly #constants: Float64Array;
  /** Per spring: sine and cosine of its hanging in this frame. */
  readonly #hangs: Float64Array;
  /** Per spring: root angle, root speed, tip angle, tip speed, and the same two angles one step before. */
  readonly #state: Float64Array;
  /** Per spring: anchor x, y, velocity x, y. */
  readonly #anchors: Float64Array;
  /** Where the anchors are fastened at rest, and where they are now: x, y for each spring. */
  readonly #fastenings: VertexRun;
  readonly #shares: BodyShares;
  readonly #places: Float32Array;
  readonly #clock = new Float64Array(5);
  #isFirst = true;

  constructor(model: IdolModel) {
    this.#springs = compileSprings(model);
    this.#constants = Float64Array.from(this.#springs.flatMap(constantsOf));
    this.#hangs = new Float64Array(this.#springs.length * 2);
    const anchors = model.springs.map(({ anchor }) => anchor);
    this.#fastenings = {
      x: Float32Array.from(anchors, ({ x }) => x),
      y: Float32Array.from(anchors, ({ y }) => y),
      depths: Float32Array.from(anchors, ({ depth }) => depth),
    };
    this.#shares = {
      upper: Float32Array.from(anchors, ({ y }) => upperShare(y)),
      hip: Float32Array.from(anchors, ({ y }) => hipShare(y)),
      chest: Float32Array.from(anchors, ({ y }) => chestShare(y)),
    };
    this.#places = new Float32Array(anchors.length * 2);
    this.bends = new Float64Array(this.#springs.length * 2);
    this.#state = new Float64Array(this.#springs.length * 6);
    this.#anchors = new Float64Array(this.#springs.length * 4);
  }

  /** Takes every lock back to its drawn form at rest, as at the start. */
  settle(): void {
    this.#state.fill(0);
    this.bends.fill(0);
    this.#isFirst = true;
  }

  /** @param timeMs any clock that does not run backwards; a step back settles */
  advance(timeMs: number, figure: Figure, pose: Pose): void {
    const clock = this.#clock;
    const deltaMs = timeMs - (clock[LAST_MS] as number);
    const due = (timeMs / 1000) * (1 / STEP_SECONDS);
    const whole = Math.floor(due);
    if (this.#isFirst || deltaMs < 0) {
      if (deltaMs < 0) this.settle();
      clock[FOLLOW_SECONDS] = 0;
      this.#follow(figure);
      clock[STEPS_DONE] = whole;
      this.#isFirst = false;
    } else if (deltaMs > 0) {
      clock[FOLLOW_SECONDS] = deltaMs > MOST_STEPS * STEP_SECONDS * 1000 ? 0 : deltaMs / 1000;
      this.#follow(figure);
    }
    clock[LAST_MS] = timeMs;
    let step = Math.max(clock[STEPS_DONE] as number, whole - MOST_STEPS);
    if (step < whole) this.#hang(figure);
    for (; step < whole; step++) {
      clock[STEP_AT] = step * STEP_SECONDS;
      this.#step(pose);
    }
    clock[STEPS_DONE] = whole;
    clock[SHARE] = due - whole;
    this.#write(pose);
  }

  /** Anchors move; the change of their velocity pushes the locks the other way, but not after a pause. */
  #follow(figure: Figure): void {
    const seconds = this.#clock[FOLLOW_SECONDS] as number;
    const anchors = this.#anchors;
    const state = this.#state;
    const places = this.#places;
    for (let number = 0; number < this.#springs.length; number++) {
      const { model, length, restAngle } = this.#springs[number] as Spring;
      this.#place(number, model, figure);
      const x = places[number * 2] as number;
      const y = places[number * 2 + 1] as number;
      const at = number * 4;
      const beforeX = anchors[at] as number;
      const beforeY = anchors[at + 1] as number;
      anchors[at] = x;
      anchors[at + 1] = y;
      if (seconds === 0) {
        anchors[at + 2] = 0;
        anchors[at + 3] = 0;
        continue;
      }
      const speedX = (x - beforeX) / seconds;
      const speedY = (y - beforeY) / seconds;
      const pushX = bounded(speedX - (anchors[at + 2] as number), MOST_PUSH);
      const pushY = bounded(speedY - (anchors[at + 3] as number), MOST_PUSH);
      anchors[at + 2] = speedX;
      anchors[at + 3] = speedY;
      const root = number * 6;
      const angle = restAngle + rollOf(model, figure) + (state[root] as number);
      // A clockwise swing moves the tip along (−cos, −sin) of its angle from hanging.
      const push = (pushX * Math.cos(angle) + pushY * Math.sin(angle)) / length;
      state[root + 1] = (state[root + 1] as number) + push * 0.8;
      state[root + 3] = (state[root + 3] as number) + push * 0.5;
    }
  }

  /** Through typed arrays, so that no number has to be put in a box. */
  #place(number: number, { attach }: ModelSpring, figure: Figure): void {
    const places = this.#places;
    switch (attach.to) {
      case 'head':
        figure.head.placeRun(this.#fastenings, number, number + 1, places, 2);
        return;
      case 'body':
        figure.body.placeRun(this.#fastenings, this.#shares, number, number + 1, places, 2);
        return;
      case 'bone':
      case 'joint': {
        const bone = figure.bones[attach.to === 'bone' ? attach.bone : attach.lower];
        const x = this.#fastenings.x[number] as number;
        const y = this.#fastenings.y[number] as number;
        places[number * 2] = bone.originX + bone.xx * x + bone.xy * y;
        places[number * 2 + 1] = bone.originY + bone.yx * x + bone.yy * y;
        return;
      }
    }
  }

  /**
   * All springs, one step. Sines and cosines of what springs share are taken once and joined by the addition theorem;
   * what is left of a spring's own is small enough for a series.
   */
  #step(pose: Pose): void {
    const seconds = this.#clock[STEP_AT] as number;
    const state = this.#state;
    const constants = this.#constants;
    const hangs = this.#hangs;
    const wind = (pose.values[PARAMETER.ParamWind] as number) * WIND;
    const slowSine = Math.sin(seconds * 1.31);
    const slowCosine = Math.cos(seconds * 1.31);
    const quickSine = Math.sin(seconds * 2.17);
    const quickCosine = Math.cos(seconds * 2.17);
    const windSine = wind === 0 ? 0 : Math.sin(seconds * 3.1);
    const windCosine = wind === 0 ? 0 : Math.cos(seconds * 3.1);
    const strength = 1 + Math.abs(wind) / WIND;
    const rootSineOfFlutter = strength * Math.sin(seconds * 5.3);
    const rootCosineOfFlutter = strength * Math.cos(seconds * 5.3);
    const tipSineOfFlutter = strength * Math.sin(seconds * 5.3 - FLUTTER_LAG);
    const tipCosineOfFlutter = strength * Math.cos(seconds * 5.3 - FLUTTER_LAG);
    for (let number = 0; number < this.#springs.length; number++) {
      const at = number * 6;
      const c = number * CONSTANTS;
      const root = state[at] as number;
      const tip = state[at + 2] as number;
      const rootBefore = state[at + 1] as number;
      const tipBefore = state[at + 3] as number;
      state[at + 4] = root;
      state[at + 5] = tip;
      // |root| ≤ MOST_BEND, where these series are good to a thousandth.
      const square = root * root;
      const rootSine = root * (1 - square * (1 / 6 - square / 120));
      const rootCosine = 1 - square * (0.5 - square / 24);
      const baseSine = hangs[number * 2] as number;
      const baseCosine = hangs[number * 2 + 1] as number;
      const hangSine = baseSine * rootCosine + baseCosine * rootSine;
      const hangCosine = baseCosine * rootCosine - baseSine * rootSine;
      const slow = slowSine * (constants[c + 5] as number) + slowCosine * (constants[c + 4] as number);
      const quick = quickSine * (constants[c + 7] as number) - quickCosine * (constants[c + 6] as number);
      const flutter = windSine * (constants[c + 9] as number) + windCosine * (constants[c + 8] as number);
      const gust = BREEZE * (slow + 0.6 * quick) + wind * (1 + 0.35 * flutter);
      const pull = constants[c] as number;
      const drag = constants[c + 1] as number;
      const blown = -gust * hangCosine * (constants[c + 3] as number);
      const weight = -(constants[c + 2] as number) * (hangSine - (constants[c + 10] as number));
      const flight = constants[c + 11] as number;
      const rootFlutter =
        flight *
        (rootSineOfFlutter * (constants[c + 9] as number) +
          rootCosineOfFlutter * (constants[c + 8] as number) +
          0.5 * quick);
      const tipFlutter =
        flight *
        (tipSineOfFlutter * (constants[c + 9] as number) + tipCosineOfFlutter * (constants[c + 8] as number));
      const rootForce = -pull * root - drag * rootBefore + weight + blown + rootFlutter;
      const rootSpeed = rootBefore + rootForce * STEP_SECONDS;
      const tipForce =
        -pull * 0.8 * tip - drag * 0.8 * tipBefore - rootForce * 0.35 + blown * 0.7 + tipFlutter;
      const tipSpeed = tipBefore + tipForce * STEP_SECONDS;
      state[at + 1] = bounded(rootSpeed, 12);
      state[at + 3] = bounded(tipSpeed, 12);
      state[at] = bounded(root + rootSpeed * STEP_SECONDS, MOST_BEND);
      state[at + 2] = bounded(tip + tipSpeed * STEP_SECONDS, MOST_BEND);
    }
  }

  /** Sine and cosine of how each lock would hang undisturbed in this frame. */
  #hang(figure: Figure): void {
    for (let number = 0; number < this.#springs.length; number++) {
      const { model, restAngle } = this.#springs[number] as Spring;
      const angle = restAngle + rollOf(model, figure);
      this.#hangs[number * 2] = Math.sin(angle);
      this.#hangs[number * 2 + 1] = Math.cos(angle);
    }
  }

  /** Between the last two steps, so that a screen of another rate sees no judder. */
  #write(pose: Pose): void {
    const share = this.#clock[SHARE] as number;
    const state = this.#state;
    for (let number = 0; number < this.#springs.length; number++) {
      const at = number * 6;
      const { parameter } = this.#springs[number] as Spring;
      const byHand = pose.values[parameter] as number;
      const root = state[at + 4] as number;
      const tip = state[at + 5] as number;
      this.bends[number * 2] = root + ((state[at] as number) - root) * share + byHand * 0.4;
      this.bends[number * 2 + 1] = tip + ((state[at + 2] as number) - tip) * share + byHand * 0.3;
    }
  }
}

function rollOf({ attach }: ModelSpring, figure: Figure): number {
  return attach.to === 'head' ? figure.head.roll : figure.body.roll;
}

function bounded(value: number, most: number): number {
  return value > most ? most : value < -most ? -most : value;
}

import { chestShare, hipShare, upperShare } from '../deform/BodyFrame.ts';
import type { Figure } from '../deform/Figure.ts';
import type { BodyShares, VertexRun } from '../deform/VertexRun.ts';
import type { IdolModel, ModelSpring } from '../model/IdolModel.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';

/** Steps of one length whatever the screen's rate: the same hair on 30 Hz and on 144 Hz. */
export const STEP_SECONDS = 1 / 120;
/** After a longer pause the time between is let go rather than caught up with. */
const MOST_STEPS = 30;
/** Model units per second squared; the figure's 1400 units stand for 1.6 m. */
const GRAVITY = 8600;
/** Radians; a lock that bends further crosses its neighbours. */
const MOST_BEND = 0.75;
/** Model units per second: what a jump of the anchor may push at once. */
const MOST_PUSH = 1600;
const BREEZE = 0.55;
const WIND = 9;

const GROUP_PARAMETER: { readonly [Group in ModelSpring['group']]: ParameterId } = {
  hairFront: 'ParamHairFront',
  hairSide: 'ParamHairSide',
  hairBack: 'ParamHairBack',
  skirt: 'ParamSkirt',
  ribbon: 'ParamRibbon',
};

type Spring = {
  readonly model: ModelSpring;
  readonly parameter: number;
  readonly length: number;
  /** Direction from anchor to tip at rest, as an angle clockwise from hanging. */
  readonly restAngle: number;
  readonly pull: number;
  readonly drag: number;
  readonly phase: number;
};

/**
 * Follow-through: each lock is a pendulum of two links, fastened to a moving anchor, with its own stiffness towards its
 * drawn form. Output: two bends a spring (root, and what the tip bends on), radians, clockwise.
 */
export class SpringSimulation {
  readonly bends: Float64Array;
  readonly #springs: readonly Spring[];
  /** Per spring: root angle, root speed, tip angle, tip speed, and the same two angles one step before. */
  readonly #state: Float64Array;
  /** Per spring: anchor x, y, velocity x, y. */
  readonly #anchors: Float64Array;
  /** Where the anchors are fastened at rest, and where they are now: x, y for each spring. */
  readonly #fastenings: VertexRun;
  readonly #shares: BodyShares;
  readonly #places: Float32Array;
  #stepsDone = 0;
  #lastMs = 0;
  #isFirst = true;

  constructor(model: IdolModel) {
    this.#springs = model.springs.map((spring) => {
      const dx = spring.tip.x - spring.anchor.x;
      const dy = spring.tip.y - spring.anchor.y;
      const ownRate = 3.2 + 13 * spring.stiffness;
      return {
        model: spring,
        parameter: PARAMETER[GROUP_PARAMETER[spring.group]],
        length: Math.max(40, Math.hypot(dx, dy)),
        restAngle: Math.atan2(-dx, dy),
        pull: ownRate * ownRate,
        drag: 2 * ownRate * (0.24 + 0.2 * spring.stiffness),
        phase: spring.anchor.x * 0.013 + spring.tip.y * 0.004,
      };
    });
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
    const deltaMs = timeMs - this.#lastMs;
    if (this.#isFirst || deltaMs < 0) {
      if (deltaMs < 0) this.settle();
      this.#follow(figure, 0);
      this.#stepsDone = Math.floor((timeMs / 1000) * (1 / STEP_SECONDS));
      this.#isFirst = false;
    } else if (deltaMs > 0) {
      const isPause = deltaMs > MOST_STEPS * STEP_SECONDS * 1000;
      this.#follow(figure, isPause ? 0 : deltaMs / 1000);
    }
    this.#lastMs = timeMs;
    const due = (timeMs / 1000) * (1 / STEP_SECONDS);
    const whole = Math.floor(due);
    const from = Math.max(this.#stepsDone, whole - MOST_STEPS);
    for (let step = from; step < whole; step++) this.#step(step * STEP_SECONDS, figure, pose);
    this.#stepsDone = whole;
    this.#write(due - whole, pose);
  }

  /** Anchors move; the change of their velocity pushes the locks the other way. @param seconds 0: no push */
  #follow(figure: Figure, seconds: number): void {
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

  #step(seconds: number, figure: Figure, pose: Pose): void {
    const state = this.#state;
    const wind = (pose.values[PARAMETER.ParamWind] as number) * WIND;
    for (let number = 0; number < this.#springs.length; number++) {
      const { model, length, restAngle, pull, drag, phase } = this.#springs[number] as Spring;
      const at = number * 6;
      const root = state[at] as number;
      const tip = state[at + 2] as number;
      state[at + 4] = root;
      state[at + 5] = tip;
      const hang = restAngle + rollOf(model, figure) + root;
      const gust =
        BREEZE * (Math.sin(seconds * 1.31 + phase * 3) + 0.6 * Math.sin(seconds * 2.17 - phase * 5)) +
        wind * (1 + 0.35 * Math.sin(seconds * 3.1 + phase * 4));
      const blown = -gust * Math.cos(hang) * (1.2 - model.stiffness);
      const weight = -(GRAVITY / length) * (Math.sin(hang) - Math.sin(restAngle)) * 0.6;
      const rootForce = -pull * root - drag * (state[at + 1] as number) + weight + blown;
      const rootSpeed = (state[at + 1] as number) + rootForce * STEP_SECONDS;
      const tipForce =
        -pull * 0.8 * tip - drag * 0.8 * (state[at + 3] as number) - rootForce * 0.35 + blown * 0.7;
      const tipSpeed = (state[at + 3] as number) + tipForce * STEP_SECONDS;
      state[at + 1] = bounded(rootSpeed, 12);
      state[at + 3] = bounded(tipSpeed, 12);
      state[at] = bounded(root + rootSpeed * STEP_SECONDS, MOST_BEND);
      state[at + 2] = bounded(tip + tipSpeed * STEP_SECONDS, MOST_BEND);
    }
  }

  /** Between the last two steps, so that a screen of another rate sees no judder. */
  #write(share: number, pose: Pose): void {
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

import type { GestureId } from '../../gestures/vocabulary.ts';
import { DEMONSTRATIONS, type Demonstration } from '../motions/demonstrations.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { HAND_SHAPES } from '../vocabulary.ts';
import { fadeTowards, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const FADE_MS = 380;
/** How far the hand has to be on its way before it takes the shape. */
const SHAPE_FROM = 0.45;
const WAVE_MS = 760;
const SWIPE_MS = 1500;
const P = PARAMETER;

/** Places in a pose of what one arm takes; `sign` as the arm's side lies in x. */
type Arm = {
  readonly sign: 1 | -1;
  readonly upper: number;
  readonly elbow: number;
  readonly wrist: number;
  readonly shape: number;
  readonly reach: number;
  readonly near: number;
};
const RIGHT: Arm = {
  sign: 1,
  upper: P.ParamArmRA,
  elbow: P.ParamArmRB,
  wrist: P.ParamHandR,
  shape: P.ParamHandRShape,
  reach: P.ParamArmRReach,
  near: P.ParamHandRNear,
};
const LEFT: Arm = {
  sign: -1,
  upper: P.ParamArmLA,
  elbow: P.ParamArmLB,
  wrist: P.ParamHandL,
  shape: P.ParamHandLShape,
  reach: P.ParamArmLReach,
  near: P.ParamHandLNear,
};

/** Holds a gesture up for somebody to copy, until told otherwise. */
export class DemonstrationSource implements PoseSource {
  #shown: Demonstration | null = null;
  #next: Demonstration | null = null;
  #weight = 0;
  #sinceMs = 0;
  readonly #hand: 'L' | 'R';

  /** @param hand the one that shows gestures of one hand */
  constructor(hand: 'L' | 'R') {
    this.#hand = hand;
  }

  get isShowing(): boolean {
    return this.#next !== null || this.#shown !== null;
  }

  demonstrate(gesture: GestureId | null): void {
    this.#next = gesture === null ? null : DEMONSTRATIONS[gesture];
  }

  apply(pose: Pose, { deltaMs }: Moment): void {
    // Another gesture: the arm sinks a little on the way, so that the hand's change of shape reads as one.
    const wanted = this.#next !== null && this.#next === this.#shown ? 1 : 0;
    this.#weight = fadeTowards(this.#weight, wanted, deltaMs, FADE_MS);
    if (this.#next !== this.#shown && (this.#weight <= 0.4 || this.#shown === null)) {
      if (this.#next !== null) this.#shown = this.#next;
      else if (this.#weight === 0) this.#shown = null;
      this.#sinceMs = 0;
    }
    const shown = this.#shown;
    if (shown === null || this.#weight === 0) return;
    this.#sinceMs += deltaMs;
    const weight = smoothStep(this.#weight);
    const isLeft = this.#hand === 'L';
    if (shown.hands === 2 || !isLeft) this.#layArm(pose, shown, weight, RIGHT);
    if (shown.hands === 2 || isLeft) this.#layArm(pose, shown, weight, LEFT);
    if (shown.hands === 1) pose.lay(P.ParamAngleZ, isLeft ? -4 : 4, weight);
  }

  #layArm(pose: Pose, shown: Demonstration, weight: number, arm: Arm): void {
    let upperTurn = 0;
    let elbowTurn = 0;
    let wristTurn = 0;
    const turn = (this.#sinceMs / WAVE_MS) * 2 * Math.PI;
    switch (shown.movement) {
      case 'still':
        elbowTurn = Math.sin(turn * 0.28) * 1.6;
        break;
      case 'wave':
        elbowTurn = -8 + Math.sin(turn) * 22;
        wristTurn = Math.sin(turn - 0.8) * 20;
        break;
      case 'swipeLeft':
      case 'swipeRight': {
        const way =
          swipe((this.#sinceMs % SWIPE_MS) / SWIPE_MS) *
          (shown.movement === 'swipeRight' ? 1 : -1) *
          arm.sign;
        upperTurn = way * 16;
        elbowTurn = -way * 44;
        wristTurn = -way * 8;
        break;
      }
    }
    pose.lay(arm.upper, shown.pose.upper + upperTurn, weight);
    pose.lay(arm.elbow, shown.pose.elbow + elbowTurn, weight);
    pose.lay(arm.wrist, shown.pose.wrist + wristTurn, weight);
    pose.lay(arm.reach, 0, weight);
    pose.lay(arm.near, shown.hands === 1 ? 0.18 : 0, weight);
    pose.lay(arm.shape, HAND_SHAPES.indexOf(shown.shape), weight >= SHAPE_FROM ? 1 : 0);
  }
}

/** Quickly across, a rest, slowly back: −1 … 1. */
function swipe(share: number): number {
  if (share < 0.25) return -1 + 2 * smoothStep(share / 0.25);
  if (share < 0.5) return 1;
  return 1 - 2 * smoothStep((share - 0.5) / 0.5);
}

import type { Random } from '../../core/random.ts';
import type { Pose } from '../Pose.ts';
import { Follower, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const JUMP_MS = 45;
const SHORTEST_FIXATION_MS = 280;
const FIXATION_SPREAD_MS = 1500;
/** Half the width of the field that the eyes wander over: round a face, and when nobody is there. */
const NEAR_FIELD = 0.09;
const WIDE_FIELD = 0.55;

/** Small jumps of the eyes between fixations; wide wandering, with the head after it, while she attends to nobody. */
export class SaccadeSource implements PoseSource {
  readonly #random: Random;
  readonly #headX = new Follower(3);
  readonly #headY = new Follower(3);
  #isAttentive = false;
  #beginsMs: number | null = null;
  #fixationMs = 0;
  #fromX = 0;
  #fromY = 0;
  #toX = 0;
  #toY = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  setAttentive(isAttentive: boolean): void {
    this.#isAttentive = isAttentive;
  }

  apply(pose: Pose, moment: Moment): void {
    const { timeMs } = moment;
    if (this.#beginsMs === null || timeMs - this.#beginsMs > 20_000) this.#next(timeMs);
    let sinceMs = timeMs - (this.#beginsMs ?? timeMs);
    while (sinceMs >= this.#fixationMs) {
      this.#next((this.#beginsMs ?? timeMs) + this.#fixationMs);
      sinceMs = timeMs - (this.#beginsMs ?? timeMs);
    }
    const jump = smoothStep(sinceMs / JUMP_MS);
    const x = this.#fromX + (this.#toX - this.#fromX) * jump;
    const y = this.#fromY + (this.#toY - this.#fromY) * jump;
    pose.add('ParamEyeBallX', x);
    pose.add('ParamEyeBallY', y);
    const follow = this.#isAttentive ? 0 : 1;
    const headX = this.#headX.towards(this.#toX * 13 * follow, moment);
    const headY = this.#headY.towards(this.#toY * 9 * follow, moment);
    pose.add('ParamAngleX', headX);
    pose.add('ParamAngleY', headY);
  }

  #next(atMs: number): void {
    const field = this.#isAttentive ? NEAR_FIELD : WIDE_FIELD;
    this.#beginsMs = atMs;
    this.#fixationMs = SHORTEST_FIXATION_MS + FIXATION_SPREAD_MS * this.#random() ** 2;
    this.#fromX = this.#toX;
    this.#fromY = this.#toY;
    // Most jumps are small and come back towards the middle.
    const reach = field * (0.25 + 0.75 * this.#random() ** 2);
    const angle = this.#random() * 2 * Math.PI;
    this.#toX = Math.cos(angle) * reach;
    this.#toY = Math.sin(angle) * reach * 0.6;
  }
}

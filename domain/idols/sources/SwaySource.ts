import type { Random } from '../../core/random.ts';
import type { Pose } from '../Pose.ts';
import { Follower } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const SHORTEST_STAND_MS = 3200;
const STAND_SPREAD_MS = 5200;

/** Nobody stands still: weight goes from leg to leg, and the trunk balances over it with slow, never repeating waves. */
export class SwaySource implements PoseSource {
  readonly #random: Random;
  readonly #phase: number;
  readonly #weight = new Follower(2.4);
  #side = 1;
  #amount = 0.5;
  #changesMs: number | null = null;

  constructor(random: Random) {
    this.#random = random;
    this.#phase = random() * 100;
  }

  apply(pose: Pose, { timeMs, deltaMs }: Moment): void {
    if (this.#changesMs === null || timeMs - this.#changesMs > 20_000) this.#changesMs = timeMs;
    while (timeMs >= this.#changesMs) {
      this.#changesMs += SHORTEST_STAND_MS + STAND_SPREAD_MS * this.#random();
      this.#side = -this.#side;
      this.#amount = 0.45 + 0.55 * this.#random();
    }
    const weight = this.#weight.towards(this.#side * this.#amount, deltaMs);
    const seconds = timeMs / 1000 + this.#phase;
    const slow = Math.sin(seconds * 0.71) * 0.6 + Math.sin(seconds * 1.13) * 0.4;
    const other = Math.sin(seconds * 0.53 + 2) * 0.6 + Math.sin(seconds * 0.97 + 1) * 0.4;
    add(pose, 'ParamHipX', weight * 9 + slow * 1.5);
    add(pose, 'ParamBodyAngleZ', -weight * 1.6 + slow * 0.7);
    add(pose, 'ParamBodyAngleX', weight * 2 + other * 1.6);
    add(pose, 'ParamAngleZ', weight * 2.2 + other * 1.6);
    add(pose, 'ParamAngleX', slow * 1.6);
    add(pose, 'ParamAngleY', other * 1);
    add(pose, 'ParamArmLA', slow * 1.6 + weight);
    add(pose, 'ParamArmRA', -slow * 1.6 - weight);
    add(pose, 'ParamArmLB', other * 2.2);
    add(pose, 'ParamArmRB', -other * 2.2);
  }
}

function add(pose: Pose, id: Parameters<Pose['get']>[0], value: number): void {
  pose.set(id, pose.get(id) + value);
}

import type { Random } from '../../core/random.ts';
import type { Manner } from '../manners/Manner.ts';
import type { Pose } from '../Pose.ts';
import { Follower } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const SHORTEST_STAND_MS = 3200;
const STAND_SPREAD_MS = 5200;

/** Nobody stands still: weight goes from leg to leg, and the trunk balances over it with slow, never repeating waves. */
export class SwaySource implements PoseSource {
  readonly #random: Random;
  readonly #manner: Manner['sway'];
  readonly #phase: number;
  readonly #weight: Follower;
  #side = 1;
  #amount = 0.5;
  #changesMs: number | null = null;
  #calm = 0;

  constructor(manner: Manner['sway'], random: Random) {
    this.#random = random;
    this.#manner = manner;
    this.#weight = new Follower(2.4 * manner.rate);
    this.#phase = random() * 100;
  }

  /** @param calm 1 leaves hardly anything of it, as while she dances */
  setCalm(calm: number): void {
    this.#calm = calm;
  }

  apply(pose: Pose, moment: Moment): void {
    const { timeMs } = moment;
    const { rate } = this.#manner;
    const reach = this.#manner.reach * (1 - 0.8 * this.#calm);
    if (this.#changesMs === null || timeMs - this.#changesMs > 20_000) this.#changesMs = timeMs;
    while (timeMs >= this.#changesMs) {
      this.#changesMs += (SHORTEST_STAND_MS + STAND_SPREAD_MS * this.#random()) / rate;
      this.#side = -this.#side;
      this.#amount = 0.45 + 0.55 * this.#random();
    }
    const weight = this.#weight.towards(this.#side * this.#amount * reach, moment);
    const seconds = (timeMs / 1000) * rate + this.#phase;
    const slow = (Math.sin(seconds * 0.71) * 0.6 + Math.sin(seconds * 1.13) * 0.4) * reach;
    const other = (Math.sin(seconds * 0.53 + 2) * 0.6 + Math.sin(seconds * 0.97 + 1) * 0.4) * reach;
    pose.add('ParamHipX', weight * 9 + slow * 1.5);
    pose.add('ParamBodyAngleZ', -weight * 1.6 + slow * 0.7);
    pose.add('ParamBodyAngleX', weight * 2 + other * 1.6);
    pose.add('ParamAngleZ', weight * 2.2 + other * 1.6);
    pose.add('ParamAngleX', slow * 1.6);
    pose.add('ParamAngleY', other * 1);
    pose.add('ParamArmLA', slow * 1.6 + weight);
    pose.add('ParamArmRA', -slow * 1.6 - weight);
    pose.add('ParamArmLB', other * 2.2);
    pose.add('ParamArmRB', -other * 2.2);
  }
}

import type { Random } from '../../core/random.ts';
import type { Motion } from '../motions/Motion.ts';
import type { Pose } from '../Pose.ts';
import { MotionSource } from './MotionSource.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

/** Pauses between two of her small idle motions. */
const SHORTEST_PAUSE_MS = 5000;
const PAUSE_SPREAD_MS = 9000;

/** Now and then something small of her own, while nobody asks for anything; never begun while she is busy. */
export class FidgetSource implements PoseSource {
  readonly #fidgets: readonly Motion[];
  readonly #random: Random;
  readonly #playing = new MotionSource('R');
  #busy = false;
  #beginsMs: number | null = null;
  #last = -1;

  constructor(fidgets: readonly Motion[], random: Random) {
    this.#fidgets = fidgets;
    this.#random = random;
  }

  /** While she is busy nothing begins, and what plays fades. */
  setBusy(busy: boolean): void {
    if (busy && !this.#busy) this.#playing.stop();
    this.#busy = busy;
  }

  apply(pose: Pose, moment: Moment): void {
    const { timeMs } = moment;
    if (this.#busy) this.#beginsMs = null;
    else if (this.#beginsMs === null || timeMs - this.#beginsMs > 20_000) {
      this.#beginsMs = timeMs + this.#pause();
    }
    if (this.#beginsMs !== null && timeMs >= this.#beginsMs) {
      const motion = this.#choose();
      this.#playing.play(motion);
      this.#beginsMs = timeMs + motion.durationMs + this.#pause();
    }
    this.#playing.apply(pose, moment);
  }

  #choose(): Motion {
    const count = this.#fidgets.length;
    let number = Math.floor(this.#random() * count);
    if (number === this.#last) number = (number + 1) % count;
    this.#last = number;
    return this.#fidgets[number] as Motion;
  }

  #pause(): number {
    return SHORTEST_PAUSE_MS + PAUSE_SPREAD_MS * this.#random();
  }
}

import type { Random } from '../../core/random.ts';
import type { Pose } from '../Pose.ts';
import { smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const CLOSE_MS = 75;
const SHUT_MS = 45;
const OPEN_MS = 150;
const BLINK_MS = CLOSE_MS + SHUT_MS + OPEN_MS;
/** People blink in clusters: now and then a second one follows at once. */
const AGAIN_CHANCE = 0.2;
const AGAIN_AFTER_MS = 110;
/** Pauses between clusters: about 1.4 to 7 s, most near 3 s. */
const SHORTEST_PAUSE_MS = 1400;
const PAUSE_SPREAD_MS = 5600;

/** Only ever closes the lids further: scales what is open, so closed smiling eyes stay closed. */
export class BlinkSource implements PoseSource {
  readonly #random: Random;
  readonly #pauseScale: number;
  #beginsMs: number | null = null;

  /** @param pauseScale of a manner: pauses are this many times as long */
  constructor(pauseScale: number, random: Random) {
    this.#random = random;
    this.#pauseScale = pauseScale;
  }

  apply(pose: Pose, { timeMs }: Moment): void {
    // After a sleep of the tab there is nothing to catch up with.
    if (this.#beginsMs === null || timeMs - this.#beginsMs > 20_000) this.#beginsMs = timeMs + this.#pause();
    while (timeMs - this.#beginsMs >= BLINK_MS) {
      this.#beginsMs += BLINK_MS + (this.#random() < AGAIN_CHANCE ? AGAIN_AFTER_MS : this.#pause());
    }
    const open = 1 - closure(timeMs - this.#beginsMs);
    if (open === 1) return;
    pose.set('ParamEyeLOpen', pose.get('ParamEyeLOpen') * open);
    pose.set('ParamEyeROpen', pose.get('ParamEyeROpen') * open);
    // The brow comes down a hair with the lid.
    pose.set('ParamBrowLY', pose.get('ParamBrowLY') - (1 - open) * 0.12);
    pose.set('ParamBrowRY', pose.get('ParamBrowRY') - (1 - open) * 0.12);
  }

  #pause(): number {
    const share = (this.#random() + this.#random() * this.#random()) / 2;
    return (SHORTEST_PAUSE_MS + PAUSE_SPREAD_MS * share) * this.#pauseScale;
  }
}

function closure(sinceMs: number): number {
  if (sinceMs <= 0 || sinceMs >= BLINK_MS) return 0;
  if (sinceMs < CLOSE_MS) return smoothStep(sinceMs / CLOSE_MS);
  if (sinceMs < CLOSE_MS + SHUT_MS) return 1;
  return 1 - smoothStep((sinceMs - CLOSE_MS - SHUT_MS) / OPEN_MS);
}

import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import type { Random } from '../../../../domain/core/random.ts';
import { finaleCues } from '../../../../domain/idols/formations/finaleCues.ts';
import { OCTET, SOLO, WINGS } from '../../../../domain/idols/formations/formations.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';
import type { Stage, StagedIdol } from '../Stage.ts';

export type GatheringOptions = {
  /** Whose stage it is. */
  readonly host: IdolId;
  /** The others, in the order in which they come. */
  readonly others: readonly IdolId[];
  readonly random: Random;
  /** A slow machine gathers nobody: the host celebrates alone. */
  readonly isWelcome: () => boolean;
};

const WALK_MS = 2200;
/** Between one and the next, so that no frame bears the loading of all. */
const PAUSE_MS = 260;

/** For the finale of a walk: all idols come onto the host's stage, cheer in turn, and go again. */
export class Gathering implements Disposable {
  readonly #stage: Stage;
  readonly #options: GatheringOptions;
  readonly #owned = new DisposableStore();
  readonly #others = new Map<IdolId, StagedIdol>();
  #isOn = false;
  /** Each gathering has its own number: who is fetched for an earlier one and comes late is sent off. */
  #number = 0;
  #timeMs = 0;
  #beganMs = 0;
  #leavesMs: number | null = null;

  constructor(stage: Stage, options: GatheringOptions) {
    this.#stage = stage;
    this.#options = options;
    this.#owned.add(stage.addActor({ advance: (timeMs) => this.#advanceTo(timeMs) }));
  }

  /** Whether they are all to be there. */
  gather(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#number++;
    if (isOn && this.#options.isWelcome()) void this.#begin(this.#number);
    if (!isOn) this.#part();
  }

  dispose(): void {
    this.#number++;
    this.#owned.dispose();
    this.#sendOff();
  }

  async #begin(number: number): Promise<void> {
    const { host, others, random } = this.#options;
    this.#sendOff();
    this.#beganMs = this.#timeMs;
    this.#stage.idol.moveTo(OCTET[host], WALK_MS);
    for (const idol of others) {
      const arrived = await this.#stage
        .addIdol({ address: `/idols/${idol}/`, seed: Math.floor(random() * 2 ** 31), place: WINGS })
        // Who cannot be loaded is missed by the others, not by the visitor.
        .catch(() => null);
      if (arrived === null) continue;
      if (number !== this.#number) {
        arrived.dispose();
        return;
      }
      this.#others.set(idol, arrived);
      arrived.express('joy');
      arrived.moveTo(OCTET[idol], WALK_MS);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (number !== this.#number) return;
    }
  }

  #advanceTo(timeMs: number): void {
    const fromMs = this.#timeMs;
    this.#timeMs = timeMs;
    if (this.#leavesMs !== null && timeMs >= this.#leavesMs) this.#sendOff();
    if (!this.#isOn) return;
    let place = 0;
    for (const idol of this.#others.values()) {
      place++;
      for (const motion of finaleCues(place, fromMs - this.#beganMs, timeMs - this.#beganMs))
        idol.play(motion);
    }
  }

  #part(): void {
    if (this.#others.size === 0) {
      this.#stage.idol.moveTo(SOLO, WALK_MS / 2);
      return;
    }
    for (const idol of this.#others.values()) {
      idol.play('farewell');
      idol.moveTo(WINGS, WALK_MS);
    }
    this.#stage.idol.moveTo(SOLO, WALK_MS);
    this.#leavesMs = this.#timeMs + WALK_MS + 200;
  }

  #sendOff(): void {
    this.#leavesMs = null;
    for (const idol of this.#others.values()) idol.dispose();
    this.#others.clear();
  }
}

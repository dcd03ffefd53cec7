import { SOUNDS, type SoundId, type SoundPort } from '../interaction/ports.ts';
import type { AudioClip, AudioOutput } from './AudioOutput.ts';
import { HowlerOutput } from './HowlerOutput.ts';

/**
 * How soon a sound may follow itself. A ring that fills would tick at every frame, and a child drums on the glass:
 * the same sound on top of itself adds up to noise and distortion.
 */
export const SHORTEST_GAP_MS: Readonly<Record<SoundId, number>> = {
  notice: 1500,
  tick: 90,
  hold: 400,
  success: 250,
  stamp: 1500,
  touch: 160,
  farewell: 1500,
};

/** A sound that could not be fetched is asked for again, when it is wanted, but not sooner than this. */
export const RETRY_AFTER_MS = 30_000;

type Slot = { clip: AudioClip; openedAtMs: number; playedAtMs: number };

/**
 * Plays the kiosk's sounds. A sound belongs to its moment: what cannot be heard now (still loading, sound locked,
 * no loudspeaker, volume 0) is dropped and never made up for. Nothing here throws towards the interaction; a kiosk without
 * a loudspeaker is a silent kiosk.
 */
export class SoundBoard implements SoundPort {
  readonly #output: AudioOutput;
  readonly #now: () => number;
  readonly #slots = new Map<SoundId, Slot>();
  #volume = 1;
  #resuming = false;
  #disposed = false;

  /**
   * @param output the loudspeaker; the board owns it
   * @param now steady time in milliseconds
   */
  constructor(output: AudioOutput = new HowlerOutput(), now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
    for (const sound of SOUNDS) quietly(() => this.#open(sound));
    this.#unlock();
  }

  /** False while the browser keeps sound locked or there is no loudspeaker. */
  get isAudible(): boolean {
    return !this.#disposed && this.#output.isRunning();
  }

  play(sound: SoundId): void {
    if (this.#disposed || this.#volume === 0) return;
    quietly(() => this.#play(sound));
  }

  setVolume(volume: number): void {
    if (this.#disposed || Number.isNaN(volume)) return;
    this.#volume = Math.min(1, Math.max(0, volume));
    quietly(() => this.#output.setVolume(this.#volume));
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const { clip } of this.#slots.values()) quietly(() => clip.dispose());
    this.#slots.clear();
    quietly(() => this.#output.dispose());
  }

  #play(sound: SoundId): void {
    const slot = this.#slots.get(sound) ?? this.#open(sound);
    if (slot.clip.state === 'failed') this.#reopen(sound, slot);
    else if (!this.#output.isRunning()) this.#unlock();
    else if (slot.clip.state === 'ready' && this.#now() - slot.playedAtMs >= SHORTEST_GAP_MS[sound]) {
      slot.playedAtMs = this.#now();
      slot.clip.play();
    }
  }

  #open(sound: SoundId): Slot {
    const clip = this.#output.open(`/sounds/${sound}.wav`);
    const slot: Slot = { clip, openedAtMs: this.#now(), playedAtMs: Number.NEGATIVE_INFINITY };
    this.#slots.set(sound, slot);
    return slot;
  }

  #reopen(sound: SoundId, slot: Slot): void {
    if (this.#now() - slot.openedAtMs < RETRY_AFTER_MS) return;
    slot.openedAtMs = this.#now();
    quietly(() => slot.clip.dispose());
    this.#open(sound);
  }

  /** One question at a time: a browser that keeps sound locked leaves each unanswered, and they would pile up. */
  #unlock(): void {
    if (this.#resuming) return;
    this.#resuming = true;
    const answered = () => {
      this.#resuming = false;
    };
    try {
      this.#output.resume().then(answered, answered);
    } catch {
      answered();
    }
  }
}

/** Audio devices come and go, and browsers answer by throwing; silence is the whole answer that a visitor needs. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Dropped on purpose: see above.
  }
}

import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { Bilingual } from '../overlay/OverlayModel.ts';
import type { OverlayState } from './OverlayState.ts';
import type { IdolPort } from './ports.ts';
import type { Timers } from './Timers.ts';

/** A relaxed speaker's pace of Mandarin is about five syllables a second, and every character is one. */
const MS_PER_SYLLABLE = 200;
/** The bubble stays for those who read slower than she speaks, or read the second language. */
const READING_MS = 2600;

/** She speaks: her mouth moves, the bubble shows the line, both end by themselves. */
export class Voice implements Disposable {
  readonly #idol: IdolPort;
  readonly #overlay: OverlayState;
  readonly #timers: Timers;
  #clearing: unknown = null;
  #spoken = 0;

  constructor(idol: IdolPort, overlay: OverlayState, timers: Timers) {
    this.#idol = idol;
    this.#overlay = overlay;
    this.#timers = timers;
  }

  say(line: Bilingual): void {
    this.#stop();
    this.#spoken += 1;
    const syllables = line.zh.match(/[\p{Script=Han}A-Za-z]/gu)?.length ?? 1;
    const durationMs = Math.max(700, syllables * MS_PER_SYLLABLE);
    this.#idol.speak(line.zh, durationMs);
    this.#overlay.change({ speech: { ...line, id: this.#spoken } });
    this.#clearing = this.#timers.setTimeout(() => this.hush(), durationMs + READING_MS);
  }

  hush(): void {
    this.#stop();
    this.#overlay.change({ speech: null });
  }

  dispose(): void {
    this.#stop();
  }

  #stop(): void {
    if (this.#clearing !== null) this.#timers.clearTimeout(this.#clearing);
    this.#clearing = null;
  }
}

import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { Bilingual } from '../overlay/OverlayModel.ts';
import type { OverlayState } from './OverlayState.ts';
import type { IdolPort, SpeechPort } from './ports.ts';
import type { Timers } from './Timers.ts';

/** The bubble stays for those who read slower than she speaks, or read the second language. */
const READING_MS = 2600;
/** A very short word still needs a moment to be seen. */
const SHORTEST_MS = 700;

/** She speaks: she is heard, her mouth moves, the bubble shows the line, all end by themselves. */
export class Voice implements Disposable {
  readonly #idol: IdolPort;
  readonly #speech: SpeechPort;
  readonly #overlay: OverlayState;
  readonly #timers: Timers;
  #clearing: unknown = null;
  #spoken = 0;
  #isMuted = false;

  constructor(idol: IdolPort, speech: SpeechPort, overlay: OverlayState, timers: Timers) {
    this.#idol = idol;
    this.#speech = speech;
    this.#overlay = overlay;
    this.#timers = timers;
  }

  say(line: Bilingual): void {
    if (this.#isMuted) return;
    this.#stop();
    this.#spoken += 1;
    const speech = this.#speech.say(line.zh);
    this.#idol.speak(speech);
    this.#overlay.change({ speech: { ...line, id: this.#spoken } });
    const shownMs = Math.max(SHORTEST_MS, speech.durationMs) + READING_MS;
    this.#clearing = this.#timers.setTimeout(() => this.hush(), shownMs);
  }

  /** She falls silent and the bubble goes. */
  hush(): void {
    this.#stop();
    if (this.#overlay.model().speech === null) return;
    this.#speech.hush();
    this.#idol.speak(null);
    this.#overlay.change({ speech: null });
  }

  /** Over a song she does not speak: what she would say meanwhile is left out. */
  mute(isMuted: boolean): void {
    this.#isMuted = isMuted;
    if (isMuted) this.hush();
  }

  dispose(): void {
    this.#stop();
  }

  #stop(): void {
    if (this.#clearing !== null) this.#timers.clearTimeout(this.#clearing);
    this.#clearing = null;
  }
}

import type { Random } from '../../../domain/core/random.ts';
import { scoreSpeech } from '../../../domain/voice/scoreSpeech.ts';
import type { VoiceTimbre } from '../../../domain/voice/voices.ts';
import type { Speech, SpeechPort } from '../interaction/ports.ts';
import type { PlayLine, SoundingLine } from './playLine.ts';
import { SpeechMaker, type WorkerPort } from './SpeechMaker.ts';
import { tokensOf } from './tokensOf.ts';

/** Enough for consonants up to 11 kHz; half of what music needs. */
export const SAMPLE_RATE = 24_000;

/**
 * Her voice: the line's syllables, their chatter on the loudspeaker, and what the mouth does, all from one score. The
 * loudspeaker's clock leads the mouth; without a loudspeaker the mouth keeps its own time.
 */
export class SpeakingVoice implements SpeechPort {
  readonly #timbre: VoiceTimbre;
  readonly #play: PlayLine;
  readonly #maker: SpeechMaker;
  readonly #random: Random;
  #sounding: SoundingLine | null = null;

  constructor(timbre: VoiceTimbre, play: PlayLine, createWorker: () => WorkerPort, random: Random) {
    this.#timbre = timbre;
    this.#play = play;
    this.#maker = new SpeechMaker(createWorker);
    this.#random = random;
  }

  /** Does beforehand what would make the first line late: the library of Pinyin sets itself up, the worker loads. */
  warmUp(): void {
    tokensOf('你好');
    this.#maker.prepare();
  }

  say(text: string): Speech {
    this.hush();
    const score = scoreSpeech(tokensOf(text), this.#timbre);
    const seed = Math.floor(this.#random() * 2 ** 32);
    const utterance = { score, timbre: this.#timbre, sampleRate: SAMPLE_RATE, seed };
    const sounding = this.#play((onMade) => this.#maker.make(utterance, onMade));
    this.#sounding = sounding;
    return { text, durationMs: score.durationMs, mouth: score.mouth, heardMs: () => sounding.heardMs() };
  }

  hush(): void {
    this.#sounding?.stop();
    this.#sounding = null;
  }

  dispose(): void {
    this.hush();
    this.#maker.dispose();
  }
}

import type { Random } from '../../../domain/core/random.ts';
import type { SpeechScore } from '../../../domain/voice/SpeechScore.ts';
import { scoreSpeech } from '../../../domain/voice/scoreSpeech.ts';
import { synthesiseSpeech } from '../../../domain/voice/synthesiseSpeech.ts';
import type { VoiceTimbre } from '../../../domain/voice/voices.ts';
import type { Speech, SpeechPort } from '../interaction/ports.ts';
import { tokensOf } from './tokensOf.ts';
import { waveAddress } from './waveAddress.ts';

/** Enough for consonants up to 11 kHz; half of what music needs. */
export const SAMPLE_RATE = 24_000;

/** One line that sounds, or is on its way to. */
export interface SoundingLine {
  /** Where the loudspeaker is in it, in ms; null while nothing of it is heard. */
  heardMs(): number | null;
  /** Ends it, sounding or not. */
  stop(): void;
}

/** The loudspeaker, for one line at a time. @throws never; what cannot sound is silent */
export type PlayLine = (address: string) => SoundingLine;

/**
 * Her voice: the line's syllables, their chatter on the loudspeaker, and what the mouth does, all from one score. The
 * loudspeaker's clock leads the mouth; without a loudspeaker the mouth keeps its own time.
 */
export class SpeakingVoice implements SpeechPort {
  readonly #timbre: VoiceTimbre;
  readonly #play: PlayLine;
  readonly #random: Random;
  #sounding: SoundingLine | null = null;

  constructor(timbre: VoiceTimbre, play: PlayLine, random: Random) {
    this.#timbre = timbre;
    this.#play = play;
    this.#random = random;
  }

  say(text: string): Speech {
    this.hush();
    const score: SpeechScore = scoreSpeech(tokensOf(text), this.#timbre);
    const samples = synthesiseSpeech(score, this.#timbre, SAMPLE_RATE, this.#random);
    const sounding = this.#play(waveAddress(samples, SAMPLE_RATE));
    this.#sounding = sounding;
    return { text, durationMs: score.durationMs, mouth: score.mouth, heardMs: () => sounding.heardMs() };
  }

  hush(): void {
    this.#sounding?.stop();
    this.#sounding = null;
  }

  dispose(): void {
    this.hush();
  }
}

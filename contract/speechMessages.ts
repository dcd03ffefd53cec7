import type { SpeechScore } from '../domain/voice/SpeechScore.ts';
import type { VoiceTimbre } from '../domain/voice/voices.ts';

/** All that the sound of a line depends on: the same always gives the same samples, wherever they are made. */
export type Utterance = {
  readonly score: SpeechScore;
  readonly timbre: VoiceTimbre;
  readonly sampleRate: number;
  /** Of the noise in breath and consonants. */
  readonly seed: number;
};

/** What the page asks of the speech worker; `line` comes back with the answer. */
export type SpeechOrder = { readonly line: number; readonly utterance: Utterance };

/** What the worker answers, once to each order. */
export type SpeechReport =
  /** A WAV file; the buffer is transferred. */
  | { readonly type: 'made'; readonly line: number; readonly wave: ArrayBuffer }
  | { readonly type: 'failed'; readonly line: number; readonly what: string };

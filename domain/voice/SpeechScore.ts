import type { Onset, Vowel } from './Sounds.ts';

/** The mouth at one moment; between two of these its opening glides. */
export type MouthKey = {
  readonly atMs: number;
  /** 0 closed … 1 wide. */
  readonly open: number;
  /** Which drawing is shown from here on; null keeps the last. */
  readonly shape: 'A' | 'E' | 'I' | 'O' | 'U' | null;
};

/** One syllable as it is sung out: times from the beginning of the line. */
export type ScoredSyllable = {
  readonly startMs: number;
  /** Where its consonant ends and the voice is fully there. */
  readonly voicedMs: number;
  readonly endMs: number;
  readonly onset: Onset;
  readonly vowels: readonly Vowel[];
  /** Pitch in semitones from the voice's middle, evenly spaced over the voiced part. */
  readonly melody: readonly number[];
  /** 0..1 */
  readonly loudness: number;
};

/** A whole line, for the loudspeaker and for the mouth alike: both are played from it, so they cannot part. */
export type SpeechScore = {
  readonly durationMs: number;
  readonly syllables: readonly ScoredSyllable[];
  /** Rising times; the first and the last are closed. */
  readonly mouth: readonly MouthKey[];
};

import type { IdolId } from '../landmarks/landmarks.ts';

/** What makes a voice hers. */
export type VoiceTimbre = {
  /** Middle of her speaking voice. */
  readonly pitchHz: number;
  /** How far tones and feelings carry it up and down. */
  readonly rangeSemitones: number;
  readonly syllablesPerSecond: number;
  /** Length of the throat: greater is smaller and brighter. 1 is a grown woman's. */
  readonly formantScale: number;
  /** 0 clear … 0.4 whispered. */
  readonly breath: number;
  /** 0 dark … 1 bright: how much of the high partials is left. */
  readonly brightness: number;
};

export const VOICES: { readonly [Idol in IdolId]: VoiceTimbre } = {
  xingman: {
    pitchHz: 318,
    rangeSemitones: 5,
    syllablesPerSecond: 5.2,
    formantScale: 1.16,
    breath: 0.08,
    brightness: 0.6,
  },
  yunta: {
    pitchHz: 232,
    rangeSemitones: 2.6,
    syllablesPerSecond: 4.2,
    formantScale: 1.02,
    breath: 0.16,
    brightness: 0.35,
  },
  yixia: {
    pitchHz: 284,
    rangeSemitones: 4,
    syllablesPerSecond: 4.8,
    formantScale: 1.1,
    breath: 0.2,
    brightness: 0.42,
  },
  xinyao: {
    pitchHz: 300,
    rangeSemitones: 3,
    syllablesPerSecond: 5.5,
    formantScale: 1.07,
    breath: 0.05,
    brightness: 0.75,
  },
  xiangsu: {
    pitchHz: 342,
    rangeSemitones: 6,
    syllablesPerSecond: 5.8,
    formantScale: 1.22,
    breath: 0.06,
    brightness: 0.82,
  },
  jinling: {
    pitchHz: 258,
    rangeSemitones: 4.4,
    syllablesPerSecond: 4.5,
    formantScale: 1.05,
    breath: 0.14,
    brightness: 0.5,
  },
  chiguang: {
    pitchHz: 366,
    rangeSemitones: 6.5,
    syllablesPerSecond: 6.2,
    formantScale: 1.2,
    breath: 0.08,
    brightness: 0.88,
  },
  lingfei: {
    pitchHz: 328,
    rangeSemitones: 5.6,
    syllablesPerSecond: 5,
    formantScale: 1.14,
    breath: 0.12,
    brightness: 0.66,
  },
};

/** Her voice; an idol from outside the eight speaks as the leader does. */
export function voiceOf(idolId: string): VoiceTimbre {
  return Object.hasOwn(VOICES, idolId) ? VOICES[idolId as IdolId] : VOICES.xingman;
}

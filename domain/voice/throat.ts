import type { Place, Vowel } from './Sounds.ts';

/**
 * Formants in Hz and their strengths, 0..1, of a grown woman's Mandarin vowels, rounded from what is published for it
 * (Howie, Acoustical Studies of Mandarin Vowels and Tones, 1976); `N` is a nasal murmur.
 */
export const FORMANTS: { readonly [V in Vowel]: readonly [number, number, number, number] } = {
  A: [880, 1420, 2850, 3900],
  E: [560, 1650, 2750, 3800],
  I: [330, 2650, 3350, 4000],
  O: [560, 950, 2750, 3700],
  U: [380, 780, 2700, 3600],
  V: [340, 2150, 2750, 3600],
  R: [580, 1450, 1900, 3500],
  N: [290, 1250, 2500, 3500],
};
/** The pulses lose 12 dB an octave on their way; the upper resonances make up for it, as a throat's do. */
export const STRENGTHS: { readonly [V in Vowel]: readonly [number, number, number, number] } = {
  A: [1, 1.5, 1.3, 1],
  E: [1, 1.6, 1.5, 1.1],
  I: [1, 2.6, 2.8, 2],
  O: [1, 1.1, 0.6, 0.5],
  U: [1, 0.8, 0.4, 0.3],
  V: [1, 2, 1.8, 1.2],
  R: [1, 1.3, 1.6, 0.8],
  N: [0.6, 0.3, 0.25, 0.15],
};
export const BANDWIDTHS = [90, 120, 180, 260] as const;

/** Middle of the noise of a burst or a hiss, Hz, and how loud it is. */
export const NOISE: { readonly [P in Place]: { readonly hz: number; readonly loudness: number } } = {
  lips: { hz: 1400, loudness: 0.35 },
  teeth: { hz: 7200, loudness: 0.5 },
  ridge: { hz: 4200, loudness: 0.5 },
  curled: { hz: 3000, loudness: 0.6 },
  palate: { hz: 4800, loudness: 0.55 },
  throat: { hz: 1700, loudness: 0.4 },
};

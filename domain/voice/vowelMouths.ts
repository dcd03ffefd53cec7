import type { Vowel } from './Sounds.ts';

/** Which drawing of the mouth a vowel is; null keeps the last one. */
export const VOWEL_SHAPES: { readonly [V in Vowel]: 'A' | 'E' | 'I' | 'O' | 'U' | null } = {
  A: 'A',
  E: 'E',
  I: 'I',
  O: 'O',
  U: 'U',
  V: 'U',
  R: 'E',
  N: null,
};
/** How wide the mouth is at a vowel, 0..1. */
export const VOWEL_OPENINGS: { readonly [V in Vowel]: number } = {
  A: 0.95,
  E: 0.66,
  I: 0.5,
  O: 0.8,
  U: 0.55,
  V: 0.45,
  R: 0.55,
  N: 0.24,
};

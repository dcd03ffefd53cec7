import type { Vowel } from '../voice/Sounds.ts';

/** The most open vowel of a syllable is the one that is held. */
const OPENNESS: Readonly<Record<Vowel, number>> = { A: 6, E: 5, O: 4, R: 3, I: 2, V: 2, U: 2, N: 0 };
/** The vowels around it pass by: each takes this much, or this share of a short syllable. */
const PASSING_MS = 95;
const PASSING_SHARE = 0.16;

/**
 * Between which vowels a singing throat is, and how far: singers hold the open vowel of a syllable and touch the others,
 * where a speaker gives each its share.
 * @param sinceMs after the syllable's beginning
 */
export function vowelAt(
  vowels: readonly Vowel[],
  sinceMs: number,
  lengthMs: number,
): { readonly one: Vowel; readonly other: Vowel; readonly share: number } {
  const held = vowels.reduce(
    (best, vowel, index) => (OPENNESS[vowel] > OPENNESS[vowels[best]!] ? index : best),
    0,
  );
  const passing = Math.min(PASSING_MS, PASSING_SHARE * lengthMs);
  const last = vowels.length - 1;
  const lead = Math.max(0, sinceMs) / passing;
  if (lead < held) return between(vowels, lead);
  const toEnd = (lengthMs - sinceMs) / passing;
  if (toEnd < last - held) return between(vowels, Math.min(last, last - toEnd));
  return between(vowels, held);
}

function between(vowels: readonly Vowel[], at: number): { one: Vowel; other: Vowel; share: number } {
  const one = vowels[Math.floor(at)]!;
  return { one, other: vowels[Math.floor(at) + 1] ?? one, share: at - Math.floor(at) };
}

/** What a mouth and a throat do for one syllable of a line. */

/** Vowels that differ in sound. `N` is the hum of a closing -n or -ng, `R` the curled er, `V` the ü of 绿. */
export const VOWELS = ['A', 'E', 'I', 'O', 'U', 'V', 'R', 'N'] as const;
export type Vowel = (typeof VOWELS)[number];

/** How a syllable begins. */
export type Onset =
  | { readonly kind: 'none' }
  /** A stop: closed, then a burst; `breathMs` of breath after it (p, t, k). Lips close for labial ones. */
  | { readonly kind: 'stop'; readonly place: Place; readonly breathMs: number }
  /** A stop that opens into a hiss (z, c, zh, ch, j, q). */
  | { readonly kind: 'affricate'; readonly place: Place; readonly hissMs: number }
  | { readonly kind: 'hiss'; readonly place: Place }
  /** Voiced through nose or beside the tongue: m, n, l, r. */
  | { readonly kind: 'hum'; readonly place: Place };

export type Place = 'lips' | 'teeth' | 'ridge' | 'curled' | 'palate' | 'throat';

/** 0 is the neutral tone of particles. */
export type Tone = 0 | 1 | 2 | 3 | 4;

export type Token =
  | {
      readonly kind: 'syllable';
      readonly onset: Onset;
      readonly vowels: readonly Vowel[];
      readonly tone: Tone;
    }
  /** Length in syllables; how the phrase before it ends. */
  | {
      readonly kind: 'pause';
      readonly length: number;
      readonly ending: 'open' | 'falling' | 'rising' | 'bright';
    };

import { MOUTH_SHAPES } from '../vocabulary.ts';

/** One syllable of a line as the mouth shows it. */
export type SpokenMouth = {
  readonly startMs: number;
  readonly endMs: number;
  /** Index into MOUTH_SHAPES; 0 for a pause. */
  readonly shape: number;
  /** 0..1 */
  readonly open: number;
};

const SHAPE_OF_VOWEL: { readonly [Vowel: string]: number } = {
  a: MOUTH_SHAPES.indexOf('A'),
  e: MOUTH_SHAPES.indexOf('E'),
  i: MOUTH_SHAPES.indexOf('I'),
  o: MOUTH_SHAPES.indexOf('O'),
  u: MOUTH_SHAPES.indexOf('U'),
  y: MOUTH_SHAPES.indexOf('I'),
};
const VOWELS = 'aeiou';
const OPENING: { readonly [Vowel: string]: number } = { a: 0.95, e: 0.65, i: 0.5, o: 0.8, u: 0.55, y: 0.5 };
const PAUSES: { readonly [Mark: string]: number } = {
  ' ': 0.25,
  ',': 0.9,
  '，': 0.9,
  '、': 0.7,
  '。': 1.3,
  '.': 1.3,
  '!': 1.1,
  '！': 1.1,
  '?': 1.1,
  '？': 1.1,
  '…': 1.4,
  '~': 0.6,
  '～': 0.6,
};

/**
 * The rhythm of a line, stretched to its duration. A Latin word opens the mouth at each group of vowels, as written; a
 * Chinese character is one syllable whose vowel is taken from its code, so that the same line always moves alike: its
 * rhythm is the line's own, its vowels are not yet the pronunciation's.
 */
export function spokenMouths(text: string, durationMs: number): SpokenMouth[] {
  const beats: { shape: number; open: number; length: number }[] = [];
  const letters = [...text.toLowerCase()];
  letters.forEach((letter, position) => {
    const pause = PAUSES[letter];
    if (pause !== undefined) {
      if (beats.length > 0) beats.push({ shape: 0, open: 0, length: pause });
      return;
    }
    const code = letter.codePointAt(0) ?? 0;
    const isCharacter = code >= 0x3400;
    const follows = letters[position - 1];
    if (!isCharacter && (SHAPE_OF_VOWEL[letter] === undefined || isVowel(follows))) return;
    const vowel = isCharacter ? (VOWELS[(code * 7 + (code >> 4)) % VOWELS.length] as string) : letter;
    beats.push({
      shape: SHAPE_OF_VOWEL[vowel] as number,
      open: OPENING[vowel] as number,
      // Syllables of one line differ a little in length, always in the same way.
      length: 0.9 + ((code * 13 + position * 5) % 7) * 0.06,
    });
  });
  const whole = beats.reduce((sum, { length }) => sum + length, 0);
  let atMs = 0;
  return beats.map(({ shape, open, length }) => {
    const startMs = atMs;
    atMs += (length / whole) * durationMs;
    return { startMs, endMs: atMs, shape, open };
  });
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && SHAPE_OF_VOWEL[letter] !== undefined;
}

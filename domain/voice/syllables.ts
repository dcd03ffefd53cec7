import type { Onset, Token, Tone, Vowel } from './Sounds.ts';

const ONSETS: { readonly [Initial: string]: Onset } = {
  b: { kind: 'stop', place: 'lips', breathMs: 0 },
  p: { kind: 'stop', place: 'lips', breathMs: 40 },
  d: { kind: 'stop', place: 'ridge', breathMs: 0 },
  t: { kind: 'stop', place: 'ridge', breathMs: 40 },
  g: { kind: 'stop', place: 'throat', breathMs: 0 },
  k: { kind: 'stop', place: 'throat', breathMs: 45 },
  z: { kind: 'affricate', place: 'teeth', hissMs: 35 },
  c: { kind: 'affricate', place: 'teeth', hissMs: 65 },
  zh: { kind: 'affricate', place: 'curled', hissMs: 30 },
  ch: { kind: 'affricate', place: 'curled', hissMs: 60 },
  j: { kind: 'affricate', place: 'palate', hissMs: 35 },
  q: { kind: 'affricate', place: 'palate', hissMs: 65 },
  s: { kind: 'hiss', place: 'teeth' },
  sh: { kind: 'hiss', place: 'curled' },
  x: { kind: 'hiss', place: 'palate' },
  f: { kind: 'hiss', place: 'lips' },
  h: { kind: 'hiss', place: 'throat' },
  m: { kind: 'hum', place: 'lips' },
  n: { kind: 'hum', place: 'ridge' },
  l: { kind: 'hum', place: 'ridge' },
  r: { kind: 'hum', place: 'curled' },
};

/** Finals as they are spoken, not as they are spelt: `ian` is ien, `ui` is uei, `iu` is iou, `un` is uen. */
const FINALS: { readonly [Final: string]: readonly Vowel[] } = {
  a: ['A'],
  o: ['O'],
  e: ['E'],
  i: ['I'],
  u: ['U'],
  v: ['V'],
  ai: ['A', 'I'],
  ei: ['E', 'I'],
  ui: ['U', 'E', 'I'],
  ao: ['A', 'O'],
  ou: ['O', 'U'],
  iu: ['I', 'O', 'U'],
  ie: ['I', 'E'],
  ve: ['V', 'E'],
  er: ['R'],
  an: ['A', 'N'],
  en: ['E', 'N'],
  in: ['I', 'N'],
  un: ['U', 'E', 'N'],
  vn: ['V', 'N'],
  ang: ['A', 'N'],
  eng: ['E', 'N'],
  ing: ['I', 'N'],
  ong: ['O', 'N'],
  ia: ['I', 'A'],
  iao: ['I', 'A', 'O'],
  ian: ['I', 'E', 'N'],
  iang: ['I', 'A', 'N'],
  iong: ['I', 'O', 'N'],
  io: ['I', 'O'],
  ua: ['U', 'A'],
  uo: ['U', 'O'],
  uai: ['U', 'A', 'I'],
  uan: ['U', 'A', 'N'],
  uang: ['U', 'A', 'N'],
  uei: ['U', 'E', 'I'],
  uen: ['U', 'E', 'N'],
  ueng: ['U', 'E', 'N'],
  iou: ['I', 'O', 'U'],
  van: ['V', 'A', 'N'],
};

/**
 * One syllable of Pinyin.
 *
 * @param pinyin with its tone's number, such as `zhuang4`; ü as `v` or `ü`
 * @returns null for what is not Pinyin
 */
export function syllableOf(pinyin: string): Token | null {
  const hummed = /^(?:h?m|h?ng?)([0-5])?$/.exec(pinyin.toLowerCase());
  // 嗯 and 呣 have no vowel at all.
  if (hummed !== null) {
    return { kind: 'syllable', onset: { kind: 'none' }, vowels: ['N'], tone: toneOf(hummed[1]) };
  }
  const parsed = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?([a-zü]+)([0-5])?$/.exec(pinyin.toLowerCase());
  if (parsed === null) return null;
  const [, initial = '', spelt = '', digit] = parsed;
  const vowels = FINALS[spokenFinal(initial, spelt.replaceAll('ü', 'v'))];
  if (vowels === undefined) return null;
  return {
    kind: 'syllable',
    onset: ONSETS[initial] ?? { kind: 'none' },
    vowels: /^(zh|ch|sh|[rzcs])$/.test(initial) && spelt === 'i' ? ['E'] : vowels,
    tone: toneOf(digit),
  };
}

const toneOf = (digit = '0'): Tone => (Number(digit) % 5) as Tone;

/** Undoes the spelling of syllables without a consonant (yi, wu, yu), and of ü after j, q and x. */
function spokenFinal(initial: string, final: string): string {
  switch (initial) {
    case 'y':
      if (final.startsWith('u')) return `v${final.slice(1)}`;
      return final.startsWith('i') ? final : final === 'an' ? 'ian' : `i${final}`;
    case 'w':
      return final.startsWith('u') ? final : `u${final}`;
    case 'j':
    case 'q':
    case 'x':
      return final.startsWith('u') ? `v${final.slice(1)}` : final;
    default:
      return final;
  }
}

const LATIN_VOWELS: { readonly [Letter: string]: Vowel } = { a: 'A', e: 'E', i: 'I', o: 'O', u: 'U', y: 'I' };

/** A word in Latin letters, as chatter: each group of vowels is a syllable; a word without one is spelt as one. */
export function latinSyllables(word: string): Token[] {
  const groups = word.toLowerCase().match(/[^aeiouy]*[aeiouy]+(?:[^aeiouy]+$)?/g) ?? ['e'];
  return groups.map((group, index): Token => {
    const letters = [...group];
    const vowels = letters.flatMap((letter) => LATIN_VOWELS[letter] ?? []);
    const closes = /[mn]$/.test(group);
    const first = letters.find((letter) => letter in ONSETS);
    const startsWithVowel = LATIN_VOWELS[letters[0] ?? ''] !== undefined;
    return {
      kind: 'syllable',
      onset: (startsWithVowel || first === undefined ? undefined : ONSETS[first]) ?? { kind: 'none' },
      vowels: [
        ...(vowels.length > 0 ? vowels.slice(0, 2) : (['E'] as const)),
        ...(closes ? (['N'] as const) : []),
      ],
      tone: index === groups.length - 1 ? 4 : 1,
    };
  });
}

/** @returns null for a mark that is not heard */
export function pauseOf(mark: string): Token | null {
  if (/^[，,、：:；;]$/u.test(mark)) return { kind: 'pause', length: 0.8, ending: 'open' };
  if (/^[。.]$/u.test(mark)) return { kind: 'pause', length: 1.3, ending: 'falling' };
  if (/^[？?]$/u.test(mark)) return { kind: 'pause', length: 1.3, ending: 'rising' };
  if (/^[！!]$/u.test(mark)) return { kind: 'pause', length: 1.2, ending: 'bright' };
  if (/^[…—~～]$/u.test(mark)) return { kind: 'pause', length: 0.7, ending: 'open' };
  return /^\s$/u.test(mark) ? { kind: 'pause', length: 0.2, ending: 'open' } : null;
}

import { assertNever } from '../core/assertNever.ts';
import type { Onset, Token, Tone, Vowel } from './Sounds.ts';
import type { MouthKey, ScoredSyllable, SpeechScore } from './SpeechScore.ts';
import type { VoiceTimbre } from './voices.ts';
import { VOWEL_OPENINGS, VOWEL_SHAPES } from './vowelMouths.ts';

/** The mouth is shut and the loudspeaker silent this long before the first and after the last sound. */
const LEAD_MS = 30;
const TAIL_MS = 60;

/** Chao's tone letters as shares of the range, beginning, middle, end. The third tone is said low, its rise left out. */
const MELODIES: { readonly [T in Tone]: readonly [number, number, number] } = {
  0: [-0.2, -0.3, -0.35],
  1: [0.55, 0.6, 0.55],
  2: [-0.2, 0.1, 0.65],
  3: [-0.45, -0.85, -0.6],
  4: [0.85, 0.2, -0.55],
};
const LENGTHS: { readonly [T in Tone]: number } = { 0: 0.7, 1: 1.04, 2: 1.02, 3: 1.08, 4: 0.92 };
const BEFORE_PAUSE = 1.3;

/** When each sound of a line comes, how it is pitched, and what the mouth does. */
export function scoreSpeech(tokens: readonly Token[], voice: VoiceTimbre): SpeechScore {
  const beatMs = 1000 / voice.syllablesPerSecond;
  const syllables: ScoredSyllable[] = [];
  const mouth: MouthKey[] = [{ atMs: 0, open: 0, shape: null }];
  let atMs = LEAD_MS;
  let sincePause = 0;
  tokens.forEach((token, position) => {
    if (token.kind === 'pause') {
      if (syllables.length > 0) atMs += token.length * beatMs;
      sincePause = 0;
      return;
    }
    const next = tokens[position + 1];
    const isLast = next === undefined || next.kind === 'pause';
    const consonantMs = lengthOf(token.onset);
    const voicedMs = beatMs * LENGTHS[token.tone] * (isLast ? BEFORE_PAUSE : 1) - consonantMs * 0.6;
    const ending = isLast && next?.kind === 'pause' ? next.ending : 'open';
    // A phrase sinks as its breath is spent.
    const sinking = -0.12 * Math.min(4, sincePause);
    const lift = ending === 'rising' ? 0.7 : ending === 'falling' ? -0.35 : 0;
    const width = ending === 'bright' ? 1.25 : 1;
    const syllable: ScoredSyllable = {
      startMs: atMs,
      voicedMs: atMs + consonantMs,
      endMs: atMs + consonantMs + Math.max(70, voicedMs),
      onset: token.onset,
      vowels: token.vowels,
      melody: MELODIES[token.tone].map(
        (share, place) => voice.rangeSemitones * (share * width + sinking + lift * (place / 2)),
      ),
      loudness: (token.tone === 0 ? 0.75 : 1) * (ending === 'bright' ? 1.1 : 1),
    };
    syllables.push(syllable);
    // Shut until just before: else the lips would part slowly all through the pause.
    if (sincePause === 0) mouth.push({ atMs: atMs - 22, open: 0, shape: null });
    mouth.push(...mouthOf(syllable, isLast));
    atMs = syllable.endMs;
    sincePause++;
  });
  const last = syllables.at(-1);
  const durationMs = (last?.endMs ?? 0) + TAIL_MS;
  mouth.push({ atMs: durationMs, open: 0, shape: null });
  return { durationMs, syllables, mouth };
}

function lengthOf(onset: Onset): number {
  switch (onset.kind) {
    case 'none':
      return 0;
    case 'stop':
      return 34 + onset.breathMs;
    case 'affricate':
      return 22 + onset.hissMs;
    case 'hiss':
      return 72;
    case 'hum':
      return 54;
    default:
      return assertNever(onset, 'Onset');
  }
}

/** The lips close for b, p, m and f; other consonants leave them a little apart. Vowels share the rest, the middle one most. */
function mouthOf({ startMs, voicedMs, endMs, onset, vowels }: ScoredSyllable, isLast: boolean): MouthKey[] {
  const first = vowels[0] ?? 'E';
  const shape = VOWEL_SHAPES[first] ?? 'E';
  const keys: MouthKey[] = [];
  if (onset.kind !== 'none') {
    const isClosed = onset.place === 'lips';
    keys.push({ atMs: startMs, open: isClosed ? 0 : 0.16, shape });
    keys.push({ atMs: voicedMs - 12, open: isClosed ? 0 : 0.2, shape });
  } else keys.push({ atMs: startMs, open: 0.14, shape });
  const shares = vowelShares(vowels);
  let atMs = Math.max(voicedMs, startMs + 8);
  vowels.forEach((vowel, place) => {
    const spanMs = (shares[place] ?? 1) * (endMs - voicedMs);
    keys.push({
      atMs: atMs + Math.min(14, spanMs * 0.2),
      open: VOWEL_OPENINGS[vowel],
      shape: VOWEL_SHAPES[vowel],
    });
    atMs += spanMs;
  });
  // The last vowel is held until shortly before its end, then the mouth shuts, or narrows towards the next syllable.
  const held = VOWEL_OPENINGS[vowels.at(-1) ?? 'E'];
  keys.push({ atMs: endMs - (isLast ? 46 : 30), open: held, shape: null });
  keys.push({ atMs: isLast ? endMs + 6 : endMs - 4, open: isLast ? 0 : 0.3 * held, shape: null });
  return keys;
}

/** The vowel that carries the syllable: the widest. */
function mainPlace(vowels: readonly Vowel[]): number {
  let main = 0;
  vowels.forEach((vowel, place) => {
    if (VOWEL_OPENINGS[vowel] > VOWEL_OPENINGS[vowels[main] ?? 'N']) main = place;
  });
  return main;
}

/** How much of the voiced part each vowel takes; together 1. The throat glides and the mouth moves by the same shares. */
export function vowelShares(vowels: readonly Vowel[]): number[] {
  const main = mainPlace(vowels);
  const lengths = vowels.map((_, place) => (place === main ? 1.6 : 0.7));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / whole);
}

import type { Performance } from '../idols/Performance.ts';
import { vowelAt } from '../songs/vowelAt.ts';
import type { Vowel } from '../voice/Sounds.ts';
import { VOWEL_OPENINGS, VOWEL_SHAPES } from '../voice/vowelMouths.ts';

/** A syllable as the mouth needs it; times from the beginning of the song. */
export type MouthedSyllable = {
  readonly startMs: number;
  readonly endMs: number;
  readonly vowels: readonly Vowel[];
};

const OPENS_MS = 70;
const CLOSES_MS = 90;
/** Between two syllables of a line the mouth does not shut. */
const NARROWS_TO = 0.35;

/**
 * The mouth of who sings, at a moment of the song. Null where no syllable sounds: the mouth is shut then, whatever else
 * she does with her face.
 * @param syllables of the line that sounds, by time
 */
export function sungMouth(syllables: readonly MouthedSyllable[], timeMs: number): Performance['mouth'] {
  const place = syllables.findLastIndex(({ startMs }) => startMs <= timeMs);
  const syllable = syllables[place];
  if (syllable === undefined || timeMs >= syllable.endMs) return null;
  const { startMs, endMs, vowels } = syllable;
  const { one, other, share } = vowelAt(vowels, timeMs - startMs, endMs - startMs);
  const wide = VOWEL_OPENINGS[one] + (VOWEL_OPENINGS[other] - VOWEL_OPENINGS[one]) * share;
  const goesOn = (syllables[place + 1]?.startMs ?? Number.POSITIVE_INFINITY) - endMs < CLOSES_MS;
  const cameOn = startMs - (syllables[place - 1]?.endMs ?? Number.NEGATIVE_INFINITY) < CLOSES_MS;
  const opened = edge((timeMs - startMs) / OPENS_MS, cameOn);
  const closing = edge((endMs - timeMs) / CLOSES_MS, goesOn);
  return {
    shape: VOWEL_SHAPES[share < 0.5 ? one : other] ?? VOWEL_SHAPES[one] ?? 'E',
    open: wide * Math.min(opened, closing),
  };
}

function edge(share: number, isBound: boolean): number {
  const least = isBound ? NARROWS_TO : 0;
  return least + (1 - least) * Math.min(1, Math.max(0, share));
}

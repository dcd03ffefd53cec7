import { midiOf } from './pitches.ts';

/** One tone; several follow each other where a syllable is sung over more than one. */
export type PhraseTone = { readonly midi: number; readonly lengthBeats: number };

/** One entry of a phrase: a rest has no tones. */
export type PhraseEntry = {
  /** Beats after the phrase's beginning. */
  readonly atBeat: number;
  readonly lengthBeats: number;
  readonly tones: readonly PhraseTone[];
};

export type Phrase = { readonly entries: readonly PhraseEntry[]; readonly lengthBeats: number };

/**
 * Reads a melody such as `"E4:0.5 G4:1~A4:0.5 r:1"`: tone and length in beats, `~` binds tones under one syllable, `r`
 * rests. Null where an entry is none of these; `strangeEntry` tells which.
 */
export function readPhrase(notes: string): Phrase | null {
  const entries: PhraseEntry[] = [];
  let atBeat = 0;
  for (const text of entriesOf(notes)) {
    const entry = readEntry(text, atBeat);
    if (entry === null) return null;
    entries.push(entry);
    atBeat += entry.lengthBeats;
  }
  return { entries, lengthBeats: atBeat };
}

/** The first entry that cannot be read. */
export function strangeEntry(notes: string): string | undefined {
  return entriesOf(notes).find((text) => readEntry(text, 0) === null);
}

/** What is sung in a phrase, the rests left out. */
export function sungEntries(phrase: Phrase): readonly PhraseEntry[] {
  return phrase.entries.filter(({ tones }) => tones.length > 0);
}

/** The characters of a Chinese line that are sung; signs and spaces are not. */
export function syllablesOf(zh: string): string[] {
  return [...zh].filter((character) => /\p{Script=Han}/u.test(character));
}

function entriesOf(notes: string): string[] {
  return notes.trim().split(/\s+/);
}

function readEntry(text: string, atBeat: number): PhraseEntry | null {
  const tones: PhraseTone[] = [];
  let lengthBeats = 0;
  for (const part of text.split('~')) {
    const match = /^(r|[A-G][#b]?[1-7]):(\d+(?:\.\d+)?)$/.exec(part);
    const length = Number(match?.[2]);
    if (match === null || !(length > 0)) return null;
    if (match[1] === 'r' && text.includes('~')) return null;
    const midi = midiOf(match[1]!);
    if (midi !== null) tones.push({ midi, lengthBeats: length });
    lengthBeats += length;
  }
  return { atBeat, lengthBeats, tones };
}

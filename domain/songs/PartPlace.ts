import type { BeatGrid } from './beatGrid.ts';
import { type Chord, chordOf, modulo12 } from './pitches.ts';
import type { FormEntry, SongPart, SongScore } from './SongScore.ts';

/** One part at its place in the form. */
export type PartPlace = {
  readonly score: SongScore;
  readonly part: SongPart;
  readonly entry: FormEntry;
  readonly startBeat: number;
  readonly grid: BeatGrid;
};

export type ChordSpan = { readonly chord: Chord; readonly startBeat: number; readonly lengthBeats: number };

/** The chords of a part one after the other, lifted as the form says. */
export function chordSpans({ score, part, entry, startBeat }: PartPlace): readonly ChordSpan[] {
  return part.chords.flatMap((bar, barNumber) => {
    const symbols = bar.split(' ');
    const lengthBeats = score.beatsPerBar / symbols.length;
    return symbols.map((symbol, index) => ({
      chord: lifted(symbol, entry.raise),
      startBeat: startBeat + barNumber * score.beatsPerBar + index * lengthBeats,
      lengthBeats,
    }));
  });
}

/** The chord that sounds on a beat of the part; behind its end the last. */
export function chordAt(spans: readonly ChordSpan[], beat: number): Chord {
  const span = spans.findLast(({ startBeat }) => startBeat <= beat) ?? spans[0];
  if (span === undefined) throw new Error('A part without chords');
  return span.chord;
}

/** How hard a player strikes: 0.55 in the quietest section, 1 in the loudest. */
export function strengthOf({ entry }: PartPlace): number {
  return 0.55 + 0.45 * entry.energy;
}

function lifted(symbol: string, semitones: number): Chord {
  const chord = chordOf(symbol);
  if (chord === null) throw new Error(`"${symbol}" is not a chord`);
  return {
    root: modulo12(chord.root + semitones),
    bass: modulo12(chord.bass + semitones),
    tones: chord.tones.map((tone) => modulo12(tone + semitones)),
  };
}

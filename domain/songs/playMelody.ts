import { msAt } from './beatGrid.ts';
import { type ChordSpan, chordAt, chordSpans, type PartPlace, strengthOf } from './PartPlace.ts';
import { modulo12 } from './pitches.ts';
import { type Phrase, readPhrase, sungEntries, syllablesOf } from './readPhrase.ts';
import type { ScoredLine } from './SongScore.ts';
import type { SongNote, SongVoice, SungLine } from './TimedSong.ts';

/** A second below would rub; a third is the nearest that sounds well. */
const NEAREST_CHOIR_SEMITONES = 3;

/** Who sings and who leads in a part, and the lines with the time of each syllable. */
export function playMelody(place: PartPlace): {
  readonly notes: readonly SongNote[];
  readonly lines: readonly SungLine[];
} {
  const notes: SongNote[] = [];
  for (const { startBeat, notes: text } of place.part.lead) {
    notes.push(...play('lead', phraseOf(text), startBeat, place));
  }
  const spans = chordSpans(place);
  const lines = place.part.lines.map((line) => {
    const sung = play('voice', phraseOf(line.notes), line.startBeat, place);
    notes.push(...sung);
    if (place.part.choir) notes.push(...sung.map((note) => underneath(note, spans)));
    return timed(line, place);
  });
  return { notes, lines };
}

function play(voice: SongVoice, phrase: Phrase, startBeat: number, place: PartPlace): SongNote[] {
  return sungEntries(phrase).flatMap(({ atBeat, tones }) => {
    let beat = place.startBeat + startBeat + atBeat;
    return tones.map(({ midi, lengthBeats }): SongNote => {
      const onBeat = beat % 1 === 0 ? 1 : 0.9;
      const note = { voice, midi: midi + place.entry.raise, startBeat: beat, lengthBeats };
      beat += lengthBeats;
      return { ...note, velocity: strengthOf(place) * onBeat };
    });
  });
}

/** The highest tone of the chord that lies at least a third below. */
function underneath(note: SongNote, spans: readonly ChordSpan[]): SongNote {
  const { tones } = chordAt(spans, note.startBeat);
  let midi = note.midi - NEAREST_CHOIR_SEMITONES;
  while (!tones.includes(modulo12(midi))) midi -= 1;
  return { ...note, voice: 'choir', midi };
}

function timed(line: ScoredLine, { grid, startBeat, entry }: PartPlace): SungLine {
  const begin = startBeat + line.startBeat;
  const characters = syllablesOf(line.zh);
  const syllables = sungEntries(phraseOf(line.notes)).map(({ atBeat, lengthBeats, tones }, index) => ({
    text: characters[index]!,
    startMs: msAt(grid, begin + atBeat),
    endMs: msAt(grid, begin + atBeat + lengthBeats),
    midi: tones[0]!.midi + entry.raise,
  }));
  const [first, last] = [syllables[0]!, syllables.at(-1)!];
  return { zh: line.zh, en: line.en, startMs: first.startMs, endMs: last.endMs, syllables };
}

function phraseOf(notes: string): Phrase {
  const phrase = readPhrase(notes);
  if (phrase === null) throw new Error(`"${notes}" is not a phrase`);
  return phrase;
}

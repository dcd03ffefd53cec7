import { playAccompaniment } from './accompany.ts';
import { type BeatGrid, msAt } from './beatGrid.ts';
import { playMelody } from './playMelody.ts';
import type { SongScore } from './SongScore.ts';
import { strikeDrums } from './strikeDrums.ts';
import type { DrumStroke, SongNote, SongSection, SungLine, TimedSong } from './TimedSong.ts';

/** Silence in front, so that the first stroke keeps its whole attack. */
const FIRST_BEAT_MS = 100;
/** For the last chord and its room to die away. */
const RING_OUT_MS = 2800;

/** Plays a score through: its form becomes sections, its parts become tones, strokes and sung lines. */
export function arrangeSong(score: SongScore): TimedSong {
  const grid: BeatGrid = { bpm: score.bpm, beatsPerBar: score.beatsPerBar, firstBeatMs: FIRST_BEAT_MS };
  const sections: SongSection[] = [];
  const notes: SongNote[] = [];
  const strokes: DrumStroke[] = [];
  const lines: SungLine[] = [];
  let startBeat = 0;
  let voicing: readonly number[] = [];
  for (const entry of score.form) {
    const part = score.parts[entry.part];
    if (part === undefined) throw new Error(`The form names the part "${entry.part}", which the score lacks`);
    const endBeat = startBeat + part.bars * score.beatsPerBar;
    const place = { score, part, entry, startBeat, grid };
    sections.push({
      kind: part.kind,
      startBeat,
      endBeat,
      startMs: msAt(grid, startBeat),
      endMs: msAt(grid, endBeat),
      energy: entry.energy,
    });
    const accompaniment = playAccompaniment(place, voicing);
    voicing = accompaniment.voicing;
    const melody = playMelody(place);
    notes.push(...accompaniment.notes, ...melody.notes);
    lines.push(...melody.lines);
    strokes.push(...strikeDrums(place));
    startBeat = endBeat;
  }
  const durationMs = msAt(grid, startBeat) + RING_OUT_MS;
  return { score, grid, beats: startBeat, durationMs, sections, notes, strokes, lines };
}

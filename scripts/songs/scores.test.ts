import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectOk } from '../../domain/core/Result.ts';
import { arrangeSong } from '../../domain/songs/arrangeSong.ts';
import { chordAt, chordSpans } from '../../domain/songs/PartPlace.ts';
import { modulo12, scaleTones } from '../../domain/songs/pitches.ts';
import { syllablesOf } from '../../domain/songs/readPhrase.ts';
import type { SongNote, SongVoice, TimedSong } from '../../domain/songs/TimedSong.ts';
import { readSongScores } from './buildSongFiles.ts';
import { vowelsOf } from './singSong.ts';

const folder = fileURLToPath(new URL('../../assets/songs', import.meta.url));
const scores = expectOk(readSongScores(folder), 'our own scores are valid');
const songs = new Map([...scores].map(([id, score]) => [id, arrangeSong(score)]));
/** A3 … F#5: a light woman's voice without strain; her lift by a tone at the end counts. */
const [LOWEST_MIDI, HIGHEST_MIDI] = [57, 79];

/** The chord tones that sound on a beat of the song. */
function chordTonesAt({ score, grid, sections }: TimedSong, beat: number): readonly number[] {
  const index = sections.findIndex(({ endBeat }) => beat < endBeat);
  const entry = score.form[index]!;
  const place = { score, part: score.parts[entry.part]!, entry, startBeat: sections[index]!.startBeat, grid };
  return chordAt(chordSpans(place), beat).tones;
}

function notesOf({ notes }: TimedSong, voice: SongVoice): readonly SongNote[] {
  return notes.filter((note) => note.voice === voice);
}

test('there are at least four, in as many tempos', () => {
  expect(songs.size).toBeGreaterThanOrEqual(4);
  expect(new Set([...scores.values()].map(({ bpm }) => bpm)).size).toBe(songs.size);
});

describe.each([...songs])('%s', (_id, song) => {
  test('lasts between one minute and two', () => {
    expect(song.durationMs).toBeGreaterThanOrEqual(60_000);
    expect(song.durationMs).toBeLessThanOrEqual(120_000);
  });

  test('has a form: an opening, verses, a chorus that comes back louder, a bridge, a close', () => {
    const kinds = song.sections.map(({ kind }) => kind);
    expect(kinds[0]).toBe('intro');
    expect(kinds.at(-1)).toBe('outro');
    expect(kinds).toEqual(expect.arrayContaining(['verse', 'chorus', 'bridge']));
    const choruses = song.sections.filter(({ kind }) => kind === 'chorus').map(({ energy }) => energy);
    expect(choruses.length).toBeGreaterThanOrEqual(2);
    expect(choruses.at(-1)).toBe(Math.max(...song.sections.map(({ energy }) => energy)));
    let endBeat = 0;
    for (const section of song.sections) {
      expect(section.startBeat).toBe(endBeat);
      endBeat = section.endBeat;
    }
    expect(endBeat).toBe(song.beats);
  });

  test('can be sung: range, leaps, breath', () => {
    const sung = notesOf(song, 'voice');
    for (const [index, { midi, startBeat, lengthBeats }] of sung.entries()) {
      expect(midi).toBeGreaterThanOrEqual(LOWEST_MIDI);
      expect(midi).toBeLessThanOrEqual(HIGHEST_MIDI);
      const next = sung[index + 1];
      if (next !== undefined && next.startBeat === startBeat + lengthBeats)
        expect(Math.abs(next.midi - midi), `leap on beat ${next.startBeat}`).toBeLessThanOrEqual(9);
    }
    for (const { zh, syllables } of song.lines) {
      for (const { startMs, endMs } of syllables) expect(endMs - startMs, zh).toBeGreaterThanOrEqual(190);
    }
  });

  test('each character of each line has its own time, in order', () => {
    let freeFrom = 0;
    for (const { zh, syllables } of song.lines) {
      expect(syllables.map(({ text }) => text)).toEqual(syllablesOf(zh));
      for (const { startMs, endMs } of syllables) {
        expect(startMs).toBeGreaterThanOrEqual(freeFrom - 1e-6);
        expect(endMs).toBeGreaterThan(startMs);
        freeFrom = endMs;
      }
    }
  });

  test('a voice can be read for each character, in its sentence', () => {
    for (const { zh } of song.lines) expect(vowelsOf(zh), zh).toHaveLength(syllablesOf(zh).length);
  });

  test.each(['voice', 'lead'] as const)(
    '%s: on strong beats mostly the tones of the chord, else of the scale',
    (voice) => {
      const { score } = song;
      const strong = notesOf(song, voice).filter(({ startBeat }) => {
        const inBar = startBeat % score.beatsPerBar;
        return inBar === 0 || (score.beatsPerBar === 4 && inBar === 2);
      });
      const consonant = strong.filter(({ midi, startBeat }) =>
        chordTonesAt(song, startBeat).includes(modulo12(midi)),
      );
      expect(consonant.length / strong.length).toBeGreaterThan(0.95);
      const scale = scaleTones(score.scale.tonic, score.scale.mode);
      for (const note of notesOf(song, voice)) {
        const section = song.sections.findIndex(({ endBeat }) => note.startBeat < endBeat);
        const written = modulo12(note.midi - score.form[section]!.raise);
        const fits =
          scale.includes(written) || chordTonesAt(song, note.startBeat).includes(modulo12(note.midi));
        expect(fits, `tone on beat ${note.startBeat}`).toBe(true);
      }
    },
  );

  test('phrases are as long as a breath', () => {
    for (const { zh, startMs, endMs } of song.lines) expect(endMs - startMs, zh).toBeLessThan(6000);
  });

  test('ends on its tonic chord', () => {
    const last = chordTonesAt(song, song.beats - 0.01);
    const tonic = scaleTones(song.score.scale.tonic, song.score.scale.mode)[0]!;
    expect(last[0]).toBe(modulo12(tonic + song.score.form.at(-1)!.raise));
  });
});

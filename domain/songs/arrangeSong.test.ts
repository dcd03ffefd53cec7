import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeSong } from './arrangeSong.ts';
import { msAt } from './beatGrid.ts';
import { modulo12 } from './pitches.ts';
import type { SongPart, SongScore } from './SongScore.ts';

const verse: SongPart = {
  kind: 'verse',
  bars: 2,
  chords: ['C', 'F G'],
  drums: 'beat',
  fill: 'fill',
  bass: 'walk',
  arp: 'up',
  pad: true,
  choir: true,
  lines: [
    { zh: '星街，亮', en: 'Star Street is bright', startBeat: 1, notes: 'G4:1 r:0.5 E4:0.5~D4:0.5 C5:1' },
  ],
  lead: [{ startBeat: 0, notes: 'E5:1' }],
};
const score: SongScore = {
  version: 1,
  title: { zh: '试', en: 'Trial' },
  temper: { zh: '试', en: 'Trial' },
  bpm: 120,
  beatsPerBar: 4,
  scale: { tonic: 'C', mode: 'major' },
  tones: { lead: 'saw', arp: 'pluck', bass: 'round', pad: 'glow' },
  mix: { drums: 1, bass: 1, arp: 1, pad: 1, lead: 1, voice: 1, duck: 0.3, reverbMs: 1000 },
  drums: { beat: { kick: 'X...x...o.......' }, fill: { snare: '............xxxx' } },
  bass: { walk: '1---3.5.8.....n.' },
  arps: { up: '0123............' },
  parts: { verse },
  form: [
    { part: 'verse', energy: 1, raise: 0 },
    { part: 'verse', energy: 0, raise: 2 },
  ],
};
const song = arrangeSong(score);
const notesOf = (voice: string) => song.notes.filter((note) => note.voice === voice);

test('sections follow the form without a gap, and the sound rings on after the last', () => {
  expect(song.sections.map(({ startBeat, endBeat }) => [startBeat, endBeat])).toEqual([
    [0, 8],
    [8, 16],
  ]);
  expect(song.beats).toBe(16);
  expect(song.sections[1]).toMatchObject({
    startMs: msAt(song.grid, 8),
    endMs: msAt(song.grid, 16),
    energy: 0,
  });
  expect(song.durationMs).toBeGreaterThan(msAt(song.grid, 16) + 1000);
});

test('each character has its time, over all the tones that it is sung on', () => {
  const beatMs = 500;
  const [line] = song.lines;
  const first = song.grid.firstBeatMs + beatMs;
  expect(line).toMatchObject({
    zh: '星街，亮',
    en: 'Star Street is bright',
    startMs: first,
    endMs: first + 3.5 * beatMs,
  });
  expect(line!.syllables).toEqual([
    { text: '星', startMs: first, endMs: first + beatMs, midi: 67 },
    { text: '街', startMs: first + 1.5 * beatMs, endMs: first + 2.5 * beatMs, midi: 64 },
    { text: '亮', startMs: first + 2.5 * beatMs, endMs: first + 3.5 * beatMs, midi: 72 },
  ]);
});

test('a lifted part is lifted in every voice, and a quiet one is softer', () => {
  for (const voice of ['voice', 'lead', 'choir']) {
    const midis = notesOf(voice).map(({ midi }) => midi);
    const half = midis.length / 2;
    expect(midis.slice(half)).toEqual(midis.slice(0, half).map((midi) => midi + 2));
  }
  expect(modulo12(notesOf('bass').at(-1)!.midi)).toBe(
    modulo12(notesOf('bass')[notesOf('bass').length / 2 - 1]!.midi + 2),
  );
  const voice = notesOf('voice');
  expect(voice.at(-1)!.velocity).toBeLessThan(voice[voice.length / 2 - 1]!.velocity);
});

test('the choir sings chord tones, at least a third below', () => {
  const voice = notesOf('voice');
  for (const [index, under] of notesOf('choir').entries()) {
    expect(voice[index]!.midi - under.midi).toBeGreaterThanOrEqual(3);
    expect(under.startBeat).toBe(voice[index]!.startBeat);
  }
  expect(
    notesOf('choir')
      .slice(0, 3)
      .map(({ midi }) => midi),
  ).toEqual([64, 60, 55]);
});

test('the bass holds, walks through the chord, and leads into the next', () => {
  const bass = notesOf('bass').slice(0, 5);
  expect(bass.map(({ startBeat, lengthBeats }) => [startBeat, lengthBeats])).toEqual([
    [0, 1],
    [1, 0.25],
    [1.5, 0.25],
    [2, 0.25],
    [3.5, 0.25],
  ]);
  expect(bass.map(({ midi }) => midi)).toEqual([36, 40, 43, 48, 28]);
});

test('two chords share a bar', () => {
  const pad = notesOf('pad').filter(({ startBeat }) => startBeat >= 4 && startBeat < 8);
  expect(new Set(pad.map(({ startBeat, lengthBeats }) => `${startBeat} ${lengthBeats}`))).toEqual(
    new Set(['4 2', '6 2']),
  );
});

test('an arpeggio climbs the chord over the octave, and rings until its next tone', () => {
  const arp = notesOf('arp').slice(0, 4);
  expect(arp.map(({ midi }) => midi)).toEqual([60, 64, 67, 72]);
  expect(arp.map(({ lengthBeats }) => lengthBeats)).toEqual([0.25, 0.25, 0.25, 1]);
});

describe('drums', () => {
  test('play their pattern, and in the last bar the fill', () => {
    const first = song.strokes.filter(({ beat }) => beat < 8);
    expect(first.map(({ piece, beat }) => [piece, beat])).toEqual([
      ['kick', 0],
      ['kick', 1],
      ['kick', 2],
      ['snare', 7],
      ['snare', 7.25],
      ['snare', 7.5],
      ['snare', 7.75],
    ]);
    expect(first[0]!.velocity).toBeGreaterThan(first[1]!.velocity);
    expect(first[1]!.velocity).toBeGreaterThan(first[2]!.velocity);
  });

  test('a pattern of two bars goes on in the second', () => {
    const long = { ...score, drums: { ...score.drums, beat: { kick: `X${'.'.repeat(31)}` } } };
    const parts = { verse: { ...verse, fill: undefined } };
    expect(arrangeSong({ ...long, parts }).strokes.map(({ beat }) => beat)).toEqual([0, 8]);
  });
});

test('whatever the tempo, no two syllables overlap and none lies outside its section', () => {
  fc.assert(
    fc.property(fc.double({ min: 60, max: 200, noNaN: true }), (bpm) => {
      const timed = arrangeSong({ ...score, bpm });
      for (const [index, line] of timed.lines.entries()) {
        const section = timed.sections[index]!;
        expect(line.startMs).toBeGreaterThanOrEqual(section.startMs);
        expect(line.endMs).toBeLessThanOrEqual(section.endMs);
        for (const [place, { startMs, endMs }] of line.syllables.entries()) {
          expect(endMs).toBeGreaterThan(startMs);
          expect(line.syllables[place + 1]?.startMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            endMs - 1e-6,
          );
        }
      }
    }),
  );
});

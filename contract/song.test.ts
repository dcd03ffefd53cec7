import { expect, test } from 'vitest';
import { readSongScore } from './song.ts';

const line = { zh: '星街亮', en: 'Star Street is bright', startBeat: 0, notes: 'G4:1 E4:1 C5:1 r:1' };
const part = {
  kind: 'verse',
  bars: 2,
  chords: ['C', 'F G'],
  drums: 'beat',
  fill: 'fill',
  bass: 'walk',
  arp: 'up',
  lines: [line],
};
const score = {
  version: 1,
  title: { zh: '试', en: 'Trial' },
  temper: { zh: '试', en: 'Trial' },
  bpm: 120,
  beatsPerBar: 4,
  scale: { tonic: 'C', mode: 'major' },
  tones: { lead: 'saw', arp: 'pluck', bass: 'round', pad: 'glow' },
  mix: { drums: 1, bass: 1, arp: 1, pad: 1, lead: 1, voice: 1, duck: 0.3, reverbMs: 1000 },
  drums: { beat: { kick: 'X...x...X...x...' }, fill: { snare: '............xxxx' } },
  bass: { walk: '1---3.5.8.....n.' },
  arps: { up: '0123............' },
  parts: { verse: part },
  form: [{ part: 'verse', energy: 1 }],
};

function refusal(document: unknown): readonly string[] {
  const read = readSongScore(document, 'assets/songs/trial.json');
  return read.ok ? [] : read.error;
}
const withPart = (change: object) => ({ ...score, parts: { verse: { ...part, ...change } } });

test('a score in order is read, with what was left out filled in', () => {
  expect(readSongScore(score, 'trial.json')).toEqual({
    ok: true,
    value: {
      ...score,
      parts: { verse: { ...part, pad: true, choir: false, lead: [] } },
      form: [{ part: 'verse', energy: 1, raise: 0 }],
    },
  });
});

test.each([
  [{ ...score, bpm: 300 }, 'bpm is 300; expected at most 200.'],
  [{ ...score, tones: { ...score.tones, lead: 'kazoo' } }, /^tones\.lead is "kazoo"; allowed: saw, square, /],
  [{ ...score, tempo: 90 }, 'the score has the unknown key tempo; remove it or correct its name.'],
  [
    { ...score, form: [{ part: 'verze', energy: 1 }] },
    'form.0.part is "verze"; expected one of the parts: verse.',
  ],
  [
    { ...score, bass: { walk: '1---' } },
    'bass.walk is "1---"; expected a multiple of the 16 steps of a bar, not 4.',
  ],
  [
    { ...score, drums: { ...score.drums, beat: { kick: 'X...y...x...x...' } } },
    'drums.beat.kick is "X...y...x...x..."; expected steps of X, x, o and ".".',
  ],
  [
    { ...score, drums: { ...score.drums, beat: { kick: 'X.......' } } },
    'drums.beat.kick is "X......."; expected a multiple of the 16 steps of a bar, not 8.',
  ],
  [
    withPart({ chords: ['C', 'H'] }),
    'parts.verse.chords.1 is "H"; expected chords such as "C", "Am7" or "C/E", not "H".',
  ],
  [withPart({ chords: ['C'] }), 'parts.verse.chords is ["C"]; expected one entry for each of the 2 bars.'],
  [withPart({ fill: 'roll' }), 'parts.verse.fill is "roll"; expected one of the patterns: beat, fill.'],
  [withPart({ arp: 'down' }), 'parts.verse.arp is "down"; expected one of the patterns: up.'],
  [
    withPart({ lines: [{ ...line, notes: 'G4:1 E4:1 C5' }] }),
    'parts.verse.lines.0.notes is "G4:1 E4:1 C5"; expected entries such as "E4:0.5", "G4:1~A4:0.5" or "r:1", not "C5".',
  ],
  [
    withPart({ lines: [{ ...line, notes: 'G4:1 E4:1' }] }),
    'parts.verse.lines.0.notes is "G4:1 E4:1"; expected one entry for each of the 3 syllables of 星街亮, not 2.',
  ],
  [
    withPart({ lines: [line, { ...line, startBeat: 3 }] }),
    'parts.verse.lines.1.startBeat is 3; expected at least 4, where the phrase before ends.',
  ],
  [
    withPart({ lead: [{ startBeat: 7, notes: 'C5:2' }] }),
    'parts.verse.lead.0.startBeat is 7; expected the phrase to end by beat 8 of the part, not 9.',
  ],
  ['la', 'the score is "la"; expected object.'],
])('%# is refused with the place, what stands there and what may', (document, sentence) => {
  const [first, ...more] = refusal(document);
  expect(more).toEqual([]);
  const told = first!.replace('assets/songs/trial.json: ', '');
  if (typeof sentence === 'string') expect(told).toBe(sentence);
  else expect(told).toMatch(sentence);
});

test('all faults are told at once', () => {
  expect(
    refusal(withPart({ chords: ['C'], fill: 'roll', lines: [{ ...line, notes: 'G4:1' }] })),
  ).toHaveLength(3);
});

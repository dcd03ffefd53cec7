import { expect, test } from 'vitest';
import { readSoundScore } from './soundScore.ts';

const note = { atMs: 0, pitch: 'C5', instrument: 'bell', velocity: 0.5, lengthMs: 400 };
const score = {
  about: 'A bell.',
  durationMs: 800,
  loudnessLufs: -20,
  reverb: { amount: 0.2, decayMs: 600 },
  notes: [note],
};

function refusal(document: unknown): readonly string[] {
  const read = readSoundScore(document, 'assets/sounds/notice.json');
  return read.ok ? [] : read.error;
}

test('a score in order is read as it stands', () => {
  expect(readSoundScore(score, 'notice.json')).toEqual({ ok: true, value: score });
});

test.each(['H5', 'C', 'c5', 'C8', 'C0', 'C##4', '5C', ''])('the unknown note %j is refused', (pitch) => {
  expect(refusal({ ...score, notes: [note, { ...note, pitch }] })).toEqual([
    `assets/sounds/notice.json: notes.1.pitch is ${JSON.stringify(pitch)}; expected a note from C1 to B7, such as "C5", "F#4" or "Bb3".`,
  ]);
});

test.each([
  [
    { ...score, notes: [{ ...note, instrument: 'kazoo' }] },
    'assets/sounds/notice.json: notes.0.instrument is "kazoo"; allowed: bell, pluck, pad, thump.',
  ],
  [
    { ...score, notes: [{ ...note, atMs: 800 }] },
    "assets/sounds/notice.json: notes.0.atMs is 800; expected a time before the sound's end, which is at 800 ms.",
  ],
  [{ ...score, loudnessLufs: 0 }, 'assets/sounds/notice.json: loudnessLufs is 0; expected at most -10.'],
  [{ ...score, notes: [] }, 'assets/sounds/notice.json: notes is []; expected a length of at least 1.'],
  [
    { ...score, tempo: 90 },
    'assets/sounds/notice.json: the score has the unknown key tempo; remove it or correct its name.',
  ],
  [{ ...score, durationMs: undefined }, 'assets/sounds/notice.json: durationMs is missing; expected number.'],
  ['C5', 'assets/sounds/notice.json: the score is "C5"; expected object.'],
])('%# is refused with the place, what stands there and what may', (document, sentence) => {
  expect(refusal(document)).toEqual([sentence]);
});

test('all faults are told at once', () => {
  expect(refusal({ ...score, durationMs: 1, notes: [{ ...note, velocity: 2 }] })).toHaveLength(2);
});

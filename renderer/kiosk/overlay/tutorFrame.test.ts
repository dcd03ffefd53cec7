import { expect, it } from 'vitest';
import { tutorFrame } from './tutorFrame.ts';

const STRIP = {
  file: 'wave.png',
  frameWidth: 360,
  frameHeight: 300,
  columns: 4,
  frames: 6,
  frameDurationMs: 90,
};

it('reads the strip row by row', () => {
  expect(tutorFrame(STRIP, 0)).toEqual({ index: 0, x: 0, y: 0 });
  expect(tutorFrame(STRIP, 3 * 90)).toEqual({ index: 3, x: 1080, y: 0 });
  expect(tutorFrame(STRIP, 5 * 90 + 89)).toEqual({ index: 5, x: 360, y: 300 });
});

it('plays round and round', () => {
  expect(tutorFrame(STRIP, 6 * 90)).toEqual(tutorFrame(STRIP, 0));
});

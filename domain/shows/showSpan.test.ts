import { expect, it } from 'vitest';
import { SONG } from '../../tests/fixtures/shows/showArbitrary.ts';
import { showDurationMs, showTimes } from './showSpan.ts';

it('is the whole song, with its end ringing out', () => {
  expect(showTimes({ span: null }, SONG)).toEqual({ startMs: 0, endMs: 34_000, isCutOff: false });
});

it('begins and ends on the beats of its part, and is faded out where the song goes on', () => {
  const span = { startBeat: 16, endBeat: 48 };
  expect(showTimes({ span }, SONG)).toEqual({ startMs: 8100, endMs: 24_100, isCutOff: true });
  expect(showDurationMs({ span }, SONG)).toBe(16_000);
  const last = { startBeat: 32, endBeat: 64 };
  expect(showTimes({ span: last }, SONG)).toEqual({ startMs: 16_100, endMs: 34_000, isCutOff: false });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SongPart } from './beginShow.ts';
import { chooseSpan } from './chooseSpan.ts';

const grid = { bpm: 128, beatsPerBar: 4, firstBeatMs: 0 };
const parts: readonly SongPart[] = [
  { kind: 'intro', startBeat: 0, endBeat: 16 },
  { kind: 'verse', startBeat: 16, endBeat: 64 },
  { kind: 'chorus', startBeat: 64, endBeat: 96 },
  { kind: 'bridge', startBeat: 96, endBeat: 128 },
  { kind: 'chorus', startBeat: 128, endBeat: 160 },
  { kind: 'outro', startBeat: 160, endBeat: 176 },
];
const song = { grid, beats: 176, parts };

it('takes the refrain, and ends where a part ends', () => {
  expect(chooseSpan(song, 30)).toEqual({ startBeat: 64, endBeat: 128 });
  expect(chooseSpan(song, 15)).toEqual({ startBeat: 64, endBeat: 96 });
  expect(chooseSpan(song, 90)).toBeNull();
});

it('is always so many whole bars within the song', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (seconds) => {
      const span = chooseSpan(song, seconds);
      if (span === null) return;
      const bars = (span.endBeat - span.startBeat) / grid.beatsPerBar;
      expect(Number.isInteger(bars)).toBe(true);
      expect(span.endBeat).toBeLessThanOrEqual(song.beats);
      expect(Math.abs((bars * 4 * 60) / grid.bpm - seconds)).toBeLessThan(4);
    }),
  );
});

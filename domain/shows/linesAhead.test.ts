import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SONG, show } from '../../tests/fixtures/shows/showArbitrary.ts';
import { linesAhead } from './linesAhead.ts';
import type { LyricsClip } from './Show.ts';
import { stageAt } from './stageAt.ts';

const clip = (startBeat: number, lengthBeats: number): LyricsClip => ({
  startBeat,
  lengthBeats,
  singers: ['all'],
});

describe('the lines ahead', () => {
  test('are those that have not begun, in their order, no more than are asked for', () => {
    const whole = [clip(0, 64)];
    expect(linesAhead(SONG, whole, 0, 2)).toEqual([0, 1]);
    expect(linesAhead(SONG, whole, 0, 1)).toEqual([0]);
    expect(linesAhead(SONG, whole, 1100, 2)).toEqual([1]);
    expect(linesAhead(SONG, whole, 5100, 2)).toEqual([]);
  });

  test('leave out what nobody sings', () => {
    expect(linesAhead(SONG, [clip(8, 8)], 0, 2)).toEqual([1]);
    expect(linesAhead(SONG, [], 0, 2)).toEqual([]);
  });

  test('come to be sung, every one of them, when their time has come', () => {
    fc.assert(
      fc.property(show, fc.integer({ min: -500, max: SONG.durationMs }), (anyShow, timeMs) => {
        for (const line of stageAt(anyShow, SONG, timeMs).linesAhead) {
          const beginsMs = SONG.lines[line]?.startMs ?? 0;
          expect(beginsMs).toBeGreaterThan(timeMs);
          expect(stageAt(anyShow, SONG, beginsMs).lyric?.line).toBe(line);
        }
      }),
    );
  });
});

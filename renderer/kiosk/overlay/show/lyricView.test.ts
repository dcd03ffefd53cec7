import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageAt } from '../../../../domain/shows/stageAt.ts';
import { SONG, show } from '../../../../tests/fixtures/shows/showArbitrary.ts';
import { lyricView } from './lyricView.ts';

const TWO = { lyric: null, linesAhead: [0, 1] };

describe('the words that are read', () => {
  test('are the line that sounds, with the one after it', () => {
    const lyric = { line: 0, zh: '街灯亮', en: 'Street lights on', syllable: 1, sung: 0.25 };
    expect(lyricView(SONG.lines, { lyric, linesAhead: [1], positionMs: 1700 })).toEqual({
      line: 0,
      next: 1,
      syllable: 1,
      sung: 0.25,
      dots: 0,
    });
    expect(lyricView(SONG.lines, { lyric, linesAhead: [], positionMs: 1700 })?.next).toBeNull();
  });

  test('come before they are sung, and after a long rest they are counted in', () => {
    const late = SONG.lines.map((line) => ({
      ...line,
      startMs: line.startMs + 9000,
      endMs: line.endMs + 9000,
    }));
    expect(lyricView(late, { ...TWO, positionMs: 0 })).toBeNull();
    const dots = [7800, 8400, 9000, 9500, 10_000].map(
      (ms) => lyricView(late, { ...TWO, positionMs: ms })?.dots,
    );
    expect(dots).toEqual([3, 3, 2, 1, 1]);
    expect(lyricView(late, { ...TWO, positionMs: 7800 })).toMatchObject({
      line: 0,
      next: 1,
      syllable: -1,
      sung: 0,
    });
  });

  test('are not counted in when the song has hardly paused', () => {
    const close = SONG.lines.map((line, place) => (place === 1 ? { ...line, startMs: 3600 } : line));
    expect(lyricView(close, { lyric: null, linesAhead: [1], positionMs: 3200 })).toMatchObject({
      line: 1,
      dots: 0,
    });
  });

  test('are, at any moment of any show, the line that sounds or one that comes within a few seconds', () => {
    fc.assert(
      fc.property(show, fc.integer({ min: -500, max: SONG.durationMs }), (anyShow, positionMs) => {
        const { lyric, linesAhead } = stageAt(anyShow, SONG, positionMs);
        const view = lyricView(SONG.lines, { lyric, linesAhead, positionMs });
        if (lyric !== null) expect(view?.line).toBe(lyric.line);
        else if (view !== null) {
          const inMs = (SONG.lines[view.line]?.startMs ?? 0) - positionMs;
          expect(inMs).toBeGreaterThan(0);
          expect(inMs).toBeLessThanOrEqual(2400);
        }
        if (view !== null && view.next !== null) expect(view.next).toBeGreaterThan(view.line);
      }),
    );
  });
});

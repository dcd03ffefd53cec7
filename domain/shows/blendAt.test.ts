import { describe, expect, it } from 'vitest';
import { blendAt, LEAST_BLEND_MS } from './blendAt.ts';

/** 500 ms a beat. */
const MS_PER_BEAT = 500;
const clip = (startBeat: number, lengthBeats: number, blendBeats: number) => ({
  startBeat,
  lengthBeats,
  blendBeats,
});
const shares = (clips: ReturnType<typeof clip>[], beat: number) =>
  blendAt(clips, () => true, beat, MS_PER_BEAT).map(({ clip: seen, share }) => [
    seen?.startBeat ?? null,
    Number(share.toFixed(9)),
  ]);

describe('blending', () => {
  const least = LEAST_BLEND_MS / MS_PER_BEAT;

  it('takes its least time where a clip asks for none: nothing of an idol jumps', () => {
    const cut = [clip(0, 4, 0), clip(4, 4, 0)];
    expect(shares(cut, 4)).toEqual([
      [0, 1],
      [4, 0],
    ]);
    expect(shares(cut, 4 + least / 2)).toEqual([
      [0, 0.5],
      [4, 0.5],
    ]);
    expect(shares(cut, 4 + least)).toEqual([[4, 1]]);
  });

  it('takes the time that a clip asks for where that is longer', () => {
    expect(shares([clip(0, 4, 0.5), clip(4, 4, 2)], 5)).toEqual([
      [0, 0.5],
      [4, 0.5],
    ]);
  });

  it('is never longer than the clip, and never of three', () => {
    const hurried = [clip(0, 4, 0), clip(4, 0.25, 0), clip(4.25, 4, 0)];
    for (let beat = 3.9; beat < 5; beat += 0.01) {
      expect(shares(hurried, beat).length).toBeLessThanOrEqual(2);
    }
    const before = shares([clip(0, 4, 0), clip(4, 0.1, 0), clip(4.1, 4, 0)], 4.0999);
    expect(before[1]?.[1]).toBeCloseTo(1, 2);
  });

  it('does not come to rest where there is no time for it', () => {
    const close = [clip(0, 4, 0), clip(4.1, 2, 0)];
    expect(shares(close, 4.05)).toEqual([[0, 1]]);
    expect(shares(close, 4.1)).toEqual([
      [0, 1],
      [4.1, 0],
    ]);
  });

  it('takes its least time to come to rest before a clip that follows soon', () => {
    const soon = [clip(0, 4, 0), clip(4.5, 2, 0)];
    expect(shares(soon, 4.25)).toEqual([
      [0, 0.5],
      [null, 0.5],
    ]);
    expect(shares(soon, 4.5)).toEqual([
      [null, 1],
      [4.5, 0],
    ]);
  });
});

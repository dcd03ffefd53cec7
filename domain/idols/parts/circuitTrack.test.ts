import { describe, expect, it } from 'vitest';
import { trackOutline } from './circuitTrack.ts';

describe('a track', () => {
  it('is as wide round an eighth of a turn as along its straights', () => {
    const outline = trackOutline(
      [
        [0, 0],
        [0, 40],
        [30, 70],
      ],
      5,
    );
    // The mitre's two corners at the bend lie on both neighbours' edges: 5 from each straight's middle line.
    const corners = outline.filter(({ y }) => y > 20 && y < 60);
    expect(corners).toHaveLength(2);
    for (const { x, y } of corners) {
      expect(Math.abs(x)).toBeCloseTo(5, 6);
      expect(Math.abs(x - (y - 40)) / Math.SQRT2).toBeCloseTo(5, 6);
    }
  });

  it('ends square, at right angles to its last piece', () => {
    const outline = trackOutline(
      [
        [10, 0],
        [10, 30],
      ],
      4,
    );
    expect(outline.map(({ x, y }) => [x, y]).sort()).toEqual(
      [
        [14, 0],
        [14, 30],
        [6, 0],
        [6, 30],
      ].sort(),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBubble } from './placeBubble.ts';

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
const ROOM = { ceiling: 140, floor: 1260 };
const anchorAt = (x: number, top: number, face: number) => ({
  face: { x, y: face },
  headTop: { x, y: top },
  feet: { x, y: 0.82 },
});

describe('upright', () => {
  const anchor = anchorAt(0.5, 0.13, 0.25);

  it('stands on its floor before her, its tail below her middle', () => {
    const bubble = { width: 800, height: 150 };
    const { left, top, tail } = placeBubble(anchor, UPRIGHT, bubble, ROOM);
    expect(top + bubble.height).toBeCloseTo(ROOM.floor);
    expect(left + tail).toBeCloseTo(540);
  });

  it('goes below its floor rather than rise over her face', () => {
    const chin = (0.25 + (0.25 - 0.13) * 0.75) * UPRIGHT.height;
    const { top } = placeBubble(anchor, UPRIGHT, { width: 800, height: 900 }, ROOM);
    expect(top).toBeCloseTo(chin);
  });
});

describe('lying', () => {
  it('sits right of her face, its tail at the height of her face', () => {
    const bubble = { width: 700, height: 160 };
    const { left, top, tail } = placeBubble(anchorAt(0.36, 0.09, 0.22), LYING, bubble, ROOM);
    expect(left).toBeGreaterThan(0.36 * LYING.width + 150);
    expect(top).toBeGreaterThanOrEqual(ROOM.ceiling);
    expect(top + tail).toBeCloseTo(0.22 * LYING.height);
  });
});

it('never leaves the screen sideways, wherever she stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(UPRIGHT, LYING),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.integer({ min: 120, max: 900 }),
      (screen, x, width) => {
        const { left, tail } = placeBubble(anchorAt(x, 0.13, 0.25), screen, { width, height: 150 }, ROOM);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(screen.width);
        expect(tail).toBeGreaterThan(0);
      },
    ),
  );
});

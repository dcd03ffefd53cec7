import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBubble } from './placeBubble.ts';

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
const anchorAt = (x: number, top: number, face: number) => ({
  face: { x, y: face },
  headTop: { x, y: top },
  feet: { x, y: 0.82 },
});

describe('upright', () => {
  const anchor = anchorAt(0.5, 0.13, 0.25);
  const face = 0.25 * UPRIGHT.height;

  it('sits on her crown, above her face, its tail below her middle', () => {
    const bubble = { width: 800, height: 150 };
    const { left, top, tail } = placeBubble(anchor, UPRIGHT, bubble, 140);
    expect(top).toBeGreaterThanOrEqual(140);
    expect(top + bubble.height).toBeLessThan(face - 100);
    expect(left + tail).toBeCloseTo(540);
  });

  it('leaves the header rather than cover her face', () => {
    const bubble = { width: 800, height: 280 };
    const { top } = placeBubble(anchor, UPRIGHT, bubble, 140);
    expect(top).toBeLessThan(140);
    expect(top + bubble.height).toBeLessThan(face - 100);
  });
});

describe('lying', () => {
  it('sits right of her face, its tail at the height of her face', () => {
    const bubble = { width: 700, height: 160 };
    const { left, top, tail } = placeBubble(anchorAt(0.36, 0.09, 0.22), LYING, bubble, 130);
    expect(left).toBeGreaterThan(0.36 * LYING.width + 150);
    expect(top).toBeGreaterThanOrEqual(130);
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
        const { left, tail } = placeBubble(anchorAt(x, 0.13, 0.25), screen, { width, height: 150 }, 130);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(screen.width);
        expect(tail).toBeGreaterThan(0);
      },
    ),
  );
});

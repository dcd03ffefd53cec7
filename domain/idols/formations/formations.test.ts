import { describe, expect, it } from 'vitest';
import { DUET, OCTET, SECOND_PLACE, SOLO, WINGS } from './formations.ts';
import { FIGURE_FLOOR, framingAt } from './framingAt.ts';
import { type StagePlace, spotOn } from './Spot.ts';

const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 1200, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 1600 },
];
const FORMATIONS: readonly { name: string; places: readonly StagePlace[] }[] = [
  { name: 'solo', places: [SOLO] },
  { name: 'duet', places: [DUET.host, DUET.guest] },
  { name: 'host with a visitor', places: [SOLO, SECOND_PLACE] },
  { name: 'all eight', places: Object.values(OCTET) },
];
/** Head and hair without tails, model units. */
const HEAD = { left: -135, top: -40, right: 135, bottom: 310 };

function headBox(place: StagePlace, { width, height }: { width: number; height: number }) {
  const { x, floor, scale } = framingAt(spotOn(place, width, height), width / height);
  const pixels = scale * height;
  const top = floor * height - FIGURE_FLOOR * pixels;
  return {
    left: x * width + HEAD.left * pixels,
    right: x * width + HEAD.right * pixels,
    top: top + HEAD.top * pixels,
    bottom: top + HEAD.bottom * pixels,
  };
}

describe.each(FORMATIONS)('$name', ({ places }) => {
  it.each(SCREENS)('shows every head whole on $width × $height', (screen) => {
    const heads = places.map((place) => headBox(place, screen));
    for (const head of heads) {
      expect(head.left).toBeGreaterThanOrEqual(0);
      expect(head.right).toBeLessThanOrEqual(screen.width);
      expect(head.top).toBeGreaterThanOrEqual(0);
    }
    for (const [index, one] of heads.entries()) {
      for (const other of heads.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const area = (one.right - one.left) * (one.bottom - one.top);
        expect((Math.max(0, across) * Math.max(0, down)) / area).toBeLessThanOrEqual(0.06);
      }
    }
  });

  it.each(SCREENS)('hides no face behind anybody nearer on $width × $height', (screen) => {
    const spots = places.map((place) => spotOn(place, screen.width, screen.height));
    spots.forEach((spot, index) => {
      const face = headBox(places[index] as StagePlace, screen);
      const centreX = (face.left + face.right) / 2;
      spots.forEach((before, number) => {
        if (before.depth <= spot.depth) return;
        const head = headBox(places[number] as StagePlace, screen);
        // Her chin is clear of whoever's hair stands before her, or she stands beside.
        const isBeside = centreX < head.left || centreX > head.right;
        expect(isBeside || face.bottom <= head.top + (face.bottom - face.top) * 0.1).toBe(true);
      });
    });
  });
});

describe('a place', () => {
  it('farther is smaller and higher up', () => {
    for (const { portrait, landscape } of [SOLO, DUET.guest, ...Object.values(OCTET)]) {
      for (const { ground } of [portrait, landscape]) {
        const far = framingAt({ x: 0.5, depth: 0, ground }, 1.8);
        const near = framingAt({ x: 0.5, depth: 1, ground }, 1.8);
        expect(far.scale).toBeLessThan(near.scale);
        expect(far.floor).toBeLessThan(near.floor);
      }
    }
  });

  it('shows a tall idol taller, but never higher than the screen allows', () => {
    const spot = OCTET.lingfei.portrait;
    const usual = framingAt(spot, 0.5625);
    expect(framingAt(spot, 0.5625, { stature: 1.06, top: -60 }).scale).toBeCloseTo(usual.scale * 1.06, 8);
    const { floor, scale } = framingAt(SOLO.portrait, 0.5625, { stature: 1.06, top: -165 });
    expect(floor - (FIGURE_FLOOR + 165) * scale).toBeGreaterThanOrEqual(SOLO.portrait.ground.ceiling - 1e-9);
    expect(scale).toBeGreaterThanOrEqual(framingAt(SOLO.portrait, 0.5625).scale);
  });

  it('in the wings is off the screen', () => {
    for (const screen of SCREENS) expect(headBox(WINGS, screen).left).toBeGreaterThan(screen.width);
  });
});

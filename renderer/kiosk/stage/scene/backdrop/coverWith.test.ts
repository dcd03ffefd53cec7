import { expect, test } from 'vitest';
import { type SceneLayout, sceneLayout } from '../SceneLayout.ts';
import { coverWith } from './coverWith.ts';

const UPRIGHT = sceneLayout(1080, 1920);
const LYING = sceneLayout(1920, 1080);
const SMALL = sceneLayout(360, 640);
/** A square with her in its middle, and screens on which one side alone is farther away from her. */
const SQUARE: SceneLayout = { width: 200, height: 200, standX: 100, horizonY: 100, standY: 150, unit: 2 };
const FAR_LEFT = { ...SQUARE, width: 300, standX: 200 };
const FAR_RIGHT = { ...SQUARE, width: 300 };
const FAR_ABOVE = { ...SQUARE, height: 300, horizonY: 200 };
const FAR_BELOW = { ...SQUARE, height: 300 };

test.each([
  ['upright to lying', UPRIGHT, LYING],
  ['lying to upright', LYING, UPRIGHT],
  ['small to large', SMALL, UPRIGHT],
  ['large to small', LYING, SMALL],
  ['far to the left', SQUARE, FAR_LEFT],
  ['far to the right', SQUARE, FAR_RIGHT],
  ['far above', SQUARE, FAR_ABOVE],
  ['far below', SQUARE, FAR_BELOW],
])('%s: no edge of the screen is bare, and the floor at her feet stays under her', (_, painted, screen) => {
  const { x, y, scale } = coverWith(painted, screen);
  expect(x).toBeLessThanOrEqual(1e-6);
  expect(y).toBeLessThanOrEqual(1e-6);
  expect(x + painted.width * scale).toBeGreaterThanOrEqual(screen.width - 1e-6);
  expect(y + painted.height * scale).toBeGreaterThanOrEqual(screen.height - 1e-6);
  expect(x + painted.standX * scale).toBeCloseTo(screen.standX);
  expect(y + painted.horizonY * scale).toBeCloseTo(screen.horizonY);
});

test('no larger than it must be: one edge fits', () => {
  const { x, y, scale } = coverWith(UPRIGHT, LYING);
  const spare = [-x, -y, x + UPRIGHT.width * scale - LYING.width, y + UPRIGHT.height * scale - LYING.height];
  expect(Math.min(...spare)).toBeCloseTo(0);
});

test('the same screen is left as it is', () => {
  expect(coverWith(UPRIGHT, UPRIGHT)).toEqual({ x: 0, y: 0, scale: 1 });
});

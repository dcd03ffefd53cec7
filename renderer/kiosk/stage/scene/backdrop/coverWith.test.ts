import { expect, test } from 'vitest';
import { sceneLayout } from '../SceneLayout.ts';
import { coverWith } from './coverWith.ts';

const UPRIGHT = sceneLayout(1080, 1920);
const LYING = sceneLayout(1920, 1080);
const SMALL = sceneLayout(360, 640);

test.each([
  ['upright to lying', UPRIGHT, LYING],
  ['lying to upright', LYING, UPRIGHT],
  ['small to large', SMALL, UPRIGHT],
  ['large to small', LYING, SMALL],
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

import type { Sprite } from 'pixi.js';
import { expect, test, vi } from 'vitest';
import { daylightAt } from '../daylight.ts';
import type { LandmarkScene } from '../landmarks/LandmarkScene.ts';
import { type SceneLayout, sceneLayout } from '../SceneLayout.ts';
import { Backdrop } from './Backdrop.ts';

// A canvas needs a browser; what is tested here is which picture lies where, and when.
vi.mock('./paintBackdrop.ts', () => ({
  paintBackdrop: (_: LandmarkScene, { width, height }: SceneLayout) => ({ width, height }),
}));

const UPRIGHT = sceneLayout(1080, 1920);
const LYING = sceneLayout(1920, 1080);
const TEN_MINUTES_MS = 10 * 60_000;

function setUp(hour: { now: number }) {
  const backdrop = new Backdrop({} as LandmarkScene, () => hour.now, UPRIGHT, 0);
  return { backdrop, sprites: () => backdrop.view.children as Sprite[] };
}

test('another hour fades in over the one before, whose memory is freed', () => {
  const hour = { now: 17 };
  const { backdrop, sprites } = setUp(hour);
  const [day] = sprites();
  const dayTexture = day?.texture;
  expect(backdrop.brightness).toBeCloseTo(daylightAt(17).lights);

  hour.now = 18.2;
  backdrop.update(TEN_MINUTES_MS);
  const [below, above] = sprites();
  expect(below).toBe(day);
  expect(above?.alpha).toBe(0);

  backdrop.update(TEN_MINUTES_MS + 1000);
  expect(above?.alpha).toBeCloseTo(0.5);
  expect(backdrop.brightness).toBeCloseTo((daylightAt(17).lights + daylightAt(18.2).lights) / 2);

  backdrop.update(TEN_MINUTES_MS + 2500);
  expect(sprites()).toEqual([above]);
  expect(above?.alpha).toBe(1);
  expect(dayTexture?.destroyed).toBe(true);
  expect(backdrop.brightness).toBeCloseTo(daylightAt(18.2).lights);
});

test('a turned screen is covered by the old picture at once, then by its own', () => {
  const { backdrop, sprites } = setUp({ now: 12 });
  const [upright] = sprites();
  backdrop.resize(LYING, 5000);
  expect(sprites()).toEqual([upright]);
  expect(upright?.width).toBeGreaterThanOrEqual(LYING.width);

  backdrop.update(5100);
  expect(sprites()).toHaveLength(1);
  backdrop.update(5300);
  expect(sprites()).toHaveLength(2);
  backdrop.update(6000);
  const [lying, ...rest] = sprites();
  expect(rest).toEqual([]);
  expect([lying?.width, lying?.height, lying?.x, lying?.y]).toEqual([1920, 1080, 0, 0]);
});

test('a screen that turns while a picture fades in never holds more than two', () => {
  const hour = { now: 17 };
  const { backdrop, sprites } = setUp(hour);
  hour.now = 18.2;
  backdrop.update(TEN_MINUTES_MS);
  backdrop.update(TEN_MINUTES_MS + 300);
  backdrop.resize(LYING, TEN_MINUTES_MS + 400);
  expect(sprites()).toHaveLength(1);
  backdrop.update(TEN_MINUTES_MS + 800);
  expect(sprites()).toHaveLength(2);
  const textures = sprites().map(({ texture }) => texture);
  backdrop.dispose();
  expect(textures.map(({ destroyed }) => destroyed)).toEqual([true, true]);
});

test('at night nothing is painted anew', () => {
  const hour = { now: 21 };
  const { backdrop, sprites } = setUp(hour);
  const [night] = sprites();
  for (let turn = 1; turn < 20; turn++) {
    hour.now = (21 + turn / 6) % 24;
    backdrop.update(turn * TEN_MINUTES_MS);
    expect(sprites()).toEqual([night]);
  }
});

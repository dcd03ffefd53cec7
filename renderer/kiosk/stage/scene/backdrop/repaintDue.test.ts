import { expect, test, vi } from 'vitest';
import { daylightAt } from '../daylight.ts';
import { sceneLayout } from '../SceneLayout.ts';
import { repaintDue } from './repaintDue.ts';

const UPRIGHT = sceneLayout(1080, 1920);
const LYING = sceneLayout(1920, 1080);
const MINUTE_MS = 60_000;

const paintedAt = (hour: number) => ({ layout: UPRIGHT, light: daylightAt(hour), atMs: 0 });

test('a turned screen is painted when it has come to rest, not for every size on the way', () => {
  const asked = { layout: LYING, light: () => daylightAt(12), resizedAtMs: 5000 };
  expect(repaintDue(paintedAt(12), { ...asked, timeMs: 5000 })).toBe('rest');
  expect(repaintDue(paintedAt(12), { ...asked, timeMs: 5100 })).toBe('rest');
  expect(repaintDue(paintedAt(12), { ...asked, timeMs: 5400 })).toBe('resized');
});

test('a screen that has turned back needs nothing', () => {
  const asked = { layout: UPRIGHT, light: () => daylightAt(12), resizedAtMs: 5000, timeMs: 9000 };
  expect(repaintDue(paintedAt(12), asked)).toBe('rest');
});

test('the hour is asked for only every ten minutes', () => {
  const light = vi.fn(() => daylightAt(18));
  const asked = { layout: UPRIGHT, light, resizedAtMs: 0 };
  expect(repaintDue(paintedAt(17), { ...asked, timeMs: 9 * MINUTE_MS })).toBe('rest');
  expect(light).not.toHaveBeenCalled();
  expect(repaintDue(paintedAt(17), { ...asked, timeMs: 11 * MINUTE_MS })).toBe('relit');
});

test('noon and night stay as they are for hours: not painted again', () => {
  const at = (hour: number) => ({
    layout: UPRIGHT,
    light: () => daylightAt(hour),
    resizedAtMs: 0,
    timeMs: 10 * MINUTE_MS,
  });
  expect(repaintDue(paintedAt(12), at(12 + 1 / 6))).toBe('checked');
  expect(repaintDue(paintedAt(23.9), at(0.1))).toBe('checked');
});

test('while the sun sets, every ten minutes are seen', () => {
  const hours = [16.7, 17, 17.5, 18, 18.5, 19];
  for (const hour of hours) {
    const asked = {
      layout: UPRIGHT,
      light: () => daylightAt(hour + 1 / 6),
      resizedAtMs: 0,
      timeMs: 10 * MINUTE_MS,
    };
    expect(repaintDue(paintedAt(hour), asked), `at ${hour}`).toBe('relit');
  }
});

import { expect, test } from 'vitest';
import { daylightAt } from './daylight.ts';

test('the street’s own light is full at night, little at noon', () => {
  for (const hour of [0, 3, 21, 23.99, 24]) expect(daylightAt(hour).lights).toBe(1);
  expect(daylightAt(12).lights).toBeLessThan(0.5);
});

test('light never jumps: from minute to minute no colour moves by more than a few steps', () => {
  const minutes = Array.from({ length: 24 * 60 + 1 }, (_, minute) => daylightAt((minute / 60) % 24));
  for (const [index, after] of minutes.entries()) {
    const before = minutes[Math.max(0, index - 1)];
    if (before === undefined) continue;
    for (const key of ['skyTop', 'skyMiddle', 'skyLow', 'far', 'near', 'floorFar', 'floorNear'] as const) {
      for (const channel of [0, 1, 2] as const) {
        expect(Math.abs(after[key][channel] - before[key][channel])).toBeLessThan(4);
      }
    }
  }
});

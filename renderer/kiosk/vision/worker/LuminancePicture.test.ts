import { expect, test } from 'vitest';
import { reducePlane } from './LuminancePicture.ts';

test('rows that are longer than the picture are cut, a small picture keeps its pixels', () => {
  const data = new Uint8Array([9, 9, 1, 2, 3, 0, 4, 5, 6, 0]);
  expect(reducePlane({ width: 3, height: 2, data, offset: 2, stride: 4 }, 960)).toEqual({
    width: 3,
    height: 2,
    data: new Uint8Array([1, 2, 3, 4, 5, 6]),
  });
});

test('each pixel of a reduced picture is the mean of what it covers', () => {
  const data = new Uint8Array([0, 100, 200, 40, 60, 80, 0, 0, 0]);
  // A pixel and a half each way.
  const reduced = reducePlane({ width: 3, height: 3, data, offset: 0, stride: 3 }, 2);
  const first = (0 + 100 / 2 + 40 / 2 + 60 / 4) / 2.25;
  expect([reduced.width, reduced.height, reduced.data[0]]).toEqual([2, 2, Math.round(first)]);
});

test('brightness is neither lost nor won', () => {
  const data = new Uint8Array(1280 * 720).map((_, index) => (index * 7919) % 251);
  const {
    width,
    height,
    data: reduced,
  } = reducePlane({ width: 1280, height: 720, data, offset: 0, stride: 1280 }, 960);
  const mean = (values: Uint8Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect([width, height]).toEqual([960, 540]);
  expect(mean(reduced)).toBeCloseTo(mean(data), 0);
});

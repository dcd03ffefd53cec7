import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CROPS } from '../../../../domain/shows/Show.ts';
import { showCamera } from './showCamera.ts';

const SIZE = { width: 540, height: 960 };
const SOMEBODY = { x: 0.3, floor: 0.86, crown: 0.4, face: 0.48 };
const AT_REST = { crop: 'whole', on: null, zoom: 1, shakeX: 0, shakeY: 0 } as const;

test('at rest the world lies as it is', () => {
  expect(showCamera(AT_REST, null, SIZE)).toEqual({ scale: 1, x: 0, y: 0 });
});

test('a face fills its share of the picture and is in the middle', () => {
  const { scale, x, y } = showCamera({ ...AT_REST, crop: 'face' }, SOMEBODY, SIZE);
  expect(x + scale * SOMEBODY.x * SIZE.width).toBeCloseTo(SIZE.width / 2);
  expect(y + scale * SOMEBODY.face * SIZE.height).toBeGreaterThan(SIZE.height * 0.2);
  expect(y + scale * SOMEBODY.face * SIZE.height).toBeLessThan(SIZE.height * 0.6);
});

test('the world covers the screen, whatever the camera does', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...CROPS),
      fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      fc.double({ min: -0.02, max: 0.02, noNaN: true }),
      fc.record({ x: share, floor: fc.double({ min: 0.6, max: 0.97, noNaN: true }) }),
      (crop, zoom, shake, { x, floor }) => {
        const on = { x, floor, crown: floor - 0.45, face: floor - 0.38 };
        const view = showCamera({ crop, on: 'xingman', zoom, shakeX: shake, shakeY: -shake }, on, SIZE);
        expect(view.x).toBeLessThanOrEqual(0);
        expect(view.y).toBeLessThanOrEqual(0);
        expect(view.x + view.scale * SIZE.width).toBeGreaterThanOrEqual(SIZE.width - 1e-6);
        expect(view.y + view.scale * SIZE.height).toBeGreaterThanOrEqual(SIZE.height - 1e-6);
      },
    ),
  );
});

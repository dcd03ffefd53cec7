import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DUET, OCTET } from '../../../../domain/idols/formations/formations.ts';
import { FIGURE_FLOOR, framingAt } from '../../../../domain/idols/formations/framingAt.ts';
import { type StagePlace, spotOn } from '../../../../domain/idols/formations/Spot.ts';
import { CROPS } from '../../../../domain/shows/Show.ts';
import { nearestWhole, type SeenIdol, showCamera } from './showCamera.ts';

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

/** From the middle of the face to chin and hair, model units. */
const FACE = { y: 190, half: 135, up: 210 };

function standing(place: StagePlace, { width, height }: { width: number; height: number }): SeenIdol {
  const { x, floor, scale } = framingAt(spotOn(place, width, height), width / height);
  const crown = floor - (FIGURE_FLOOR + 60) * scale;
  return { footing: { x, floor, face: floor - (FIGURE_FLOOR - FACE.y) * scale, crown }, share: 1 };
}

test.each([
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
])('however near it comes to all of them, no head is cut off on $width × $height', (screen) => {
  fc.assert(
    fc.property(
      fc.constantFrom(Object.values(OCTET), [DUET.host, DUET.guest]),
      fc.double({ min: 1, max: 1.5, noNaN: true }),
      fc.double({ min: -0.02, max: 0.02, noNaN: true }),
      (places, zoom, shake) => {
        const seen = places.map((place) => standing(place, screen));
        const camera = { ...AT_REST, zoom, shakeX: shake, shakeY: shake };
        const { scale, x, y } = showCamera(camera, null, screen, seen);
        for (const { footing } of seen) {
          const unit = ((footing.floor - footing.face) / (FIGURE_FLOOR - FACE.y)) * screen.height;
          const centre = footing.x * screen.width;
          // Shaking may hide a strand of hair for a moment, never a face.
          const half = FACE.half * unit * (shake === 0 ? 1 : 0.8);
          expect(x + scale * (centre - half)).toBeGreaterThanOrEqual(-1e-6);
          expect(x + scale * (centre + half)).toBeLessThanOrEqual(screen.width + 1e-6);
          expect(y + scale * (footing.face * screen.height - FACE.up * unit)).toBeGreaterThanOrEqual(-1e-6);
        }
      },
    ),
  );
});

test('it draws back gently before somebody who comes on, and not for who is in the wings', () => {
  const edge = { ...SOMEBODY, x: 0.97 };
  const near = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    nearestWhole([{ footing: edge, share }], SIZE.width, SIZE.height),
  );
  expect(near[0]).toBeGreaterThan(2);
  expect(near.at(-1)).toBe(1);
  expect(near.toSorted((one, other) => other - one)).toEqual(near);
});

import { expect, it } from 'vitest';
import { LANDMARK_IDS } from '../../../domain/landmarks/landmarks.ts';
import { scallop } from './scallop.ts';
import { STAMP_MOTIFS } from './stampMotifs.ts';

it('every landmark has a motif of its own', () => {
  const drawn = LANDMARK_IDS.map((id) => STAMP_MOTIFS[id].map(({ path }) => path).join(' '));
  expect(drawn).toHaveLength(8);
  expect(drawn.every((paths) => paths.length > 0)).toBe(true);
  expect(new Set(drawn).size).toBe(8);
});

it.each(LANDMARK_IDS)('the motif of %s draws each shape once, from a point within the square', (id) => {
  const paths = STAMP_MOTIFS[id].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    for (const [, x, y] of path.matchAll(/M\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(100);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(100);
    }
  }
});

it('a scalloped edge closes where it began', () => {
  const numbers = [...scallop(28, 106, 3).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  expect(numbers).toHaveLength(2 + 28 * 4);
  expect(numbers.at(-2)).toBeCloseTo(numbers[0] ?? Number.NaN);
  expect(numbers.at(-1)).toBeCloseTo(numbers[1] ?? Number.NaN);
});

import { describe, expect, it } from 'vitest';
import { facetsBetween, hullOf, type Ring } from './facets.ts';

const upper: Ring = { y: 0, radius: 60, offset: 0 };
const lower: Ring = { y: 80, radius: 150, offset: 22.5 };
const front = facetsBetween(upper, lower, 'front');
const back = facetsBetween(upper, lower, 'back');

describe('a band of cut glass', () => {
  it('is drawn whole: each triangle is seen from before or from behind', () => {
    expect(front.length).toBeGreaterThanOrEqual(7);
    expect(front.length + back.length).toBe(16);
    expect(front.some((facet) => back.includes(facet))).toBe(false);
  });

  it('is lit from the upper left', () => {
    const middleX = ({ corners }: (typeof front)[number]) => corners.reduce((sum, [x]) => sum + x, 0);
    const [leftmost, rightmost] = [
      front.toSorted((a, b) => middleX(a) - middleX(b))[0]!,
      front.toSorted((a, b) => middleX(b) - middleX(a))[0]!,
    ];
    expect(leftmost.light).toBeGreaterThan(rightmost.light + 0.2);
  });

  it('lies inside its outline', () => {
    const hull = hullOf([upper, lower]);
    for (const [x, y] of [...front, ...back].flatMap(({ corners }) => corners)) {
      for (const [index, from] of hull.entries()) {
        const to = hull[(index + 1) % hull.length]!;
        const turn = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        expect(turn).toBeGreaterThan(-1e-6);
      }
    }
  });
});

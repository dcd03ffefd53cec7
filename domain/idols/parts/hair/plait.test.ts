import { describe, expect, it } from 'vitest';
import { lock } from '../../../drawing/lock.ts';
import { plaitLobes } from './plait.ts';

const LENGTH = 600;
const HALF_WIDTH = 40;
const spine = lock([
  [0, 0, HALF_WIDTH],
  [0, 300, HALF_WIDTH],
  [0, LENGTH, HALF_WIDTH],
]);

describe('a plait', () => {
  const lobes = plaitLobes(spine, 9);

  it('lays its strands from left and right in turn, from the lower end up', () => {
    for (let index = 1; index < lobes.length; index++) {
      expect(lobes[index]!.side).toBe(-lobes[index - 1]!.side);
      expect(lobes[index]!.along).toBeLessThan(lobes[index - 1]!.along);
    }
  });

  it('leaves no gap: every strand begins above where its neighbour dives under it', () => {
    const span = (index: number) => {
      const ys = lobes[index]!.outline.map(({ y }) => y);
      return { top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    for (let index = 1; index < lobes.length; index++) {
      expect(span(index).bottom).toBeGreaterThan(span(index - 1).top);
    }
    // The first and the last are bent back at the spine's ends; a smooth outline swings out there a little.
    expect(Math.abs(span(lobes.length - 1).top)).toBeLessThan(5);
    expect(Math.abs(span(0).bottom - LENGTH)).toBeLessThan(5);
  });

  it('bulges a little over its spine’s edge, on the side that a strand comes from', () => {
    for (const { side, outline } of lobes) {
      const reach = Math.max(...outline.map(({ x }) => x * -side), ...outline.map(({ x }) => x * side));
      expect(reach).toBeGreaterThan(HALF_WIDTH);
      expect(reach).toBeLessThan(HALF_WIDTH * 1.25);
    }
  });
});

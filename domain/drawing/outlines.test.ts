import { describe, expect, it } from 'vitest';
import { grownOutline, LINE_WIDTH } from './grownOutline.ts';
import { bandOf, lock, rootFaded } from './lock.ts';
import { inked, type Outline } from './Outline.ts';
import { blob, ellipse } from './spline.ts';

const radii = (outline: Outline) => outline.map(({ x, y }) => Math.hypot(x, y));

describe('grownOutline', () => {
  it('draws a line round a circle, thinner towards the light than away from it', () => {
    const grown = grownOutline(ellipse(0, 0, 50), 1);
    for (const radius of radii(grown)) {
      expect(radius).toBeGreaterThan(50 + LINE_WIDTH * 0.5);
      expect(radius).toBeLessThan(50 + LINE_WIDTH * 1.1);
    }
    const towardsLight = grown.find(({ x, y }) => x < -25 && y < -38)!;
    const away = grown.find(({ x, y }) => x > 25 && y > 38)!;
    expect(Math.hypot(away.x, away.y)).toBeGreaterThan(Math.hypot(towardsLight.x, towardsLight.y) + 1);
  });

  it('grows either way of going round alike', () => {
    const circle = ellipse(0, 0, 50);
    expect(Math.min(...radii(grownOutline([...circle].reverse(), 1)))).toBeGreaterThan(51);
  });

  it('hides the line under the form where its ink is left out', () => {
    const bare = grownOutline(
      inked(ellipse(0, 0, 50), () => 0),
      1,
    );
    expect(Math.max(...radii(bare))).toBeLessThan(50);
  });
});

describe('blob', () => {
  it('does not swing out where a long side meets a short one', () => {
    const rounded = blob([
      [-100, -40],
      [-90, -50],
      [90, -50],
      [100, -40],
      [100, 40],
      [90, 50],
      [-90, 50],
      [-100, 40],
    ]);
    expect(Math.max(...rounded.map(({ y }) => Math.abs(y)))).toBeLessThan(54);
  });

  it('passes through its corners exactly', () => {
    const drop = blob([
      [0, -30, 1],
      [20, 10],
      [0, 30],
      [-20, 10],
    ]);
    expect(drop.some(({ x, y }) => x === 0 && y === -30)).toBe(true);
  });
});

describe('lock', () => {
  const falling = lock([
    [0, 0, 10],
    [0, 50, 10],
    [0, 100, 0],
  ]);

  it('has −1 on the left and 1 on the right of a lock that falls', () => {
    expect(falling.at(-1, 0.4)[0]).toBeLessThan(-5);
    expect(falling.at(1, 0.4)[0]).toBeGreaterThan(5);
    expect(falling.at(0, 1)).toEqual([0, 100]);
  });

  it('rounds its ends on request and stays closed', () => {
    const finger = lock(
      [
        [0, 0, 10],
        [0, 50, 10],
      ],
      { roundTip: true, roundRoot: true },
    ).outline;
    expect(Math.max(...finger.map(({ y }) => y))).toBeCloseTo(60, 0);
    expect(Math.min(...finger.map(({ y }) => y))).toBeCloseTo(-10, 0);
  });

  it('lets its line set in behind the root', () => {
    const faded = rootFaded(falling, 0.3, 0.6);
    expect(faded[0]!.ink).toBe(0);
    expect(faded.at(-1)!.ink).toBe(0);
    expect(Math.max(...faded.map(({ ink }) => ink))).toBe(1);
  });

  it('bands follow the flow', () => {
    const band = bandOf(falling, () => [0, 1], 0.2, 0.4);
    expect(Math.min(...band.map(({ x }) => x))).toBeCloseTo(0);
    expect(band.every(({ y }) => y > 10 && y < 50)).toBe(true);
  });
});

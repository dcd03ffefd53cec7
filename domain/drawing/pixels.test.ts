import { describe, expect, it } from 'vitest';
import type { Outline } from './Outline.ts';
import { dissolved, pixel, pixelsOf, scatter, stairs } from './pixels.ts';

const grid = { left: 100, top: 40, cell: [10, 8] } as const;

function box(outline: Outline) {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('a cell', () => {
  it('lies in its column and row and covers the seam to its neighbours', () => {
    const { left, right, top, bottom } = box(pixel(grid, 2, 1));
    expect(left).toBeCloseTo(120, 0);
    expect(right).toBeCloseTo(130, 0);
    expect(top).toBeCloseTo(48, 0);
    expect(bottom).toBeCloseTo(56, 0);
    expect(right).toBeGreaterThan(box(pixel(grid, 3, 1)).left);
    expect(bottom).toBeGreaterThan(box(pixel(grid, 2, 2)).top);
  });

  it('counts rows upwards where its height is below 0', () => {
    const up = { ...grid, cell: [10, -8] } as const;
    const first = box(pixel(up, 0, 0));
    expect(first.top).toBeLessThan(first.bottom);
    expect(first.bottom).toBeCloseTo(40, 0);
    expect(box(pixel(up, 0, 1)).bottom).toBeGreaterThan(first.top);
  });
});

describe('a picture in cells', () => {
  it('joins neighbours of a row and leaves other signs out', () => {
    const cells = pixelsOf(['++.+', '.x.', '+'], '+', grid).map(box);
    expect(cells).toHaveLength(3);
    expect(cells[0]!.left).toBeCloseTo(100, 0);
    expect(cells[0]!.right).toBeCloseTo(120, 0);
    expect(cells[1]!.left).toBeCloseTo(130, 0);
    expect(cells[2]!.top).toBeCloseTo(56, 0);
  });
});

describe('a colour that dissolves', () => {
  it('grows sparse row by row, the same every time', () => {
    const cells = dissolved(grid, 200, 4, 7).map(box);
    const inRow = (row: number) => cells.filter(({ top }) => Math.round((top - 40) / 8) === row).length;
    for (let row = 0; row < 3; row++) expect(inRow(row)).toBeGreaterThan(inRow(row + 1));
    expect(inRow(0)).toBeGreaterThan(150);
    expect(inRow(3)).toBeLessThan(60);
    expect(dissolved(grid, 200, 4, 7).map(box)).toEqual(cells);
    expect(dissolved(grid, 200, 4, 8).map(box)).not.toEqual(cells);
  });

  it('scatters over 0 … 1', () => {
    const values = Array.from({ length: 500 }, (_, index) => scatter(index % 25, Math.floor(index / 25)));
    for (const value of values) expect(value >= 0 && value < 1).toBe(true);
    expect(values.filter((value) => value < 0.5).length).toBeGreaterThan(180);
    expect(values.filter((value) => value < 0.5).length).toBeLessThan(320);
  });
});

describe('an edge cut in steps', () => {
  it('runs from left to right, one level step a column', () => {
    expect(stairs([0, 10], [30, 10], 5, [1, 0, 2])).toEqual([
      [0, 15],
      [10, 15],
      [10, 10],
      [20, 10],
      [20, 20],
      [30, 20],
    ]);
  });
});

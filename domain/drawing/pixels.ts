import type { Outline, Point } from './Outline.ts';
import { polygon } from './spline.ts';

/** Neighbouring squares lie over each other by this much, or their soft edges would show what is behind. */
const OVERLAP = 0.35;

export type PixelGrid = {
  readonly left: number;
  readonly top: number;
  /** Width and height of one cell; a height below 0 counts rows upwards. */
  readonly cell: readonly [width: number, height: number];
};

/** One cell as a rectangle, `span` cells wide. */
export function pixel({ left, top, cell }: PixelGrid, column: number, row: number, span = 1): Outline {
  const [x, y] = [left + column * cell[0], top + row * cell[1]];
  const right = x + cell[0] * span + OVERLAP;
  const upper = Math.min(y, y + cell[1]) - OVERLAP;
  const lower = Math.max(y, y + cell[1]) + OVERLAP;
  return polygon([
    [x - OVERLAP, upper],
    [right, upper],
    [right, lower],
    [x - OVERLAP, lower],
  ]);
}

/** The cells of a picture written in lines, one sign a cell: those where `sign` stands, neighbours in a row joined. */
export function pixelsOf(picture: readonly string[], sign: string, grid: PixelGrid): Outline[] {
  return picture.flatMap((line, row) => {
    const cells: Outline[] = [];
    for (let column = 0; column < line.length; column++) {
      if (line[column] !== sign) continue;
      let span = 1;
      while (line[column + span] === sign) span++;
      cells.push(pixel(grid, column, row, span));
      column += span;
    }
    return cells;
  });
}

/** A fixed scatter: 0…1 for each cell, the same every time. */
export function scatter(column: number, row: number, seed = 0): number {
  const value = Math.sin(column * 127.1 + row * 311.7 + seed * 74.7) * 43758.5453;
  return value - Math.floor(value);
}

/**
 * Cells that grow sparse from one end of a band to the other: a colour that dissolves into the next one.
 *
 * @param columns of the band
 * @param rows full at row 0, nearly empty at the last
 */
export function dissolved(grid: PixelGrid, columns: number, rows: number, seed = 0): Outline[] {
  const cells: Outline[] = [];
  for (let row = 0; row < rows; row++) {
    const share = 1 - (row + 0.4) / rows;
    for (let column = 0; column < columns; column++) {
      if (scatter(column, row, seed) < share) cells.push(pixel(grid, column, row));
    }
  }
  return cells;
}

/** A lower edge cut in steps, from left to right: one step a column, so many cells down. */
export function stairs(
  left: Point,
  right: Point,
  cellHeight: number,
  downs: readonly number[],
): readonly Point[] {
  const width = (right[0] - left[0]) / downs.length;
  const top = (left[1] + right[1]) / 2;
  return downs.flatMap((down, column): Point[] => [
    [left[0] + width * column, top + down * cellHeight],
    [left[0] + width * (column + 1), top + down * cellHeight],
  ]);
}

import { assertNever } from '../core/assertNever.ts';

/** By how many degrees clockwise a page is turned on its screen. */
export type Turn = 0 | 90 | 180 | 270;

type Point = { readonly x: number; readonly y: number };

/**
 * Where a point of the screen lies on the turned page that fills it. Both in shares of their own width and height, from
 * their own upper left corner.
 */
export function pointOfPage({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: 1 - x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: 1 - y, y: x };
    default:
      return assertNever(turn, 'Turn');
  }
}

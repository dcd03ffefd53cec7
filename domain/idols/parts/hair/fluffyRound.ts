import type { Outline, Point } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';

export type Fluff = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Locks round the edge. */
  readonly tufts: number;
  /** 1 the tips point clockwise, −1 the other way. */
  readonly swirl: 1 | -1;
  /** How far the tips stand off, as a share of the radius. */
  readonly reach: number;
};

/** A round mass of short curls: an edge of locks that all lean one way, no two alike. */
export function fluffyRound({ x, y, radius, tufts, swirl, reach }: Fluff): Outline {
  const controls: Control[] = [];
  const at = (turn: number, share: number): Point => [
    x + Math.sin(turn * swirl) * radius * share,
    y - Math.cos(turn * swirl) * radius * share,
  ];
  const step = (Math.PI * 2) / tufts;
  for (let index = 0; index < tufts; index++) {
    const turn = index * step;
    // Small numbers without a pattern to the eye, and the same on every machine.
    const uneven = ((index * 7 + 3) % 5) / 4 - 0.5;
    const tip = 1 + reach * (1 + 0.5 * uneven);
    controls.push(
      [...at(turn + step * 0.16, 0.97 + uneven * 0.03)],
      [...at(turn + step * 0.55, 1.02 + reach * 0.35)],
      [...at(turn + step * (1.02 + uneven * 0.12), tip), 1],
      [...at(turn + step * 0.98, 0.99)],
    );
  }
  return blob(controls);
}

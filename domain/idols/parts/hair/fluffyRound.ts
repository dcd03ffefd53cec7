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
  /** Where the first lock begins, in turns of one lock. */
  readonly from?: number;
};

/** A round mass of short curls: an edge of plump locks that all lean one way, no two alike. */
export function fluffyRound({ x, y, radius, tufts, swirl, from = 0 }: Fluff): Outline {
  const at = (turn: number, share: number): Point => [
    x + Math.sin(turn * swirl) * radius * share,
    y - Math.cos(turn * swirl) * radius * share,
  ];
  const step = (Math.PI * 2) / tufts;
  return blob(
    Array.from({ length: tufts }, (_, index): Control[] => {
      // Uneven without a pattern to the eye, and the same on every machine.
      const uneven = ((index * 7 + 3) % 5) / 4 - 0.5;
      const turn = (share: number) => step * (index + from + share);
      const grown = 1 + uneven * 0.07;
      return [
        [...at(turn(0.03), 0.87), 1],
        [...at(turn(0.2), 1.01 * grown)],
        [...at(turn(0.52), 1.1 * grown)],
        [...at(turn(0.84), 1.11 * grown)],
        [...at(turn(1.1), 1.09 * grown), 1],
        [...at(turn(0.98), 0.98)],
      ];
    }).flat(),
  );
}

import type { Spot } from './Spot.ts';

/** Where an idol stands and how large she is, as shares of the screen, so that they mean the same at every size. */
export type Framing = {
  /** 0..1 of the width. */
  readonly x: number;
  /** Where her feet stand, 0..1 of the height. */
  readonly floor: number;
  /** Model units to pixels, per pixel of the screen's height. */
  readonly scale: number;
};

/** Where the soles are, in model space. */
export const FIGURE_FLOOR = 1296;
/** The top of her hair, as all are drawn; headdresses rise above it. */
const HAIR_TOP = -60;
export const FIGURE_HEIGHT = FIGURE_FLOOR - HAIR_TOP;

/** Measures of one idol that her place on the screen depends on. */
export type FigureMeasures = {
  readonly stature: number;
  /** y of her highest point, model units. */
  readonly top: number;
};
export const USUAL_FIGURE: FigureMeasures = { stature: 1, top: HAIR_TOP };

/** @param aspect the screen's width by its height */
export function framingAt({ x, depth, ground }: Spot, aspect: number, figure = USUAL_FIGURE): Framing {
  const { far, near, ceiling, narrowestAspect } = ground;
  const floor = far.floor + (near.floor - far.floor) * depth;
  const height = far.figure + (near.figure - far.figure) * depth;
  const shrink = Math.min(1, aspect / narrowestAspect);
  const scale = (height / FIGURE_HEIGHT) * figure.stature * shrink;
  const highest = (floor - ceiling) / (FIGURE_FLOOR - figure.top);
  return { x, floor, scale: Math.min(scale, highest) };
}

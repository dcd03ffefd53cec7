import type { Random } from '../../../../../domain/core/random.ts';
import type { Daylight } from '../daylight.ts';

/** What every part of the backdrop is painted with. Lengths in pixels of the canvas. */
export type Painter = {
  readonly canvas: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** Where the floor begins. */
  readonly horizonY: number;
  /** Where the idol stands. */
  readonly standX: number;
  readonly standY: number;
  /** One hundredth of the shorter side: sizes are in it, so that both formats are painted alike. */
  readonly unit: number;
  readonly light: Daylight;
  readonly random: Random;
};

/** The neon of the street. */
export const NEON = ['#ff4fb4', '#7cf0ff', '#ffd75e', '#a77bff', '#5dffc0', '#ff7a5c'] as const;

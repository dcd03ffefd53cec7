import type { Painter } from '../../backdrop/Painter.ts';
import { mix } from '../../daylight.ts';

/** The room's measures in pixels; the wall ends where the floor begins. */
export type WorkshopPlan = {
  readonly windowTop: number;
  readonly windowBottom: number;
  /** Of the boards with tools and the shelves with printers. */
  readonly boardTop: number;
  readonly benchTop: number;
  /** Where the bench's front meets the floor. */
  readonly benchFoot: number;
  /** Parts of the wall beside her. */
  readonly left: Span;
  readonly right: Span;
};
export type Span = { readonly from: number; readonly to: number };

/** She and what hovers beside her have the middle for themselves. */
export function workshopPlan({ width, horizonY, standX, unit }: Painter): WorkshopPlan {
  return {
    windowTop: horizonY * 0.09,
    windowBottom: horizonY * 0.44,
    boardTop: horizonY * 0.49,
    benchTop: horizonY * 0.83,
    benchFoot: horizonY + unit * 3.4,
    left: { from: 0, to: standX - unit * 24 },
    right: { from: standX + unit * 24, to: width },
  };
}

type Colour = Parameters<typeof mix>[0];

/** A colour of the room between its looks by day and by night. */
export function roomColour({ light }: Painter, day: Colour, night: Colour): Colour {
  return mix(day, night, Math.min(1, Math.max(0, (light.lights - 0.3) / 0.6)));
}

/** The part of one corner radius that every cupboard, board and box here has. */
export function box(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
): void {
  canvas.beginPath();
  canvas.roundRect(x, y, width, height, radius);
  canvas.fill();
}

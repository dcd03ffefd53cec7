import type { Painter } from './Painter.ts';

/** One side of the street, seen at an angle: its outer edge is near and tall, its inner edge far and low. */
export type Wall = {
  /** A point of the wall: `along` 0 at the screen's edge, 1 at the far end; `down` 0 at the roof, 1 at the floor. */
  at(along: number, down: number): { readonly x: number; readonly y: number };
  /** A unit at this distance, in pixels. */
  unitAt(along: number): number;
  /** Pixels from edge to far end. */
  readonly width: number;
};

/** Lengths in pixels, but for `tall`, the height of the near edge in units above the horizon. */
export type WallPlace = { readonly from: number; readonly to: number; readonly tall: number };

/** How low the far end is against the near edge: a narrow wall turns away less, or its pictures would be slanted beyond knowing. */
const FAR_SHARE = { narrow: 0.84, wide: 0.62, wideAtUnits: 50 };

export function createWall({ horizonY, height, unit }: Painter, { from, to, tall }: WallPlace): Wall {
  const wideness = Math.min(1, Math.abs(to - from) / (unit * FAR_SHARE.wideAtUnits));
  const farShare = FAR_SHARE.narrow + (FAR_SHARE.wide - FAR_SHARE.narrow) * wideness;
  const nearTop = horizonY - tall * unit;
  const farTop = horizonY - tall * unit * farShare;
  const nearFloor = horizonY + (height - horizonY) * 0.2;
  const farFloor = horizonY + unit * 0.6;
  const between = (a: number, b: number, part: number) => a + (b - a) * part;
  return {
    at: (along, down) => ({
      x: between(from, to, along),
      y: between(between(nearTop, farTop, along), between(nearFloor, farFloor, along), down),
    }),
    unitAt: (along) => unit * between(1, farShare, along),
    width: Math.abs(to - from),
  };
}

/** Fills the part of the wall between two places along and two down it. */
export function fillOnWall(
  canvas: CanvasRenderingContext2D,
  wall: Wall,
  [fromAlong, toAlong]: readonly [number, number],
  [fromDown, toDown]: readonly [number, number],
): void {
  traceOnWall(canvas, wall, [fromAlong, toAlong], [fromDown, toDown]);
  canvas.fill();
}

export function traceOnWall(
  canvas: CanvasRenderingContext2D,
  wall: Wall,
  [fromAlong, toAlong]: readonly [number, number],
  [fromDown, toDown]: readonly [number, number],
): void {
  const corners = [
    wall.at(fromAlong, fromDown),
    wall.at(toAlong, fromDown),
    wall.at(toAlong, toDown),
    wall.at(fromAlong, toDown),
  ];
  canvas.beginPath();
  for (const { x, y } of corners) canvas.lineTo(x, y);
  canvas.closePath();
}

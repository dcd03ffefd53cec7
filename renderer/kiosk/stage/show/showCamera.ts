import type { CameraState } from '../../../../domain/shows/StageState.ts';
import type { FootingOnScreen } from '../Stage.ts';

/** How the world lies on the screen, in pixels: a point p of it is seen at `x + scale·p.x`, `y + scale·p.y`. */
export type WorldView = { readonly scale: number; readonly x: number; readonly y: number };

/** Nearer than this the drawings are seen to be drawings. */
const NEAREST = 4;
/** How much of the screen's height is between the crown and the lower edge of what the crop shows, and the crown's place. */
const WAIST = { figureShare: 0.56, fills: 0.86, crownAt: 0.1 };
/** From crown to chin, in distances from crown to the middle of the face. */
const HEAD = 1.75;
const FACE = { fills: 0.46, crownAt: 0.16 };

/** Half of a head with its hair, and from the middle of the face to the hair's top, of the height from soles to face. */
const HEAD_HALF_WIDTH = 0.13;
const HEAD_ABOVE_FACE = 0.2;
/** Between a head and the screen's edge, in shares of the screen; shaking stays within it. */
const EDGE = 0.012;
/** What does not move when the camera comes nearer to the whole stage. */
const MIDDLE = { x: 0.5, y: 0.55 };

/** Somebody who is seen, and how much she counts: 0 while she is still in the wings. */
export type SeenIdol = { readonly footing: FootingOnScreen; readonly share: number };

/** How near the camera may come to the whole stage until somebody's head is cut off. */
export function nearestWhole(seen: readonly SeenIdol[], width: number, height: number): number {
  let nearest = NEAREST;
  for (const { footing, share } of seen) {
    const tall = footing.floor - footing.face;
    const across = Math.abs(footing.x - MIDDLE.x) + (HEAD_HALF_WIDTH * tall * height) / width;
    const up = MIDDLE.y - footing.face + HEAD_ABOVE_FACE * tall;
    const most = Math.min((MIDDLE.x - EDGE) / across, (MIDDLE.y - EDGE) / Math.max(up, 0.1));
    nearest = Math.min(nearest, most + (NEAREST - most) * (1 - share));
  }
  return Math.max(1, nearest);
}

/**
 * Where the camera of a show looks. The world always covers the screen: beyond its edges there is nothing.
 * @param on where the idol stands whom it follows; null for the middle of the stage
 * @param seen all who are on the stage: while it follows nobody, no head of theirs is cut off
 */
export function showCamera(
  { crop, zoom, shakeX, shakeY }: CameraState,
  on: FootingOnScreen | null,
  { width, height }: { readonly width: number; readonly height: number },
  seen: readonly SeenIdol[] = [],
): WorldView {
  const near =
    on === null
      ? {
          scale: 1,
          focusX: MIDDLE.x,
          focusY: MIDDLE.y,
          atY: MIDDLE.y,
          nearest: nearestWhole(seen, width, height),
        }
      : { ...nearnessOf(crop, on), nearest: NEAREST };
  const scale = Math.max(1, Math.min(near.nearest, near.scale * zoom));
  const x = width * 0.5 - near.focusX * width * scale;
  const y = height * near.atY - near.focusY * height * scale;
  const reach = height * Math.min(1, scale - 1 + 0.02);
  return {
    scale,
    x: within(x + shakeX * Math.min(reach, height), width - width * scale),
    y: within(y + shakeY * Math.min(reach, height), height - height * scale),
  };
}

function nearnessOf(crop: CameraState['crop'], { x, floor, face, crown }: FootingOnScreen) {
  if (crop === 'whole') return { scale: 1, focusX: x, focusY: (floor + crown) / 2, atY: 0.52 };
  if (crop === 'waist') {
    const shown = (floor - crown) * WAIST.figureShare;
    return { scale: WAIST.fills / shown, focusX: x, focusY: crown, atY: WAIST.crownAt };
  }
  return { scale: FACE.fills / ((face - crown) * HEAD), focusX: x, focusY: crown, atY: FACE.crownAt };
}

/** @param least the negative room that there is */
function within(offset: number, least: number): number {
  return Math.min(0, Math.max(least, offset));
}

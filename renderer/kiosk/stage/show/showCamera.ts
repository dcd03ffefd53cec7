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

/**
 * Where the camera of a show looks. The world always covers the screen: beyond its edges there is nothing.
 * @param on where the idol stands whom it follows; null for the middle of the stage
 */
export function showCamera(
  { crop, zoom, shakeX, shakeY }: CameraState,
  on: FootingOnScreen | null,
  { width, height }: { readonly width: number; readonly height: number },
): WorldView {
  const near = on === null ? { scale: 1, focusX: 0.5, focusY: 0.55, atY: 0.55 } : nearnessOf(crop, on);
  const scale = Math.max(1, Math.min(NEAREST, near.scale * zoom));
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

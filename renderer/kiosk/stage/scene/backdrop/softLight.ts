import type { Painter } from './Painter.ts';

/**
 * A round light that fades to nothing: a gradient, for a soft shadow costs a machine without a graphics card a hundred
 * times as much. @param colour `#rrggbb`
 */
export function softLight(
  { canvas }: Painter,
  x: number,
  y: number,
  radius: number,
  colour: string,
  alpha: number,
): void {
  const light = canvas.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, colour);
  light.addColorStop(0.25, `${colour}90`);
  light.addColorStop(1, `${colour}00`);
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.globalAlpha = alpha;
  canvas.fillStyle = light;
  canvas.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  canvas.restore();
}

/** Strokes a path, or else the one that stands in the canvas, as a line of light. @param width in pixels */
export function strokeLight(
  { canvas }: Painter,
  width: number,
  colour: string,
  alpha: number,
  path?: Path2D,
): void {
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.strokeStyle = colour;
  for (const [scale, share] of [
    [6, 0.13],
    [2.8, 0.3],
    [1, 0.9],
  ] as const) {
    canvas.globalAlpha = alpha * share;
    canvas.lineWidth = width * scale;
    if (path) canvas.stroke(path);
    else canvas.stroke();
  }
  canvas.restore();
}

/** Fills the path that stands in the canvas with light, which reaches beyond it. @param reach in pixels */
export function fillLight({ canvas }: Painter, reach: number, colour: string, alpha: number): void {
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = colour;
  canvas.fillStyle = colour;
  for (const [scale, share] of [
    [2, 0.07],
    [1.1, 0.1],
    [0.5, 0.14],
  ] as const) {
    canvas.globalAlpha = alpha * share;
    canvas.lineWidth = reach * scale;
    canvas.stroke();
  }
  canvas.globalAlpha = alpha;
  canvas.fill();
  canvas.restore();
}

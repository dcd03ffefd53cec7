import type { Painter } from '../../backdrop/Painter.ts';

/** A level tube of ice-blue light and its glow: two gradients, for a soft shadow this long costs a tenth of a second. */
export function lightLine(
  { canvas, unit, light }: Painter,
  left: number,
  y: number,
  width: number,
  thickness: number,
): void {
  const strength = 0.3 + 0.7 * light.lights;
  const reach = unit * 1.8;
  const glow = canvas.createLinearGradient(0, y - reach, 0, y + reach);
  glow.addColorStop(0, 'rgb(150 214 255 / 0)');
  glow.addColorStop(0.5, `rgb(150 214 255 / ${0.5 * strength})`);
  glow.addColorStop(1, 'rgb(150 214 255 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = glow;
  canvas.fillRect(left, y - reach, width, reach * 2);
  canvas.fillStyle = `rgb(214 240 255 / ${strength})`;
  canvas.fillRect(left, y - thickness / 2, width, thickness);
  canvas.restore();
}

/** The same along the path that is laid out: wide faint strokes below a narrow bright one. */
export function lightOutline({ canvas, unit, light }: Painter, thickness: number, alpha: number): void {
  const strength = (0.35 + 0.65 * light.lights) * alpha;
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.lineJoin = 'round';
  for (const [spread, share] of [
    [5.2, 0.05],
    [3.4, 0.08],
    [2, 0.12],
    [0.9, 0.2],
  ] as const) {
    canvas.strokeStyle = `rgb(150 214 255 / ${strength * share})`;
    canvas.lineWidth = thickness + unit * spread;
    canvas.stroke();
  }
  canvas.strokeStyle = `rgb(214 240 255 / ${strength})`;
  canvas.lineWidth = thickness;
  canvas.stroke();
  canvas.restore();
}

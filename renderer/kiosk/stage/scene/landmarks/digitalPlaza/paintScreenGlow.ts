import type { Painter } from '../../backdrop/Painter.ts';

/** The screen's rosy light at her back, darkness in the corners: navy hair and a cyan coat stand clear. Painted last. */
export function paintScreenGlow({ canvas, width, height, standX, standY, unit, light }: Painter): void {
  const y = standY - unit * 62;
  const glow = canvas.createRadialGradient(standX, y, 0, standX, y, unit * 58);
  const strength = 0.12 + 0.14 * light.lights;
  glow.addColorStop(0, `rgb(255 190 190 / ${strength})`);
  glow.addColorStop(0.5, `rgb(255 130 170 / ${strength * 0.5})`);
  glow.addColorStop(1, 'rgb(230 100 190 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = glow;
  canvas.fillRect(standX - unit * 58, y - unit * 58, unit * 116, unit * 116);
  canvas.restore();
  const corner = canvas.createRadialGradient(
    standX,
    y,
    unit * 52,
    standX,
    y,
    Math.hypot(width, height) * 0.62,
  );
  corner.addColorStop(0, 'rgb(16 14 52 / 0)');
  corner.addColorStop(1, `rgb(16 14 52 / ${0.2 + 0.2 * light.lights})`);
  canvas.fillStyle = corner;
  canvas.fillRect(0, 0, width, height);
}

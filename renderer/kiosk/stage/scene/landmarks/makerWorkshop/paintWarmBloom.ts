import type { Painter } from '../../backdrop/Painter.ts';

/** Lamp light at her back and darkness towards the corners: her outline stands clear, and eyes find her. Painted last. */
export function paintWarmBloom({ canvas, width, height, standX, standY, unit, light }: Painter): void {
  const y = standY - unit * 58;
  const bloom = canvas.createRadialGradient(standX, y, 0, standX, y, unit * 58);
  const strength = 0.1 + 0.32 * light.lights;
  bloom.addColorStop(0, `rgb(255 206 150 / ${strength})`);
  bloom.addColorStop(0.5, `rgb(255 160 104 / ${strength * 0.5})`);
  bloom.addColorStop(1, 'rgb(255 140 90 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = bloom;
  canvas.fillRect(0, 0, width, height);
  canvas.restore();
  const reach = Math.hypot(width, height) * 0.62;
  const corner = canvas.createRadialGradient(standX, y, unit * 50, standX, y, reach);
  corner.addColorStop(0, 'rgb(40 14 44 / 0)');
  corner.addColorStop(1, `rgb(40 14 44 / ${0.3 + 0.2 * light.lights})`);
  canvas.fillStyle = corner;
  canvas.fillRect(0, 0, width, height);
}

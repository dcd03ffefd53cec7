import type { Painter } from '../../backdrop/Painter.ts';

/** Cool light at her back: against it warm hair and cloth stand clear. Painted last. */
export function paintCoolBloom({ canvas, width, height, standX, standY, unit, light }: Painter): void {
  const y = standY - unit * 66;
  const bloom = canvas.createRadialGradient(standX, y, 0, standX, y, unit * 60);
  const strength = 0.2 + 0.14 * light.lights;
  bloom.addColorStop(0, `rgb(150 200 255 / ${strength})`);
  bloom.addColorStop(0.5, `rgb(110 150 250 / ${strength * 0.5})`);
  bloom.addColorStop(1, 'rgb(90 110 240 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = bloom;
  canvas.fillRect(0, 0, width, height);
  canvas.restore();
}

import { css } from '../daylight.ts';
import type { Painter } from './Painter.ts';

/** A star's halo and its core: [scale of its radius, share of its brightness]. */
const STAR_DISCS = [
  [2.6, 0.16],
  [1.7, 0.3],
  [1, 1],
] as const;

/** Too small for a halo of its own. */
const FAINT_STAR = [[1.15, 0.9]] as const;

/** Sky from top to horizon, its stars, and the city's glow above the roofs. */
export function paintSky(painter: Painter): void {
  const { canvas, width, height, horizonY, light, random, unit } = painter;
  const sky = canvas.createLinearGradient(0, 0, 0, horizonY);
  sky.addColorStop(0, css(light.skyTop));
  sky.addColorStop(0.55, css(light.skyMiddle));
  sky.addColorStop(1, css(light.skyLow));
  canvas.fillStyle = sky;
  canvas.fillRect(0, 0, width, height);

  const starlight = Math.max(0, (light.lights - 0.5) * 2);
  const stars = Math.round((width * height) / (unit * unit * 70));
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = '#ffffff';
  for (let index = 0; index < stars; index++) {
    const y = random() ** 1.6 * horizonY * 0.72;
    const size = unit * (0.08 + random() ** 4 * 0.3);
    const alpha = starlight * (0.25 + random() * 0.65);
    const x = random() * width;
    // By day, too, each star takes its numbers, or the towers after it would be other ones.
    if (starlight === 0) continue;
    // Two discs instead of a soft shadow: hundreds of those would hold a machine without a graphics card for seconds.
    for (const [scale, share] of size > unit * 0.12 ? STAR_DISCS : FAINT_STAR) {
      canvas.globalAlpha = alpha * share;
      canvas.beginPath();
      canvas.arc(x, y, size * scale, 0, Math.PI * 2);
      canvas.fill();
    }
  }
  canvas.restore();
  const reach = Math.max(width, horizonY) * 0.75;
  const { standX } = painter;
  const glow = canvas.createRadialGradient(standX, horizonY, 0, standX, horizonY, reach);
  glow.addColorStop(0, css(light.skyLow, 0.75));
  glow.addColorStop(1, css(light.skyLow, 0));
  canvas.fillStyle = glow;
  canvas.beginPath();
  canvas.arc(standX, horizonY, reach, Math.PI, 0);
  canvas.fill();
}

/** Light at her back, so that her outline stands clear of the street. Painted last. */
export function paintBloom({ canvas, standX, standY, unit, light }: Painter): void {
  const y = standY - unit * 58;
  const reach = unit * 62;
  const bloom = canvas.createRadialGradient(standX, y, 0, standX, y, reach);
  const strength = 0.16 + 0.16 * light.lights;
  bloom.addColorStop(0, `rgb(236 150 255 / ${strength})`);
  bloom.addColorStop(0.5, `rgb(214 112 255 / ${strength * 0.5})`);
  bloom.addColorStop(1, 'rgb(190 90 255 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = bloom;
  canvas.beginPath();
  canvas.arc(standX, y, reach, 0, Math.PI * 2);
  canvas.fill();
  canvas.restore();
}

import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';
import { daylightShare } from './plan.ts';

/** Of one cloud, in its widths: its round heads from left to right. */
const HEADS = [
  { across: -0.36, radius: 0.13 },
  { across: -0.17, radius: 0.2 },
  { across: 0.06, radius: 0.26 },
  { across: 0.27, radius: 0.17 },
  { across: 0.42, radius: 0.09 },
] as const;

/** Heaped clouds at the sides of the sky; they go with the daylight. */
export function paintClouds(painter: Painter): void {
  const { canvas, width, horizonY, unit } = painter;
  const day = daylightShare(painter);
  canvas.globalAlpha = 0.1 + 0.86 * day;
  for (const [across, down, wide] of [
    [0.06, 0.36, 34],
    [0.97, 0.3, 40],
    [0.84, 0.55, 30],
    [0.22, 0.6, 26],
    [0.62, 0.16, 20],
  ] as const) {
    paintCloud(painter, across * width, down * horizonY, wide * unit);
  }
  canvas.globalAlpha = 1;
}

function paintCloud({ canvas, light }: Painter, x: number, y: number, wide: number): void {
  const body = canvas.createLinearGradient(0, y - wide * 0.3, 0, y);
  body.addColorStop(0, css(mix(light.skyLow, [255, 255, 255], 0.85)));
  body.addColorStop(0.6, css(mix(light.skyLow, [255, 250, 255], 0.4)));
  body.addColorStop(1, css(light.skyMiddle, 0));
  canvas.fillStyle = body;
  canvas.beginPath();
  canvas.moveTo(x - wide * 0.5, y);
  for (const { across, radius } of HEADS) {
    canvas.arc(x + across * wide, y - radius * wide * 0.25, radius * wide, Math.PI, 0);
  }
  canvas.lineTo(x + wide * 0.52, y);
  canvas.fill();
}

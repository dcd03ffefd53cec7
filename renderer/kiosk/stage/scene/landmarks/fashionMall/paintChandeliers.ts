import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { HOUSE, inLight } from './gallery.ts';

/** Chandeliers at the sides, above and beyond her head. */
export function paintChandeliers(painter: Painter): void {
  const { width, height, unit } = painter;
  const places =
    width > height
      ? [
          { x: unit * 14, y: unit * 20, size: 1 },
          { x: width * 0.66, y: unit * 13, size: 0.7 },
          { x: width * 0.9, y: unit * 21, size: 1 },
        ]
      : [
          { x: width * 0.125, y: unit * 27, size: 1 },
          { x: width * 0.88, y: unit * 27, size: 1 },
        ];
  for (const { x, y, size } of places) paintChandelier(painter, x, y, unit * size);
}

/** Tiers of candles: [height, half width, candles]. */
const TIERS = [
  [-6.4, 3.4, 5],
  [-1, 7.4, 9],
] as const;

function paintChandelier(painter: Painter, x: number, y: number, size: number): void {
  const { canvas, light } = painter;
  canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.5);
  canvas.lineWidth = size * 0.35;
  canvas.beginPath();
  canvas.moveTo(x, 0);
  canvas.lineTo(x, y + size * 3);
  canvas.stroke();
  // Strings of crystal between crown and rings.
  canvas.fillStyle = css(mix([255, 250, 244], light.skyMiddle, 0.3), 0.5);
  canvas.beginPath();
  canvas.moveTo(x, y - size * 11);
  canvas.quadraticCurveTo(x - size * 1.4, y - size * 4, x - size * 7.2, y - size * 0.6);
  canvas.quadraticCurveTo(x - size * 5, y + size * 4, x, y + size * 5.4);
  canvas.quadraticCurveTo(x + size * 5, y + size * 4, x + size * 7.2, y - size * 0.6);
  canvas.quadraticCurveTo(x + size * 1.4, y - size * 4, x, y - size * 11);
  canvas.fill();
  for (const [up, half, candles] of TIERS) {
    canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.8);
    canvas.lineWidth = size * 0.6;
    canvas.beginPath();
    canvas.ellipse(x, y + up * size, half * size, half * size * 0.24, 0, 0, Math.PI * 2);
    canvas.stroke();
    for (let candle = 0; candle < candles; candle++) {
      const angle = (candle / (candles - 1)) * Math.PI;
      const cx = x + Math.cos(angle) * half * size;
      const cy = y + up * size + Math.sin(angle) * half * size * 0.24;
      canvas.fillStyle = inLight(painter, HOUSE.ivory, 0.9);
      canvas.fillRect(cx - size * 0.22, cy - size * 1.7, size * 0.44, size * 1.6);
      softLight(painter, cx, cy - size * 2.2, size * 2.2, '#ffdc9c', 0.14 + 0.26 * light.lights);
      canvas.fillStyle = '#fffaf0';
      canvas.beginPath();
      canvas.ellipse(cx, cy - size * 2.2, size * 0.36, size * 0.7, 0, 0, Math.PI * 2);
      canvas.fill();
      drop(painter, cx, cy + size * 1.5, size * (0.42 + 0.22 * Math.sin(angle)));
    }
  }
  drop(painter, x, y + size * 6.2, size * 1.1);
}

function drop({ canvas, light }: Painter, x: number, y: number, size: number): void {
  canvas.fillStyle = css(mix([255, 252, 248], light.skyMiddle, 0.2), 0.92);
  canvas.beginPath();
  canvas.moveTo(x, y - size * 1.6);
  canvas.quadraticCurveTo(x + size * 1.2, y + size * 0.6, x, y + size);
  canvas.quadraticCurveTo(x - size * 1.2, y + size * 0.6, x, y - size * 1.6);
  canvas.fill();
}

import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { DEVICES } from './paintDevices.ts';
import { HALL, inLight } from './palette.ts';

const SHELVES = 3;

/** Tall cases of wood and glass at both sides, lit from within, and pendant lamps before them. */
export function paintCases(painter: Painter): void {
  const { width, height, horizonY, standX, unit } = painter;
  const isLandscape = width > height;
  const free = unit * (isLandscape ? 40 : 33);
  const top = horizonY * (isLandscape ? 0.2 : 0.34);
  const bottom = horizonY + unit * 5;
  const wide = unit * (isLandscape ? 26 : 24);
  let number = 0;
  for (let right = standX - free; right > unit * 2; right -= wide + unit * 2) {
    paintCase(painter, Math.max(right - wide, -unit * 6), right, top, bottom, number++);
  }
  for (let left = standX + free; left < width - unit * 2; left += wide + unit * 2) {
    paintCase(painter, left, Math.min(left + wide, width + unit * 6), top, bottom, number++);
  }
}

function paintCase(
  painter: Painter,
  left: number,
  right: number,
  top: number,
  bottom: number,
  number: number,
): void {
  const { canvas, unit, light } = painter;
  const wide = right - left;
  canvas.fillStyle = inLight(painter, HALL.darkWood, 0.2);
  canvas.fillRect(left, top, wide, bottom - top);
  canvas.fillStyle = inLight(painter, HALL.wood, 0.4);
  canvas.fillRect(left + unit * 0.8, top + unit * 0.8, wide - unit * 1.6, bottom - top - unit * 0.8);
  const [innerLeft, innerRight] = [left + unit * 2, right - unit * 2];
  const shelfTall = (bottom - top - unit * 9) / SHELVES;
  for (let shelf = 0; shelf < SHELVES; shelf++) {
    const y = top + unit * 3 + shelf * shelfTall;
    const floorY = y + shelfTall - unit * 1.4;
    canvas.fillStyle = inLight(painter, HALL.felt, 0.35);
    canvas.fillRect(innerLeft, y, innerRight - innerLeft, floorY - y);
    const middle = (innerLeft + innerRight) / 2;
    softLight(
      painter,
      middle,
      y + unit,
      (innerRight - innerLeft) * 0.75,
      '#ffdfa4',
      0.2 + 0.4 * light.lights,
    );
    const device = DEVICES[(number * SHELVES + shelf) % DEVICES.length];
    canvas.save();
    canvas.translate(middle, floorY);
    canvas.scale(unit, unit);
    device?.(painter);
    canvas.restore();
    canvas.fillStyle = inLight(painter, HALL.cream, 0.6);
    canvas.fillRect(middle - unit * 3, floorY + unit * 0.25, unit * 6, unit * 0.9);
  }
  paintGlass(painter, innerLeft, innerRight, top + unit * 3, bottom - unit * 7.4);
  canvas.fillStyle = inLight(painter, HALL.brass, 0.6);
  canvas.fillRect(left, top, wide, unit * 0.6);
  canvas.fillRect(left + wide / 2 - unit * 1.4, bottom - unit * 4.4, unit * 2.8, unit * 0.7);
}

function paintGlass(
  { canvas, unit, light }: Painter,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, right - left, bottom - top);
  canvas.clip();
  canvas.fillStyle = `rgb(255 255 255 / ${0.1 + 0.08 * (1 - light.lights)})`;
  for (const [from, wide] of [
    [0.1, 4],
    [0.4, 1.6],
  ] as const) {
    const x = left + (right - left) * from;
    canvas.beginPath();
    canvas.moveTo(x, bottom);
    canvas.lineTo(x + (bottom - top) * 0.32, top);
    canvas.lineTo(x + (bottom - top) * 0.32 + unit * wide, top);
    canvas.lineTo(x + unit * wide, bottom);
    canvas.fill();
  }
  canvas.restore();
}

/** Enamelled lamps on long cords, above and beyond her head. */
export function paintLamps(painter: Painter): void {
  const { canvas, width, height, standX, unit, light } = painter;
  const isLandscape = width > height;
  const y = unit * (isLandscape ? 17 : 34);
  for (const side of isLandscape ? [-46, 46, 84] : [-41, 41]) {
    const x = standX + side * unit;
    canvas.strokeStyle = inLight(painter, HALL.darkWood, 0.2);
    canvas.lineWidth = unit * 0.35;
    canvas.beginPath();
    canvas.moveTo(x, 0);
    canvas.lineTo(x, y);
    canvas.stroke();
    canvas.fillStyle = inLight(painter, HALL.felt, 0.4);
    canvas.beginPath();
    canvas.moveTo(x - unit * 5, y + unit * 3);
    canvas.quadraticCurveTo(x - unit * 4.4, y - unit * 1.4, x - unit, y - unit * 1.8);
    canvas.lineTo(x + unit, y - unit * 1.8);
    canvas.quadraticCurveTo(x + unit * 4.4, y - unit * 1.4, x + unit * 5, y + unit * 3);
    canvas.fill();
    softLight(painter, x, y + unit * 4, unit * 16, '#ffd690', 0.22 + 0.5 * light.lights);
    canvas.fillStyle = '#fff3d2';
    canvas.beginPath();
    canvas.ellipse(x, y + unit * 3, unit * 2.2, unit * 1.1, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}

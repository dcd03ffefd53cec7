import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css } from '../../daylight.ts';
import { roomColour, workshopPlan } from './workshopPlan.ts';

/** What hangs from the ceiling: copper lamps, models on threads, a line of small bulbs. */
export function paintHangings(painter: Painter): void {
  const { width, unit, standX } = painter;
  const { windowTop, windowBottom } = workshopPlan(painter);
  const tall = windowBottom - windowTop;
  paintBulbs(painter, windowTop - unit * 2);
  for (const [x, drop] of [
    [unit * 10, 0.3],
    [standX + unit * 41, 0.22],
    [standX + unit * 78, 0.34],
    [standX - unit * 34, 0.16],
  ] as const) {
    if (x > unit * 4 && x < width - unit * 4 && Math.abs(x - standX) > unit * 36) {
      paintLamp(painter, x, windowTop + tall * drop);
    }
  }
  paintGlider(painter, standX + unit * 35, windowTop + tall * 0.62, 1.1, -0.18);
  paintGlider(painter, standX + unit * 62, windowTop + tall * 0.5, 1.5, 0.14);
  paintGlider(painter, standX - unit * 38, windowTop + tall * 0.7, 1, 0.12);
}

function thread(painter: Painter, x: number, y: number): void {
  const { canvas, unit } = painter;
  canvas.strokeStyle = css(roomColour(painter, [90, 74, 86], [24, 14, 32]), 0.7);
  canvas.lineWidth = Math.max(1, unit * 0.14);
  canvas.beginPath();
  canvas.moveTo(x, 0);
  canvas.lineTo(x, y);
  canvas.stroke();
}

function paintLamp(painter: Painter, x: number, y: number): void {
  const { canvas, unit, light } = painter;
  thread(painter, x, y);
  canvas.fillStyle = css(roomColour(painter, [222, 128, 78], [188, 96, 62]));
  canvas.beginPath();
  canvas.moveTo(x - unit * 0.8, y);
  canvas.lineTo(x + unit * 0.8, y);
  canvas.quadraticCurveTo(x + unit * 1.4, y + unit * 2.4, x + unit * 5, y + unit * 4.2);
  canvas.lineTo(x - unit * 5, y + unit * 4.2);
  canvas.quadraticCurveTo(x - unit * 1.4, y + unit * 2.4, x - unit * 0.8, y);
  canvas.fill();
  canvas.fillStyle = '#fff2cc';
  canvas.beginPath();
  canvas.ellipse(x, y + unit * 4.3, unit * 3, unit * 0.9, 0, 0, Math.PI * 2);
  canvas.fill();
  softLight(painter, x, y + unit * 5, unit * 15, '#ffd08a', 0.08 + 0.5 * light.lights ** 2);
}

/** A small aeroplane of balsa and paper. */
function paintGlider(painter: Painter, x: number, y: number, size: number, tilt: number): void {
  const { canvas, width, unit } = painter;
  if (x < unit * 18 || x > width + unit * 4) return;
  thread(painter, x, y);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(tilt);
  canvas.scale(unit * size, unit * size);
  canvas.fillStyle = css(roomColour(painter, [250, 246, 238], [196, 172, 176]));
  canvas.beginPath();
  canvas.moveTo(-7, -0.4);
  canvas.quadraticCurveTo(0, -1.6, 7, -0.4);
  canvas.lineTo(6.6, 0.8);
  canvas.quadraticCurveTo(0, 0, -6.6, 0.8);
  canvas.fill();
  canvas.fillStyle = css(roomColour(painter, [70, 186, 178], [52, 140, 142]));
  canvas.beginPath();
  canvas.ellipse(0, 0.5, 1.1, 1.3, 0, 0, Math.PI * 2);
  canvas.fill();
  canvas.beginPath();
  canvas.moveTo(-0.2, -0.6);
  canvas.lineTo(0, -2.8);
  canvas.lineTo(0.2, -0.6);
  canvas.fill();
  canvas.fillStyle = css(roomColour(painter, [236, 140, 80], [206, 112, 70]));
  canvas.beginPath();
  canvas.ellipse(0, 0.8, 2.6, 0.26, 0.5, 0, Math.PI * 2);
  canvas.fill();
  canvas.restore();
}

function paintBulbs(painter: Painter, y: number): void {
  const { canvas, width, unit, light } = painter;
  const span = unit * 25;
  canvas.strokeStyle = css(roomColour(painter, [84, 66, 82], [20, 12, 30]));
  canvas.lineWidth = Math.max(1, unit * 0.2);
  for (let x = -span * 0.3; x < width; x += span) {
    canvas.beginPath();
    canvas.moveTo(x, y);
    canvas.quadraticCurveTo(x + span / 2, y + unit * 5, x + span, y);
    canvas.stroke();
    for (let bulb = 1; bulb < 6; bulb++) {
      const t = bulb / 6;
      const [bx, by] = [x + span * t, y + unit * (10 * t * (1 - t) + 0.8)];
      canvas.fillStyle = '#ffe9b8';
      canvas.beginPath();
      canvas.arc(bx, by, unit * 0.6, 0, Math.PI * 2);
      canvas.fill();
      softLight(
        painter,
        bx,
        by,
        unit * 3.4,
        bulb % 2 === 0 ? '#8ff0e0' : '#ffc880',
        0.1 + 0.6 * light.lights,
      );
    }
  }
}

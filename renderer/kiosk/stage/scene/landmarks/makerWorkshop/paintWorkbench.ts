import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { css } from '../../daylight.ts';
import { box, roomColour, type Span, workshopPlan } from './workshopPlan.ts';

/** Where the iron's tip meets the board: share of the width. */
export const SOLDERING_X = 0.1;

/** Long benches on both sides of her, with what is being made on them. */
export function paintWorkbench(painter: Painter): void {
  const { left, right } = workshopPlan(painter);
  const { unit } = painter;
  paintBench(painter, { from: left.from - unit * 4, to: left.to });
  paintBench(painter, { from: right.from, to: right.to + unit * 4 });
  paintSolderingPlace(painter);
  paintOscilloscope(painter, right.from + unit * 3);
  paintCup(painter, right.from + unit * 19);
  if (right.to - right.from > unit * 60) {
    paintRobotArm(painter, right.from + unit * 36);
    paintDrawers(painter, right.from + unit * 60);
  }
}

function paintBench(painter: Painter, { from, to }: Span): void {
  const { canvas, unit, random } = painter;
  const { benchTop, benchFoot } = workshopPlan(painter);
  const front = canvas.createLinearGradient(0, benchTop, 0, benchFoot);
  front.addColorStop(0, css(roomColour(painter, [150, 98, 72], [64, 36, 50])));
  front.addColorStop(1, css(roomColour(painter, [112, 70, 62], [36, 20, 38])));
  canvas.fillStyle = front;
  canvas.fillRect(from, benchTop, to - from, benchFoot - benchTop);
  // Drawers below, each with its handle.
  const wide = unit * 11.4;
  for (let x = from + unit * 1.4; x + wide < to; x += wide + unit * 1.2) {
    const middle = benchTop + (benchFoot - benchTop) * 0.5;
    for (const [y, tall] of [
      [benchTop + unit * 3.4, middle - benchTop - unit * 4],
      [middle + unit * 0.6, benchFoot - middle - unit * 2],
    ] as const) {
      canvas.fillStyle = css(roomColour(painter, [174, 118, 86], [80, 46, 56]));
      box(canvas, x, y, wide, tall, unit * 0.5);
      canvas.fillStyle = css(roomColour(painter, [236, 176, 112], [186, 116, 78]));
      box(canvas, x + wide * 0.36, y + tall * 0.3, wide * 0.28, unit * 0.8, unit * 0.4);
      if (random() < 0.4) {
        canvas.fillStyle = random() < 0.5 ? '#58cec4' : '#f4efe8';
        box(canvas, x + wide * 0.06, y + tall * 0.14, wide * 0.2, unit * 1.5, unit * 0.2);
      }
    }
  }
  const top = canvas.createLinearGradient(0, benchTop - unit, 0, benchTop + unit * 2);
  top.addColorStop(0, css(roomColour(painter, [244, 202, 152], [170, 104, 80])));
  top.addColorStop(1, css(roomColour(painter, [206, 146, 104], [112, 64, 62])));
  canvas.fillStyle = top;
  box(canvas, from, benchTop - unit * 0.8, to - from, unit * 3, unit * 0.6);
}

/** Lamp on a jointed arm, a board under it, the iron in its stand. */
function paintSolderingPlace(painter: Painter): void {
  const { canvas, unit, light } = painter;
  const { benchTop } = workshopPlan(painter);
  const y = benchTop - unit * 0.8;
  const x = SOLDERING_X * painter.width + unit * 3;
  canvas.strokeStyle = css(roomColour(painter, [54, 140, 142], [46, 112, 122]));
  canvas.lineWidth = unit * 0.8;
  canvas.lineJoin = 'round';
  canvas.beginPath();
  canvas.moveTo(x + unit * 9, y);
  canvas.lineTo(x + unit * 11, y - unit * 9);
  canvas.lineTo(x + unit * 4, y - unit * 14);
  canvas.stroke();
  canvas.fillStyle = canvas.strokeStyle;
  canvas.beginPath();
  canvas.moveTo(x + unit * 5.4, y - unit * 15);
  canvas.lineTo(x + unit * 0.4, y - unit * 11.6);
  canvas.lineTo(x + unit * 4.8, y - unit * 9.8);
  canvas.fill();
  softLight(painter, x + unit * 2.6, y - unit * 10.4, unit * 3, '#fff0c8', 0.9);
  const cone = canvas.createLinearGradient(0, y - unit * 10, 0, y);
  cone.addColorStop(0, `rgb(255 226 160 / ${0.2 + 0.26 * light.lights})`);
  cone.addColorStop(1, 'rgb(255 226 160 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = cone;
  canvas.beginPath();
  canvas.moveTo(x + unit * 0.4, y - unit * 11.4);
  canvas.lineTo(x + unit * 4.8, y - unit * 9.8);
  canvas.lineTo(x + unit * 8, y);
  canvas.lineTo(x - unit * 8, y);
  canvas.fill();
  canvas.restore();
  // The board on its stand, and the iron.
  canvas.fillStyle = css(roomColour(painter, [36, 132, 110], [30, 110, 98]));
  box(canvas, x - unit * 6, y - unit * 1.4, unit * 9, unit * 1.2, unit * 0.2);
  canvas.fillStyle = '#f0a860';
  for (let pad = 0; pad < 6; pad++) {
    box(canvas, x + unit * (-5.4 + pad * 1.4), y - unit * (1.8 + (pad % 3) * 0.4), unit * 0.7, unit * 0.7);
  }
  canvas.strokeStyle = '#f08c50';
  canvas.lineWidth = unit * 0.9;
  canvas.beginPath();
  canvas.moveTo(x - unit * 7.4, y - unit * 5.6);
  canvas.lineTo(x - unit * 4.6, y - unit * 2.6);
  canvas.stroke();
  canvas.strokeStyle = '#e8ecf2';
  canvas.lineWidth = unit * 0.34;
  canvas.beginPath();
  canvas.moveTo(x - unit * 4.6, y - unit * 2.6);
  canvas.lineTo(x - unit * 3, y - unit * 1.4);
  canvas.stroke();
}

/** Its green line is the sound of a bell, dying away. */
function paintOscilloscope(painter: Painter, x: number): void {
  const { canvas, unit } = painter;
  const y = workshopPlan(painter).benchTop - unit * 0.8;
  canvas.fillStyle = css(roomColour(painter, [236, 232, 230], [132, 118, 138]));
  box(canvas, x, y - unit * 10, unit * 15, unit * 10, unit);
  canvas.fillStyle = '#123a40';
  box(canvas, x + unit * 1, y - unit * 9, unit * 9.4, unit * 7.6, unit * 0.6);
  canvas.beginPath();
  for (let step = 0; step <= 40; step++) {
    const t = step / 40;
    const swing = Math.sin(t * Math.PI * 9) * Math.exp(-t * 2.4);
    canvas.lineTo(x + unit * (1.5 + t * 8.4), y - unit * (5.2 + swing * 2.9));
  }
  strokeLight(painter, unit * 0.24, '#6effd0', 0.95);
  for (const [dx, dy, colour] of [
    [11.6, 8, '#f0955a'],
    [13.4, 8, '#58cec4'],
    [11.6, 5.6, '#ffd36e'],
    [13.4, 5.6, '#5a5f7a'],
    [12.5, 2.8, '#5a5f7a'],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(x + unit * dx, y - unit * dy, unit * 0.7, 0, Math.PI * 2);
    canvas.fill();
  }
}

function paintRobotArm(painter: Painter, x: number): void {
  const { canvas, unit } = painter;
  const y = workshopPlan(painter).benchTop - unit * 0.8;
  const joints = [
    [0, -1.6],
    [-2.4, -8.4],
    [5, -11.6],
    [8, -6.4],
  ] as const;
  canvas.fillStyle = css(roomColour(painter, [66, 72, 96], [36, 32, 54]));
  box(canvas, x - unit * 3, y - unit * 1.8, unit * 6, unit * 1.8, unit * 0.5);
  canvas.strokeStyle = css(roomColour(painter, [240, 148, 86], [206, 116, 72]));
  canvas.lineWidth = unit * 1.5;
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  canvas.beginPath();
  for (const [dx, dy] of joints) canvas.lineTo(x + dx * unit, y + dy * unit);
  canvas.stroke();
  canvas.fillStyle = '#f4efe8';
  for (const [dx, dy] of joints) {
    canvas.beginPath();
    canvas.arc(x + dx * unit, y + dy * unit, unit * 0.9, 0, Math.PI * 2);
    canvas.fill();
  }
  canvas.strokeStyle = css([70, 74, 98]);
  canvas.lineWidth = unit * 0.6;
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(x + unit * 8, y - unit * 5.6);
    canvas.lineTo(x + unit * (8 + side * 1.5), y - unit * 4.2);
    canvas.lineTo(x + unit * (8 + side * 0.8), y - unit * 3);
    canvas.stroke();
  }
}

/** Small parts in a hundred small drawers. */
function paintDrawers(painter: Painter, x: number): void {
  const { canvas, unit, random } = painter;
  const y = workshopPlan(painter).benchTop - unit * 0.8;
  canvas.fillStyle = css(roomColour(painter, [70, 96, 112], [34, 40, 62]));
  box(canvas, x, y - unit * 7.2, unit * 18.6, unit * 7.2, unit * 0.6);
  const paints = ['#f6d9b0', '#7fd8cc', '#f0a26c', '#dfe8ee', '#ffd782'];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 7; column++) {
      canvas.globalAlpha = 0.55 + random() * 0.4;
      canvas.fillStyle = paints[Math.floor(random() * paints.length)] ?? '#f6d9b0';
      box(
        canvas,
        x + unit * (0.8 + column * 2.5),
        y - unit * (6.4 - row * 2.05),
        unit * 2.1,
        unit * 1.6,
        unit * 0.2,
      );
    }
  }
  canvas.globalAlpha = 1;
}

function paintCup(painter: Painter, x: number): void {
  const { canvas, unit } = painter;
  const y = workshopPlan(painter).benchTop - unit * 0.8;
  canvas.fillStyle = '#f4efe8';
  box(canvas, x, y - unit * 4, unit * 3.6, unit * 4, unit * 0.5);
  canvas.fillStyle = '#58cec4';
  canvas.fillRect(x, y - unit * 2.6, unit * 3.6, unit * 0.9);
}

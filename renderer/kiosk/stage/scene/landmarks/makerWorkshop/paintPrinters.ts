import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css } from '../../daylight.ts';
import { box, roomColour, workshopPlan } from './workshopPlan.ts';

const SPOOLS = ['#3fc8bc', '#f0955a', '#f6f2ee', '#ffd36e', '#4a78b8'] as const;
/** What grows in the printers: a rocket, a vase, a bird. */
const PRINTS = [paintRocket, paintVase, paintBird] as const;

/** The middle of the printer whose nozzle is seen to move, as a share of the width. */
export const PRINTER_X = 0.855;
/** Its rail: share of the way from the top to the horizon. */
export const RAIL_Y = 0.61;
/** Where the rail lies in a printer, from its top. */
const RAIL_SHARE = 0.3;

/** Shelves on the right: printers at work behind glass, above them reels of thread in all colours. */
export function paintPrinters(painter: Painter): void {
  const { canvas, unit, width, horizonY } = painter;
  const { right } = workshopPlan(painter);
  const tall = horizonY * 0.17;
  const wide = Math.min(tall * 1.3, unit * 21);
  const top = horizonY * RAIL_Y - tall * RAIL_SHARE;
  const isWideWall = right.to - right.from > unit * 60;
  const from = isWideWall ? right.from + unit * 34 : right.from + unit;
  paintSpools(painter, from, width + unit * 3, top - unit * 2.4);
  canvas.fillStyle = css(roomColour(painter, [168, 118, 88], [66, 40, 52]));
  box(canvas, from - unit, top + tall, width - from + unit * 4, unit * 1.2, unit * 0.3);
  const step = wide + unit * 2.4;
  const before = isWideWall ? Math.floor((PRINTER_X * width - wide / 2 - from) / step) : 0;
  for (let place = -before; PRINTER_X * width + (place - 0.5) * step < width; place++) {
    paintPrinter(painter, PRINTER_X * width - wide / 2 + place * step, top, wide, tall, place + before);
  }
}

function paintSpools(painter: Painter, from: number, to: number, y: number): void {
  const { canvas, unit } = painter;
  const board = css(roomColour(painter, [168, 118, 88], [66, 40, 52]));
  canvas.fillStyle = board;
  box(canvas, from - unit, y, to - from + unit * 2, unit * 1.2, unit * 0.3);
  let index = 0;
  for (let x = from + unit * 2.6; x < to; x += unit * 5.6) {
    const colour = SPOOLS[index % SPOOLS.length] ?? SPOOLS[0];
    index += 1;
    for (const [radius, paint] of [
      [2.6, css(roomColour(painter, [92, 78, 96], [36, 26, 46]))],
      [2.1, colour],
      [0.9, css(roomColour(painter, [70, 60, 78], [22, 14, 32]))],
    ] as const) {
      canvas.fillStyle = paint;
      canvas.beginPath();
      canvas.arc(x, y - unit * 2.6, unit * radius, 0, Math.PI * 2);
      canvas.fill();
    }
    canvas.fillStyle = css([20, 12, 40], 0.28 * painter.light.lights);
    canvas.beginPath();
    canvas.arc(x, y - unit * 2.6, unit * 2.6, 0, Math.PI * 2);
    canvas.fill();
  }
}

function paintPrinter(
  painter: Painter,
  x: number,
  y: number,
  wide: number,
  tall: number,
  number: number,
): void {
  const { canvas, unit, light } = painter;
  canvas.fillStyle = css(roomColour(painter, [56, 62, 86], [24, 20, 40]));
  box(canvas, x, y, wide, tall, unit * 1.2);
  const inside = canvas.createLinearGradient(0, y, 0, y + tall);
  inside.addColorStop(0, css(roomColour(painter, [255, 226, 178], [214, 132, 74])));
  inside.addColorStop(1, css(roomColour(painter, [222, 170, 128], [120, 62, 62])));
  canvas.fillStyle = inside;
  box(canvas, x + unit * 1.2, y + unit * 1.4, wide - unit * 2.4, tall - unit * 4.6, unit * 0.5);
  // Bed, print, rail and head; the head's heat is a light of its own.
  const [middle, bed] = [x + wide / 2, y + tall - unit * 4];
  canvas.fillStyle = css([70, 74, 98]);
  canvas.fillRect(x + unit * 2.6, bed, wide - unit * 5.2, unit * 0.8);
  const print = PRINTS[number % PRINTS.length] ?? paintVase;
  canvas.save();
  canvas.translate(middle, bed);
  canvas.scale(unit, unit);
  print(canvas);
  canvas.restore();
  canvas.fillStyle = css([98, 104, 130]);
  canvas.fillRect(x + unit * 1.2, y + tall * RAIL_SHARE, wide - unit * 2.4, unit * 0.5);
  canvas.fillStyle = css([64, 68, 94]);
  box(canvas, middle - unit * 1.2, y + tall * RAIL_SHARE - unit * 0.7, unit * 2.4, unit * 2.2, unit * 0.3);
  // A slant of light on the glass, a small screen below.
  canvas.fillStyle = css([255, 255, 255], 0.16);
  canvas.beginPath();
  canvas.moveTo(x + wide * 0.16, y + unit * 1.4);
  canvas.lineTo(x + wide * 0.36, y + unit * 1.4);
  canvas.lineTo(x + wide * 0.2, y + tall - unit * 3.2);
  canvas.lineTo(x + wide * 0.08 + unit, y + tall - unit * 3.2);
  canvas.fill();
  canvas.fillStyle = '#7ff0de';
  box(canvas, x + wide - unit * 5.4, y + tall - unit * 2.3, unit * 4, unit * 1.3, unit * 0.3);
  canvas.fillStyle = '#1c4a58';
  canvas.fillRect(x + wide - unit * 5, y + tall - unit * 1.8, unit * (1 + (number % 3)), unit * 0.4);
  softLight(painter, middle, y + tall * 0.5, wide * 0.9, '#ffb870', 0.1 + 0.22 * light.lights);
}

function paintRocket(canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = '#3fb8ae';
  canvas.beginPath();
  canvas.moveTo(-1.5, 0);
  canvas.quadraticCurveTo(-2, -4.4, 0, -6.6);
  canvas.quadraticCurveTo(2, -4.4, 1.5, 0);
  canvas.moveTo(-1.4, -2.2);
  canvas.lineTo(-3, 0);
  canvas.lineTo(3, 0);
  canvas.lineTo(1.4, -2.2);
  canvas.fill();
  canvas.fillStyle = '#fff2e2';
  canvas.beginPath();
  canvas.arc(0, -3.6, 0.8, 0, Math.PI * 2);
  canvas.fill();
}

function paintVase(canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = '#f6f2ee';
  canvas.beginPath();
  canvas.moveTo(-1.4, 0);
  canvas.quadraticCurveTo(-3.4, -2.6, -1.2, -4.6);
  canvas.lineTo(1.2, -4.6);
  canvas.quadraticCurveTo(3.4, -2.6, 1.4, 0);
  canvas.fill();
}

function paintBird(canvas: CanvasRenderingContext2D): void {
  canvas.fillStyle = '#e98a52';
  canvas.beginPath();
  canvas.ellipse(0, -2, 2.6, 2, -0.2, 0, Math.PI * 2);
  canvas.ellipse(1.9, -4, 1.4, 1.3, 0, 0, Math.PI * 2);
  canvas.moveTo(-2, -2.4);
  canvas.lineTo(-4.4, -4);
  canvas.lineTo(-3, -1);
  canvas.fill();
}

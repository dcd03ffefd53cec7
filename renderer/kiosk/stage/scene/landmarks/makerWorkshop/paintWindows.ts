import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { box, roomColour, workshopPlan } from './workshopPlan.ts';

type Frame = { readonly x: number; readonly y: number; readonly wide: number; readonly tall: number };

/** A band of tall factory windows: the city far off behind them, hazy, so that what stands before them is clear. */
export function paintWindows(painter: Painter): void {
  const { width, unit } = painter;
  const { windowTop, windowBottom } = workshopPlan(painter);
  const count = Math.max(1, Math.round(width / (unit * 80)));
  const gap = unit * 5;
  const wide = (width - gap * (count + 1)) / count;
  for (let index = 0; index < count; index++) {
    const frame = {
      x: gap + index * (wide + gap),
      y: windowTop,
      wide,
      tall: windowBottom - windowTop,
    };
    paintView(painter, frame);
    paintBars(painter, frame);
  }
}

function paintView(painter: Painter, { x, y, wide, tall }: Frame): void {
  const { canvas, light, unit, random } = painter;
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(x, y, wide, tall, [unit * 6, unit * 6, 0, 0]);
  canvas.clip();
  const haze = roomColour(painter, [255, 244, 228], [96, 48, 104]);
  const sky = canvas.createLinearGradient(0, y, 0, y + tall);
  sky.addColorStop(0, css(mix(light.skyTop, haze, 0.42)));
  sky.addColorStop(0.6, css(mix(light.skyMiddle, haze, 0.5)));
  sky.addColorStop(1, css(mix(light.skyLow, haze, 0.5)));
  canvas.fillStyle = sky;
  canvas.fillRect(x, y, wide, tall);
  for (const [row, share] of [
    [0, 0.6],
    [1, 0.38],
  ] as const) {
    for (let left = x - unit * 4; left < x + wide; ) {
      const across = unit * (5 + random() * 7);
      const top = y + tall * (1 - share * (0.45 + random() * 0.55));
      canvas.fillStyle = css(mix(row === 0 ? light.far : light.near, haze, row === 0 ? 0.62 : 0.42));
      canvas.fillRect(left, top, across, y + tall - top);
      paintLitRooms(painter, left, top, across, y + tall - top);
      left += across + unit * random() * 2.4;
    }
  }
  canvas.restore();
}

function paintLitRooms(painter: Painter, x: number, y: number, wide: number, tall: number): void {
  const { canvas, light, unit, random } = painter;
  const step = unit * 1.7;
  for (let row = y + step; row < y + tall - step; row += step) {
    for (let left = x + step * 0.6; left < x + wide - step * 0.8; left += step) {
      if (random() > 0.42) continue;
      canvas.fillStyle = random() < 0.7 ? '#ffd79a' : '#9ff0e2';
      canvas.globalAlpha = light.lights * (0.16 + random() * 0.42);
      canvas.fillRect(left, row, unit * 0.7, unit * 0.8);
    }
  }
  canvas.globalAlpha = 1;
}

/** Slim steel bars; the light falls a little onto the wall round them. */
function paintBars(painter: Painter, { x, y, wide, tall }: Frame): void {
  const { canvas, unit } = painter;
  const steel = css(roomColour(painter, [78, 92, 106], [28, 26, 44]));
  canvas.strokeStyle = steel;
  canvas.lineWidth = unit * 1.1;
  canvas.beginPath();
  canvas.roundRect(x, y, wide, tall, [unit * 6, unit * 6, 0, 0]);
  canvas.stroke();
  canvas.lineWidth = unit * 0.42;
  canvas.beginPath();
  const columns = Math.max(3, Math.round(wide / (unit * 15)));
  for (let column = 1; column < columns; column++) {
    canvas.moveTo(x + (wide * column) / columns, y);
    canvas.lineTo(x + (wide * column) / columns, y + tall);
  }
  for (const share of [0.34, 0.68]) {
    canvas.moveTo(x, y + tall * share);
    canvas.lineTo(x + wide, y + tall * share);
  }
  canvas.stroke();
  canvas.fillStyle = css(roomColour(painter, [150, 108, 84], [52, 32, 48]));
  box(canvas, x - unit * 1.6, y + tall, wide + unit * 3.2, unit * 1.7, unit * 0.4);
  softLight(painter, x + wide / 2, y + tall, wide * 0.6, '#ffd9b0', 0.1);
}

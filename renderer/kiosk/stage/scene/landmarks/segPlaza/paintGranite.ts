import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';
import { lightOutline } from './lightLine.ts';
import { glass, ICE, planOf } from './plan.ts';

/** The plaza: polished granite in rays round her, the lit hall mirrored in it, and an eight-sided plate to stand on. */
export function paintGranite(painter: Painter): void {
  const { canvas, width, height, horizonY, light } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(glass(painter, 0.3), light.floorFar, 0.35)));
  floor.addColorStop(0.35, css(mix(glass(painter, 0.12), light.floorFar, 0.3)));
  floor.addColorStop(1, css(mix(glass(painter, 0), light.floorNear, 0.45)));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintReflections(painter);
  paintJoints(painter);
  paintPlate(painter);
}

function paintReflections(painter: Painter): void {
  const { canvas, width, height, horizonY, unit, light, random, standX } = painter;
  const { windowRadius } = planOf(painter);
  const depth = height - horizonY;
  const streak = (x: number, wide: number, share: number, alpha: number) => {
    const fade = canvas.createLinearGradient(0, horizonY, 0, horizonY + depth * share);
    fade.addColorStop(0, ICE);
    fade.addColorStop(1, 'rgb(0 0 0 / 0)');
    canvas.globalAlpha = alpha * (0.3 + 0.7 * light.lights);
    canvas.fillStyle = fade;
    canvas.fillRect(x - wide / 2, horizonY, wide, depth * share);
  };
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (const side of [-1, 1]) streak(standX + side * windowRadius * 0.92, unit * 3, 0.9, 0.16);
  const count = Math.round(width / (unit * 4));
  for (let index = 0; index < count; index++) {
    streak(random() * width, unit * (0.8 + random() * 2.4), 0.3 + random() * 0.5, 0.03 + random() * 0.09);
  }
  canvas.restore();
}

function paintJoints(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light } = painter;
  const depth = height - horizonY;
  canvas.strokeStyle = css(mix(glass(painter, 0), [6, 14, 34], 0.4), 0.32 + 0.12 * light.lights);
  canvas.lineWidth = Math.max(1, unit * 0.16);
  for (let joint = -14; joint <= 14; joint++) {
    canvas.beginPath();
    canvas.moveTo(standX + joint * unit * 4.6, horizonY);
    canvas.lineTo(standX + joint * unit * 26, height);
    canvas.stroke();
  }
  for (let row = 1; row < 9; row++) {
    const y = horizonY + depth * (row / 9) ** 1.9;
    canvas.beginPath();
    canvas.moveTo(0, y);
    canvas.lineTo(width, y);
    canvas.stroke();
  }
}

function paintPlate(painter: Painter): void {
  const { canvas, height, standX, standY, unit } = painter;
  const y = standY + unit * 0.6;
  const [across, deep] = [unit * 27, Math.min(unit * 6.2, (height - y) * 0.72)];
  const path = (scale: number, down = 0) => {
    canvas.beginPath();
    for (let corner = 0; corner < 8; corner++) {
      const angle = ((corner + 0.5) / 8) * Math.PI * 2;
      canvas.lineTo(standX + across * scale * Math.sin(angle), y + down - deep * scale * Math.cos(angle));
    }
    canvas.closePath();
  };
  canvas.fillStyle = css(mix(glass(painter, 0), [6, 14, 34], 0.5), 0.9);
  path(1, unit * 1.5);
  canvas.fill();
  const top = canvas.createRadialGradient(standX, y, 0, standX, y, across);
  top.addColorStop(0, css(glass(painter, 0.85)));
  top.addColorStop(0.55, css(glass(painter, 0.5)));
  top.addColorStop(1, css(glass(painter, 0.16)));
  canvas.fillStyle = top;
  path(1);
  canvas.fill();
  for (const [scale, alpha] of [
    [1, 0.95],
    [0.88, 0.5],
    [0.6, 0.2],
  ] as const) {
    path(scale);
    lightOutline(painter, unit * 0.32, alpha);
  }
}

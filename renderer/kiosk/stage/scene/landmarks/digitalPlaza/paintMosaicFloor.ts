import { scatter } from '../../../../../../domain/drawing/pixels.ts';
import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { type Colour, PLAZA } from './plaza.ts';

/** How far the floor's last row lies behind its first, in depths of the first. */
const DEPTH = 5;
const ROWS = 11;
const TILE = 11;

/** Square slabs in perspective, the screen mirrored in them, here and there one that glows; a round step of squares. */
export function paintMosaicFloor(painter: Painter): void {
  const { canvas, width, height, horizonY, light, standX, unit } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(light.floorFar, [226, 110, 160], 0.4)));
  floor.addColorStop(0.3, css(mix(light.floorFar, [96, 84, 190], 0.3)));
  floor.addColorStop(1, css(mix(light.floorNear, [30, 40, 110], 0.35)));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  const columns = Math.ceil(width / (unit * TILE)) * 3;
  for (let row = 0; row < ROWS; row++) {
    for (let column = -columns; column < columns; column++) {
      paintSlab(painter, column, row);
    }
  }
  paintMirror(painter);
  paintStep(painter, standX);
}

/** Where a corner of the slabs lies on the screen: rows count away from the viewer. */
function corner({ horizonY, height, standX, unit }: Painter, column: number, row: number) {
  const near = 1 / (1 + (row / ROWS) * DEPTH);
  const last = 1 / (1 + DEPTH);
  return {
    x: standX + column * TILE * unit * near * 1.25,
    y: horizonY + (height - horizonY) * ((near - last) / (1 - last)),
  };
}

function paintSlab(painter: Painter, column: number, row: number): void {
  const { canvas, light, width } = painter;
  const corners = [
    corner(painter, column, row),
    corner(painter, column + 1, row),
    corner(painter, column + 1, row + 1),
    corner(painter, column, row + 1),
  ];
  if (corners.every(({ x }) => x < 0) || corners.every(({ x }) => x > width)) return;
  const chance = scatter(column, row, 4);
  const isDark = (column + row) % 2 === 0;
  let paint: Colour = isDark
    ? mix(light.floorNear, [20, 20, 70], 0.5)
    : mix(light.floorFar, PLAZA.white, 0.1);
  let alpha = isDark ? 0.3 : 0.16;
  if (chance > 0.9 && Math.abs(column) > 1) {
    paint = chance > 0.965 ? PLAZA.yellow : PLAZA.cyan;
    alpha = 0.16 + 0.34 * light.lights;
  }
  canvas.fillStyle = css(paint, alpha);
  canvas.beginPath();
  for (const { x, y } of corners) canvas.lineTo(x, y);
  canvas.fill();
}

/** The sunset's light on the polished slabs. */
function paintMirror({ canvas, horizonY, height, standX, unit, light }: Painter): void {
  const deep = (height - horizonY) * 0.8;
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (const [half, alpha] of [
    [34, 0.1],
    [22, 0.12],
    [12, 0.14],
  ] as const) {
    const fade = canvas.createLinearGradient(0, horizonY, 0, horizonY + deep);
    fade.addColorStop(0, `rgb(255 140 150 / ${alpha * (0.4 + 0.6 * light.lights)})`);
    fade.addColorStop(1, 'rgb(255 140 150 / 0)');
    canvas.fillStyle = fade;
    canvas.fillRect(standX - half * unit, horizonY, half * 2 * unit, deep);
  }
  canvas.restore();
}

/** Half widths of the rows of a circle drawn in few squares, from its far row to its near one. */
const CIRCLE = [4, 6, 8, 9, 9, 9, 8, 6, 4] as const;

function paintStep(painter: Painter, standX: number): void {
  const { canvas, height, standY, unit, light } = painter;
  const y = standY + unit * 0.6;
  const deep = Math.min(unit * 6.2, (height - y) * 0.72);
  const [cellX, cellY] = [unit * 3, (deep * 2) / CIRCLE.length];
  const trace = (down: number) => {
    const side = (s: 1 | -1) =>
      CIRCLE.flatMap((half, row) => {
        const x = standX + s * half * cellX;
        const top = y - deep + row * cellY + down;
        return [
          [x, top],
          [x, top + cellY],
        ] as const;
      });
    canvas.beginPath();
    for (const [px, py] of [...side(1), ...side(-1).toReversed()]) canvas.lineTo(px, py);
    canvas.closePath();
  };
  trace(unit * 1.6);
  canvas.fillStyle = css(mix(light.floorNear, [18, 22, 66], 0.6), 0.95);
  canvas.fill();
  trace(0);
  const top = canvas.createRadialGradient(standX, y, 0, standX, y, unit * 27);
  top.addColorStop(0, css(mix(light.floorFar, PLAZA.white, 0.62)));
  top.addColorStop(0.5, css(mix(light.floorFar, PLAZA.cyan, 0.45)));
  top.addColorStop(1, css(mix(light.floorFar, [40, 60, 160], 0.5)));
  canvas.fillStyle = top;
  canvas.fill();
  trace(0);
  strokeLight(painter, unit * 0.4, '#ffe25a', 0.5 + 0.5 * light.lights);
  canvas.save();
  canvas.translate(standX, y);
  canvas.scale(0.82, 0.82);
  canvas.translate(-standX, -y);
  trace(0);
  strokeLight(painter, unit * 0.3, '#7ff2ff', 0.3 + 0.4 * light.lights);
  canvas.restore();
}

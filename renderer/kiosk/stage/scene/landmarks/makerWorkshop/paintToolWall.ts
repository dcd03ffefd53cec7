import type { Painter } from '../../backdrop/Painter.ts';
import { css } from '../../daylight.ts';
import { type Hung, TOOLS } from './tools.ts';
import { box, roomColour, type Span, workshopPlan } from './workshopPlan.ts';

/** Boards full of holes, every tool on its hook before the shadow that is painted for it. */
export function paintToolWall(painter: Painter): void {
  const { unit } = painter;
  const { left, right } = workshopPlan(painter);
  paintBoard(painter, { from: left.from - unit * 2, to: left.to - unit * 1.5 });
  // Where the wall is wide there is a second board before the printers.
  if (right.to - right.from > unit * 60) {
    paintBoard(painter, { from: right.from + unit * 2, to: right.from + unit * 30 });
  }
}

function paintBoard(painter: Painter, { from, to }: Span): void {
  const { canvas, unit } = painter;
  const { boardTop, benchTop } = workshopPlan(painter);
  const bottom = benchTop - unit * 7;
  canvas.fillStyle = css(roomColour(painter, [120, 78, 64], [30, 16, 34]), 0.5);
  box(canvas, from + unit * 0.6, boardTop + unit * 0.8, to - from, bottom - boardTop, unit);
  canvas.fillStyle = css(roomColour(painter, [54, 122, 128], [24, 52, 70]));
  box(canvas, from, boardTop, to - from, bottom - boardTop, unit);
  canvas.fillStyle = css(roomColour(painter, [36, 92, 100], [14, 34, 50]));
  for (let y = boardTop + unit * 1.6; y < bottom - unit; y += unit * 2) {
    for (let x = from + unit * 1.5; x < to - unit; x += unit * 2) {
      canvas.fillRect(x, y, unit * 0.34, unit * 0.34);
    }
  }
  const cell = unit * 8.6;
  const columns = Math.max(1, Math.floor((to - Math.max(0, from) - unit) / cell));
  const rows = Math.max(1, Math.floor((bottom - boardTop - unit) / (cell * 1.14)));
  const start = Math.max(0, from) + (to - Math.max(0, from) - columns * cell) / 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const tool = TOOLS[((row * columns + column) * 3) % TOOLS.length] ?? TOOLS[0];
      hang(painter, tool, start + (column + 0.5) * cell, boardTop + unit * 2 + row * cell * 1.14);
    }
  }
}

/** The tool's painted shadow first, then the tool on it. */
function hang(painter: Painter, tool: Hung, x: number, y: number): void {
  const { canvas, unit, light } = painter;
  canvas.save();
  canvas.translate(x + unit * 0.5, y + unit * 0.5);
  canvas.scale(unit, unit);
  tool(canvas, () => css([8, 30, 44], 0.45));
  canvas.restore();
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(unit, unit);
  const dim = 1 - light.lights * 0.3;
  tool(canvas, ([red, green, blue]) => css([red * dim, green * dim, blue * dim]));
  canvas.restore();
}

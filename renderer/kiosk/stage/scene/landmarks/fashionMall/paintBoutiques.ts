import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { galleryWalls, HOUSE, inLight, traceArch } from './gallery.ts';
import { paintShowWindow } from './paintShowWindow.ts';

/** Both sides of the gallery: show windows under striped awnings, a gallery of arched windows above. */
export function paintBoutiques(painter: Painter): void {
  for (const [index, wall] of galleryWalls(painter).entries()) {
    if (wall.width < painter.unit * 5) continue;
    paintSide(painter, wall, index * 2);
  }
}

function paintSide(painter: Painter, wall: Wall, firstDress: number): void {
  const { canvas, unit, light } = painter;
  const [near, far] = [wall.at(0, 0.5).x, wall.at(1, 0.5).x];
  const shade = canvas.createLinearGradient(near, 0, far, 0);
  shade.addColorStop(0, inLight(painter, mix(HOUSE.wall, [20, 50, 70], 0.3)));
  shade.addColorStop(1, css(mix(mix(HOUSE.wall, light.near, 0.25 + 0.3 * light.lights), light.skyLow, 0.22)));
  canvas.fillStyle = shade;
  fillOnWall(canvas, wall, [0, 1], [0, 1]);
  const bays = Math.max(1, Math.round(wall.width / (unit * 20)));
  for (let bay = 0; bay < bays; bay++) {
    const [from, to] = [bay / bays, (bay + 1) / bays];
    const inset = (to - from) * 0.14;
    paintUpperWindow(painter, wall, [from + inset, to - inset]);
    paintShowWindow(painter, wall, [from + inset * 0.8, to - inset * 0.8], firstDress + bay);
  }
  paintBands(painter, wall);
  for (let pillar = 0; pillar <= bays; pillar++) paintPillar(painter, wall, pillar / bays, bays);
}

type Span = readonly [from: number, to: number];

function paintUpperWindow(painter: Painter, wall: Wall, span: Span): void {
  const { canvas, unit, light } = painter;
  const down: Span = [0.1, 0.42];
  canvas.fillStyle = inLight(painter, HOUSE.moulding, 0.2);
  const frame = (span[1] - span[0]) * 0.07;
  traceArch(canvas, wall, [span[0] - frame, span[1] + frame], [down[0] - 0.012, down[1]], 0.4);
  canvas.fill();
  const top = wall.at(span[0], down[0]).y;
  const pane = canvas.createLinearGradient(0, top, 0, wall.at(span[0], down[1]).y);
  const lit = 0.25 + 0.6 * light.lights;
  pane.addColorStop(0, css(mix(mix(HOUSE.wall, light.skyMiddle, 0.6), [255, 190, 140], lit * 0.55)));
  pane.addColorStop(1, css(mix(light.skyLow, [255, 214, 170], lit)));
  canvas.fillStyle = pane;
  traceArch(canvas, wall, span, down, 0.4);
  canvas.fill();
  canvas.strokeStyle = inLight(painter, HOUSE.moulding, 0.3);
  canvas.lineWidth = unit * 0.3;
  const middle = (span[0] + span[1]) / 2;
  line(canvas, wall, [middle, down[0]], [middle, down[1]]);
  line(canvas, wall, [span[0], 0.25], [span[1], 0.25]);
}

/** Cornice, balcony and plinth, each with a line of gold. */
function paintBands(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  for (const [top, bottom, colour, lit] of [
    [0, 0.035, HOUSE.moulding, 0.3],
    [0.455, 0.5, HOUSE.moulding, 0.3],
    [0.972, 1, mix(HOUSE.wall, [20, 30, 50], 0.5), 0],
  ] as const) {
    canvas.fillStyle = inLight(painter, colour, lit);
    fillOnWall(canvas, wall, [0, 1], [top, bottom]);
    canvas.fillStyle = inLight(painter, HOUSE.gold, 0.8);
    fillOnWall(canvas, wall, [0, 1], [bottom, bottom + 0.006]);
  }
  canvas.beginPath();
  for (const along of [0, 1]) canvas.lineTo(wall.at(along, 0.462).x, wall.at(along, 0.462).y);
  strokeLight(painter, unit * 0.22, '#ff9fbe', 0.15 + 0.4 * light.lights);
}

function paintPillar(painter: Painter, wall: Wall, along: number, bays: number): void {
  const { canvas, light } = painter;
  const half = 0.045 / bays;
  const span: Span = [Math.max(0, along - half), Math.min(1, along + half)];
  canvas.fillStyle = inLight(painter, HOUSE.moulding, 0.25);
  fillOnWall(canvas, wall, span, [0.035, 0.972]);
  canvas.fillStyle = inLight(painter, mix(HOUSE.moulding, HOUSE.wall, 0.5), 0);
  fillOnWall(canvas, wall, [span[0], span[0] + (span[1] - span[0]) * 0.3], [0.035, 0.972]);
  canvas.fillStyle = inLight(painter, HOUSE.gold, 0.7);
  for (const down of [0.05, 0.43, 0.515, 0.94]) {
    fillOnWall(
      canvas,
      wall,
      [Math.max(0, span[0] - half * 0.5), Math.min(1, span[1] + half * 0.5)],
      [down, down + 0.014],
    );
  }
  const { x, y } = wall.at(along, 0.6);
  softLight(painter, x, y, wall.unitAt(along) * 3.4, '#ffe0b0', 0.25 + 0.65 * light.lights);
}

function line(
  canvas: CanvasRenderingContext2D,
  wall: Wall,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  canvas.beginPath();
  for (const [along, down] of [from, to]) {
    const point = wall.at(along, down);
    canvas.lineTo(point.x, point.y);
  }
  canvas.stroke();
}

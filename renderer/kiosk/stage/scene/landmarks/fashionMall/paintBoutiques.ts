import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { galleryWalls, HOUSE, inLight, traceArch } from './gallery.ts';
import { paintDressForm } from './paintDressForm.ts';

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

function paintShowWindow(painter: Painter, wall: Wall, span: Span, dress: number): void {
  const { canvas, light } = painter;
  const down: Span = [0.55, 0.955];
  const frame = (span[1] - span[0]) * 0.06;
  canvas.fillStyle = inLight(painter, HOUSE.gold, 0.4);
  fillOnWall(canvas, wall, [span[0] - frame, span[1] + frame], [down[0] - 0.01, down[1] + 0.012]);
  const room = canvas.createLinearGradient(0, wall.at(span[0], down[0]).y, 0, wall.at(span[0], down[1]).y);
  const lit = 0.3 + 0.7 * light.lights;
  room.addColorStop(0, css(mix(mix(HOUSE.wine, light.near, 0.3), [255, 176, 150], 0.25 + 0.35 * lit)));
  room.addColorStop(0.6, css(mix(mix(HOUSE.rose, light.near, 0.35), [255, 224, 190], 0.35 + 0.5 * lit)));
  room.addColorStop(1, css(mix(mix(HOUSE.ivory, light.near, 0.3), [255, 236, 208], 0.3 + 0.6 * lit)));
  canvas.save();
  canvas.fillStyle = room;
  fillOnWall(canvas, wall, span, down);
  canvas.clip();
  paintDressForm(painter, wall, span, down, dress);
  paintCurtains(painter, wall, span, down);
  canvas.restore();
  // What the pane mirrors of the roof.
  canvas.fillStyle = css(light.skyLow, 0.16);
  const part = (share: number) => span[0] + (span[1] - span[0]) * share;
  canvas.beginPath();
  for (const [along, at] of [
    [part(0.08), down[0]],
    [part(0.26), down[0]],
    [part(0.12), down[1]],
    [part(-0.06), down[1]],
  ] as const) {
    const point = wall.at(Math.max(span[0], along), at);
    canvas.lineTo(point.x, point.y);
  }
  canvas.fill();
  paintAwning(painter, wall, [span[0] - frame, span[1] + frame]);
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = `rgb(255 220 176 / ${0.05 + 0.3 * light.lights})`;
  fillOnWall(canvas, wall, span, [down[1] - 0.02, down[1]]);
  canvas.restore();
}

function paintCurtains(painter: Painter, wall: Wall, [from, to]: Span, [top, bottom]: Span): void {
  const { canvas } = painter;
  const wide = (to - from) * 0.3;
  for (const [edge, way] of [
    [from, 1],
    [to, -1],
  ] as const) {
    const waist = top + (bottom - top) * 0.56;
    canvas.fillStyle = inLight(painter, HOUSE.wine, 0.5);
    canvas.beginPath();
    for (let step = 0; step <= 10; step++) {
      const share = step / 10;
      const point = wall.at(edge + way * wide * (1 - share ** 1.6 * 0.78), top + (waist - top) * share);
      canvas.lineTo(point.x, point.y);
    }
    for (const [along, down] of [
      [edge + way * wide * 0.34, bottom],
      [edge, bottom],
      [edge, top],
    ] as const) {
      const point = wall.at(along, down);
      canvas.lineTo(point.x, point.y);
    }
    canvas.fill();
    canvas.fillStyle = inLight(painter, HOUSE.gold, 0.9);
    fillOnWall(canvas, wall, ordered(edge, edge + way * wide * 0.26), [waist - 0.006, waist + 0.006]);
  }
}

const STRIPES = 7;

/** Striped like a parasol, with a scalloped edge. */
function paintAwning(painter: Painter, wall: Wall, [from, to]: Span): void {
  const { canvas } = painter;
  const wide = (to - from) / STRIPES;
  for (let stripe = 0; stripe < STRIPES; stripe++) {
    const left = from + stripe * wide;
    canvas.fillStyle = inLight(painter, stripe % 2 === 0 ? HOUSE.rose : HOUSE.ivory, 0.45);
    canvas.beginPath();
    for (const along of [left, left + wide]) {
      const point = wall.at(along, 0.505);
      canvas.lineTo(point.x, point.y);
    }
    for (let step = 8; step >= 0; step--) {
      const share = step / 8;
      const point = wall.at(left + wide * share, 0.572 + 0.014 * Math.sin(Math.PI * share));
      canvas.lineTo(point.x, point.y);
    }
    canvas.fill();
  }
  canvas.fillStyle = css([20, 6, 30], 0.22);
  fillOnWall(canvas, wall, [from, to], [0.572, 0.6]);
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

function ordered(one: number, other: number): Span {
  return one < other ? [one, other] : [other, one];
}

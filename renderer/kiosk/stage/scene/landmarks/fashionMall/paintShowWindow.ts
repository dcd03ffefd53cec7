import type { Painter } from '../../backdrop/Painter.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { HOUSE, inLight } from './gallery.ts';
import { paintDressForm } from './paintDressForm.ts';

type Span = readonly [from: number, to: number];

/** A lit window with a dress on a stand between drawn curtains, under an awning. */
export function paintShowWindow(painter: Painter, wall: Wall, span: Span, dress: number): void {
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

function ordered(one: number, other: number): Span {
  return one < other ? [one, other] : [other, one];
}

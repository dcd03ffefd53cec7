import { scatter } from '../../../../../../domain/drawing/pixels.ts';
import type { Painter } from '../../backdrop/Painter.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { type Colour, inLight, PLAZA } from './plaza.ts';

const SHELVES = 4;

/** Shelves of cameras, lenses and boxes. */
export function paintGoods(
  painter: Painter,
  wall: Wall,
  [from, to]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  number: number,
): void {
  const { canvas, unit, light } = painter;
  const rise = (bottom - top) / SHELVES;
  const places = Math.max(2, Math.round(((to - from) * wall.width) / (unit * 6.4)));
  for (let shelf = 0; shelf < SHELVES; shelf++) {
    const board = top + rise * (shelf + 1);
    canvas.fillStyle = css(mix(light.near, [255, 250, 228], 0.5 + 0.4 * light.lights), 0.5);
    fillOnWall(canvas, wall, [from, to], [board - rise * 0.94, board - rise * 0.8]);
    canvas.fillStyle = css(inLight(painter, PLAZA.frame, 0.4));
    fillOnWall(canvas, wall, [from, to], [board - rise * 0.07, board]);
    canvas.fillStyle = css(PLAZA.cyan, 0.3 + 0.5 * light.lights);
    fillOnWall(canvas, wall, [from, to], [board - rise * 0.07, board - rise * 0.045]);
    for (let place = 0; place < places; place++) {
      const along = from + ((to - from) * (place + 0.5)) / places;
      const chance = scatter(place, shelf, number + 31);
      const foot = wall.at(along, board - rise * 0.07);
      const head = wall.at(along, board - rise * 0.84);
      const step = (to - from) / places / 4;
      const [before, after] = [wall.at(along - step, board), wall.at(along + step, board)];
      canvas.save();
      // Stands on its board: slanted as the wall is.
      canvas.transform(1, (after.y - before.y) / (after.x - before.x), 0, 1, foot.x, foot.y);
      const size = Math.min((foot.y - head.y) * 0.86, ((wall.width * (to - from)) / places) * 0.8);
      if (chance < 0.5) paintCamera(painter, size, chance * 2);
      else if (chance < 0.8) paintLens(painter, size, (chance - 0.5) * 3.3);
      else paintBox(painter, size, (chance - 0.8) * 5);
      canvas.restore();
    }
  }
}

const BODIES: readonly Colour[] = [
  [40, 44, 72],
  [236, 240, 248],
  [70, 200, 226],
  [250, 210, 70],
  [250, 120, 130],
];

/** About the middle of its foot, `size` wide. */
function paintCamera(painter: Painter, size: number, chance: number): void {
  const { canvas } = painter;
  const body = BODIES[Math.floor(chance * BODIES.length) % BODIES.length] as Colour;
  const tall = size * 0.62;
  fill(painter, body, -size * 0.18, -tall * 1.24, size * 0.36, tall * 0.3);
  fill(painter, body, -size / 2, -tall, size, tall);
  fill(painter, mix(body, [20, 24, 50], 0.45), -size / 2, -tall * 0.72, size, tall * 0.42);
  for (const [radius, colour] of [
    [0.3, [206, 216, 232]],
    [0.23, [26, 30, 60]],
    [0.14, [70, 160, 210]],
  ] as const) {
    canvas.fillStyle = css(inLight(painter, colour, 0.6));
    canvas.beginPath();
    canvas.arc(0, -tall * 0.5, size * radius, 0, Math.PI * 2);
    canvas.fill();
  }
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(-size * 0.1, -tall * 0.66, size * 0.08, size * 0.08);
}

function paintLens(painter: Painter, size: number, chance: number): void {
  const tall = size * (0.7 + chance * 0.5);
  const wide = size * 0.46;
  fill(painter, [34, 38, 64], -wide / 2, -tall, wide, tall);
  fill(painter, [34, 38, 64], -wide * 0.6, -tall, wide * 1.2, tall * 0.24);
  fill(painter, chance > 0.5 ? PLAZA.yellow : PLAZA.coral, -wide / 2, -tall * 0.7, wide, tall * 0.07);
  fill(painter, [96, 104, 140], -wide / 2, -tall * 0.5, wide, tall * 0.2);
  fill(painter, [96, 104, 140], -wide / 2, -tall * 0.2, wide, tall * 0.08);
  fill(painter, [150, 160, 196], -wide * 0.34, -tall, wide * 0.14, tall);
}

function paintBox(painter: Painter, size: number, chance: number): void {
  const colour = chance > 0.5 ? PLAZA.cyan : PLAZA.yellow;
  const tall = size * 0.72;
  fill(painter, colour, -size * 0.4, -tall, size * 0.8, tall);
  fill(painter, mix(colour, PLAZA.frame, 0.35), size * 0.2, -tall, size * 0.2, tall);
  fill(painter, PLAZA.white, -size * 0.3, -tall * 0.7, size * 0.34, tall * 0.4);
}

function fill(painter: Painter, colour: Colour, x: number, y: number, wide: number, tall: number): void {
  painter.canvas.fillStyle = css(inLight(painter, colour, 0.6));
  painter.canvas.fillRect(x, y, wide, tall);
}

import { scatter } from '../../../../../../domain/drawing/pixels.ts';
import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { paintGoods } from './paintGoods.ts';
import { inLight, PLAZA, shopWalls } from './plaza.ts';

/** Heights on the wall, shares from roof to floor. */
const FACADE = {
  signTop: 0.44,
  signFoot: 0.53,
  awningFoot: 0.575,
  shelvesTop: 0.6,
  shelvesFoot: 0.955,
} as const;

/** Both sides of the plaza: shelves of cameras and lenses under stepped awnings, above them a front of square panels. */
export function paintCameraShops(painter: Painter): void {
  for (const [index, wall] of shopWalls(painter).entries()) {
    if (wall.width < painter.unit * 5) continue;
    paintPanels(painter, wall, index);
    const shops = Math.max(1, Math.round(wall.width / (painter.unit * 21)));
    for (let shop = 0; shop < shops; shop++) {
      const span = [shop / shops, (shop + 1) / shops] as const;
      paintShop(painter, wall, span, index * 3 + shop);
    }
  }
}

/** The front above the shops: square panels in slightly different blues; at night some of them shine. */
function paintPanels(painter: Painter, wall: Wall, seed: number): void {
  const { canvas, unit, light } = painter;
  canvas.fillStyle = css(inLight(painter, PLAZA.frame));
  fillOnWall(canvas, wall, [0, 1], [0, 1]);
  const columns = Math.max(3, Math.round(wall.width / (unit * 4.6)));
  const rows = 8;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const chance = scatter(column, row, seed + 20);
      const top = 0.012 + (row / rows) * (FACADE.signTop - 0.02);
      const bottom = 0.012 + ((row + 0.9) / rows) * (FACADE.signTop - 0.02);
      const span = [(column + 0.05) / columns, (column + 0.95) / columns] as const;
      const shade = mix(PLAZA.panel, [122, 150, 220], scatter(column, row, seed));
      canvas.fillStyle = css(inLight(painter, shade));
      fillOnWall(canvas, wall, span, [top, bottom]);
      if (chance < 0.76) continue;
      const lit = chance > 0.93 ? PLAZA.yellow : chance > 0.84 ? PLAZA.cyan : PLAZA.coral;
      canvas.fillStyle = css(lit, 0.2 + 0.55 * light.lights);
      fillOnWall(canvas, wall, span, [top, bottom]);
    }
  }
}

type Span = readonly [from: number, to: number];

function paintShop(painter: Painter, wall: Wall, [from, to]: Span, number: number): void {
  const { canvas, light } = painter;
  const inset = (to - from) * 0.06;
  const span: Span = [from + inset, to - inset];
  // The shop's inside, lit.
  const { x, y } = wall.at((from + to) / 2, 0.62);
  const foot = wall.at((from + to) / 2, 0.97).y;
  const inside = canvas.createLinearGradient(0, y, 0, foot);
  const lamp = 0.5 + 0.4 * light.lights;
  inside.addColorStop(0, css(mix(light.near, [255, 244, 214], lamp)));
  inside.addColorStop(1, css(mix(light.near, [120, 190, 224], lamp * 0.8)));
  canvas.fillStyle = inside;
  fillOnWall(canvas, wall, span, [FACADE.signFoot, 0.985]);
  paintGoods(painter, wall, span, [FACADE.shelvesTop, FACADE.shelvesFoot], number);
  paintSign(painter, wall, [from + inset * 0.4, to - inset * 0.4], number);
  paintAwning(painter, wall, [from, to], number);
  softLight(painter, x, y, wall.unitAt((from + to) / 2) * 10, '#ffe9b8', 0.12 + 0.3 * light.lights);
}

/** Its sign: a camera, a lens, a memory card in lamps. No word. */
const ICONS = [
  ['...##....', '.#######.', '.##...##.', '.#.###.#.', '.#.###.#.', '.##...##.', '.#######.'],
  ['..#####..', '.#.....#.', '.#.###.#.', '.#.#.#.#.', '.#.###.#.', '.#.....#.', '..#####..'],
  ['.######..', '.#.#.#.#.', '.#.#.#.#.', '.#.....#.', '.#.###.#.', '.#.###.#.', '.#######.'],
] as const;

function paintSign(painter: Painter, wall: Wall, span: Span, number: number): void {
  const { canvas, light, unit } = painter;
  canvas.fillStyle = css(mix([18, 22, 58], light.skyTop, 0.12));
  fillOnWall(canvas, wall, span, [FACADE.signTop, FACADE.signFoot]);
  const icon = ICONS[number % ICONS.length] as (typeof ICONS)[number];
  const middle = (span[0] + span[1]) / 2;
  const { x, y } = wall.at(middle, (FACADE.signTop + FACADE.signFoot) / 2);
  const tall = wall.at(middle, FACADE.signFoot).y - wall.at(middle, FACADE.signTop).y;
  const cell = tall * 0.11;
  const colour = number % 2 === 0 ? '#ffe25a' : '#7ff2ff';
  softLight(painter, x, y, unit * 8, colour, 0.2 + 0.4 * light.lights);
  canvas.fillStyle = colour;
  for (const [row, line] of icon.entries()) {
    for (let column = 0; column < line.length; column++) {
      if (line[column] !== '#') continue;
      canvas.fillRect(x + (column - 4.5) * cell, y + (row - 3.5) * cell, cell * 0.86, cell * 0.86);
    }
  }
}

/** Striped cloth whose lower edge is cut in steps. */
function paintAwning(painter: Painter, wall: Wall, [from, to]: Span, number: number): void {
  const { canvas, unit } = painter;
  const stripes = Math.max(6, Math.round(((to - from) * wall.width) / (unit * 2.2)));
  for (let stripe = 0; stripe < stripes; stripe++) {
    const span: Span = [
      from + ((to - from) * stripe) / stripes,
      from + ((to - from) * (stripe + 1)) / stripes,
    ];
    const colour = stripe % 2 === 0 ? (number % 2 === 0 ? PLAZA.cyan : PLAZA.yellow) : PLAZA.white;
    canvas.fillStyle = css(inLight(painter, colour, 0.45));
    const drop = stripe % 2 === 0 ? 0.02 : 0.008;
    fillOnWall(canvas, wall, span, [FACADE.signFoot, FACADE.awningFoot + drop]);
    canvas.fillStyle = css(inLight(painter, mix(colour, PLAZA.frame, 0.35), 0.2));
    fillOnWall(canvas, wall, span, [FACADE.awningFoot, FACADE.awningFoot + drop]);
  }
}

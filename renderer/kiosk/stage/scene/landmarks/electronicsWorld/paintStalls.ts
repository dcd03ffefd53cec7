import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { hallSides, inHall, MARKET, RISER_ENDS, RISERS, TRACK_LIGHT } from './hall.ts';
import { paintDrawers } from './paintDrawers.ts';
import { paintReels } from './paintReels.ts';
import { paintSymbol } from './paintSymbol.ts';

/** Shares of the wall's height, from above: an upper shop with reels, the gallery's edge, a sign, drawers, a glass case. */
const DOWN = {
  reels: 0.2,
  rail: 0.33,
  edge: 0.385,
  sign: 0.42,
  signEnd: 0.5,
  shelf: 0.53,
  counter: 0.775,
  foot: 0.985,
};

/** Both sides of the hall: stalls no broader than a seller's arms, filled to the last hand's breadth. */
export function paintStalls(painter: Painter): void {
  for (const { wall, side } of hallSides(painter)) {
    paintSide(painter, wall);
    const bays = Math.max(1, Math.round(wall.width / (painter.unit * 21)));
    for (let bay = 0; bay < bays; bay++) {
      const gap = 0.05 / bays;
      paintStall(painter, wall, [bay / bays + gap, (bay + 1) / bays - gap], bay + (side > 0 ? 2 : 0));
    }
    paintEdge(painter, wall);
  }
  paintRisers(painter);
}

function paintSide(painter: Painter, wall: Wall): void {
  const { canvas, light } = painter;
  const [near, far] = [wall.at(0, 0.5).x, wall.at(1, 0.5).x];
  const shade = canvas.createLinearGradient(near, 0, far, 0);
  const paint = mix(mix(MARKET.wall, [40, 40, 110], 0.25), light.near, 0.15 + 0.6 * light.lights);
  shade.addColorStop(0, css(mix(paint, light.near, 0.4)));
  shade.addColorStop(1, css(mix(paint, MARKET.wall, 0.2)));
  canvas.fillStyle = shade;
  fillOnWall(canvas, wall, [0, 1], [0, 1]);
}

type Span = readonly [from: number, to: number];

function paintStall(painter: Painter, wall: Wall, span: Span, number: number): void {
  const { canvas, unit, light } = painter;
  // The shop above, with its reels in the window.
  canvas.fillStyle = css(mix([255, 222, 168], light.near, 0.5 - 0.3 * light.lights));
  fillOnWall(canvas, wall, span, [0.06, DOWN.rail]);
  paintReels(painter, wall, span, [0.06, DOWN.rail], number);
  // A sign: what is sold here, as it is drawn in every circuit.
  canvas.fillStyle = css(mix(MARKET.body, light.near, 0.15));
  fillOnWall(canvas, wall, span, [DOWN.sign, DOWN.signEnd]);
  paintSymbol(painter, wall, span, [DOWN.sign, DOWN.signEnd], number);
  paintDrawers(painter, wall, span, [DOWN.shelf, DOWN.counter - 0.02], number);
  paintCase(painter, wall, span, number);
  canvas.beginPath();
  for (const along of span) {
    const { x, y } = wall.at(along, DOWN.signEnd + 0.012);
    canvas.lineTo(x, y);
  }
  strokeLight(painter, unit * 0.4, '#fff2d0', 0.4 + 0.5 * light.lights);
}

/** The counter: a glass case with trays of chips under a lamp. */
function paintCase(painter: Painter, wall: Wall, [from, to]: Span, number: number): void {
  const { canvas, unit, light } = painter;
  const room = canvas.createLinearGradient(0, wall.at(from, DOWN.counter).y, 0, wall.at(from, DOWN.foot).y);
  room.addColorStop(0, css(mix([255, 244, 214], light.near, 0.12)));
  room.addColorStop(1, css(mix([168, 150, 196], light.near, 0.35)));
  canvas.fillStyle = room;
  fillOnWall(canvas, wall, [from, to], [DOWN.counter, DOWN.foot]);
  const columns = Math.max(3, Math.round(((to - from) * wall.width) / (unit * 4)));
  const middle = (from + to) / 2;
  /** A unit as a share of the wall's height. */
  const unitDown = wall.unitAt(middle) / (wall.at(middle, 1).y - wall.at(middle, 0).y);
  const rows = Math.max(2, Math.floor((DOWN.foot - DOWN.counter) / (unitDown * 6)));
  for (let row = 0; row < rows; row++) {
    const top = DOWN.counter + ((DOWN.foot - DOWN.counter) * (row + 0.3)) / rows;
    canvas.fillStyle = css(mix(MARKET.steel, light.near, 0.35));
    fillOnWall(canvas, wall, [from, to], [top + unitDown * 3.1, top + unitDown * 3.7]);
    for (let column = 0; column < columns; column++) {
      const wide = (to - from) / columns;
      const left = from + wide * (column + 0.14);
      const right = from + wide * (column + 0.86);
      canvas.fillStyle = inHall(painter, MARKET.gold, 0.7);
      for (const share of [0.1, 0.45, 0.8]) {
        const at = left + (right - left) * share;
        fillOnWall(canvas, wall, [at, at + wide * 0.08], [top - unitDown * 0.6, top + unitDown * 2.8]);
      }
      const tone = CHIP_TONES[(number + row * 2 + column) % CHIP_TONES.length] ?? MARKET.body;
      canvas.fillStyle = css(mix(tone, light.near, 0.1));
      fillOnWall(canvas, wall, [left, right], [top, top + unitDown * 2.2]);
    }
  }
  canvas.fillStyle = css([255, 255, 255], 0.14);
  fillOnWall(canvas, wall, [from, from + (to - from) * 0.3], [DOWN.counter, DOWN.foot]);
  canvas.fillStyle = inHall(painter, MARKET.steel, 0.4);
  fillOnWall(canvas, wall, [from, to], [DOWN.counter - 0.014, DOWN.counter]);
  fillOnWall(canvas, wall, [from, to], [DOWN.foot - 0.012, DOWN.foot]);
}

const CHIP_TONES = [MARKET.body, [40, 46, 90], [104, 52, 112], MARKET.body, [30, 58, 110]] as const;

/** The gallery's edge along the whole side, with a line of light. */
function paintEdge(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  canvas.fillStyle = css(mix(MARKET.steel, light.near, 0.3), 0.4);
  fillOnWall(canvas, wall, [0, 1], [DOWN.rail - 0.05, DOWN.rail + 0.02]);
  canvas.fillStyle = inHall(painter, MARKET.steel, 0.25);
  fillOnWall(canvas, wall, [0, 1], [DOWN.rail - 0.058, DOWN.rail - 0.048]);
  fillOnWall(canvas, wall, [0, 1], [DOWN.rail + 0.02, DOWN.edge]);
  canvas.beginPath();
  for (const along of [0, 1]) {
    const { x, y } = wall.at(along, DOWN.edge + 0.004);
    canvas.lineTo(x, y);
  }
  strokeLight(painter, unit * 0.5, TRACK_LIGHT.mint, 0.4 + 0.55 * light.lights);
}

/** Upright tracks near the screen's edges; the moving lights rise in them. */
function paintRisers(painter: Painter): void {
  const { canvas, width, horizonY, unit, light } = painter;
  for (const [index, share] of RISERS.entries()) {
    const colour = index % 2 === 0 ? TRACK_LIGHT.mint : TRACK_LIGHT.gold;
    const x = share * width;
    const low = horizonY * (1 + RISER_ENDS.low);
    canvas.beginPath();
    canvas.moveTo(x, low);
    canvas.lineTo(x, horizonY * (1 + RISER_ENDS.high));
    strokeLight(painter, unit * 0.4, colour, 0.3 + 0.45 * light.lights);
    canvas.beginPath();
    canvas.arc(x, low + unit, unit, 0, Math.PI * 2);
    strokeLight(painter, unit * 0.5, colour, 0.4 + 0.5 * light.lights);
  }
}

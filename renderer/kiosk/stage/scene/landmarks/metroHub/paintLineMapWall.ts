import type { Painter } from '../../backdrop/Painter.ts';
import { fillLight, softLight, strokeLight } from '../../backdrop/softLight.ts';
import { fillOnWall, traceOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { AMBER, LINE_COLOURS, ORANGE, STEEL } from './colours.ts';
import { paintStationSide } from './sides.ts';

type Place = readonly [across: number, down: number];

/** A network of our own, in shares of the board: runs in eighths of a turn, as such maps are drawn. */
const LINES: readonly { readonly colour: number; readonly way: readonly Place[] }[] = [
  {
    colour: 1,
    way: [
      [0.02, 0.2],
      [0.3, 0.2],
      [0.5, 0.32],
      [0.98, 0.32],
    ],
  },
  {
    colour: 2,
    way: [
      [0.2, 0.02],
      [0.2, 0.5],
      [0.42, 0.64],
      [0.42, 0.98],
    ],
  },
  {
    colour: 3,
    way: [
      [0.02, 0.8],
      [0.28, 0.8],
      [0.62, 0.58],
      [0.98, 0.58],
    ],
  },
  {
    colour: 5,
    way: [
      [0.8, 0.02],
      [0.8, 0.4],
      [0.62, 0.52],
      [0.62, 0.98],
    ],
  },
  {
    colour: 4,
    way: [
      [0.02, 0.5],
      [0.5, 0.5],
      [0.72, 0.72],
      [0.72, 0.98],
    ],
  },
  {
    colour: 0,
    way: [
      [0.02, 0.36],
      [0.36, 0.36],
      [0.56, 0.46],
      [0.98, 0.46],
    ],
  },
];

/** Where she stands on the map. */
const HERE: Place = [0.56, 0.46];

/** The windward side: the big map of all lines, and under it the gates. */
export function paintLineMapWall(painter: Painter): void {
  const wall = paintStationSide(painter, 'left');
  if (wall === null) return;
  paintMap(painter, wall);
  paintGates(painter, wall);
}

function paintMap(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  const [fromAlong, toAlong] = [0.08, 0.92];
  const [fromDown, toDown] = [0.2, 0.66];
  const at = ([across, down]: Place) =>
    wall.at(fromAlong + (toAlong - fromAlong) * across, fromDown + (toDown - fromDown) * down);
  canvas.fillStyle = css(mix(STEEL, light.near, 0.3));
  fillOnWall(canvas, wall, [fromAlong - 0.05, toAlong + 0.05], [fromDown - 0.016, toDown + 0.016]);
  canvas.fillStyle = css(mix([20, 22, 42], light.skyTop, 0.12));
  fillOnWall(canvas, wall, [fromAlong, toAlong], [fromDown, toDown]);
  traceOnWall(canvas, wall, [fromAlong, toAlong], [fromDown, toDown]);
  fillLight(painter, unit * 4, '#3f5cff', 0.05 + 0.06 * light.lights);
  // A narrow board has room for half the stops.
  const isWide = wall.width > unit * 24;
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const { colour, way } of LINES) {
    const paint = LINE_COLOURS[colour] ?? ORANGE;
    canvas.beginPath();
    for (const place of way) canvas.lineTo(at(place).x, at(place).y);
    strokeLight(painter, unit * 0.6, paint, 0.3 + 0.3 * light.lights);
    canvas.strokeStyle = paint;
    canvas.lineWidth = unit * 0.72;
    canvas.stroke();
    way.forEach((place, index) => {
      const next = way[index + 1];
      if (next === undefined) return;
      for (const share of isWide ? [0.25, 0.75] : [0.5]) {
        const stop: Place = [
          place[0] + (next[0] - place[0]) * share,
          place[1] + (next[1] - place[1]) * share,
        ];
        paintStop(painter, at(stop), 0.46);
      }
    });
  }
  const here = at(HERE);
  softLight(painter, here.x, here.y, unit * 5, AMBER, 0.9);
  canvas.fillStyle = AMBER;
  canvas.beginPath();
  canvas.arc(here.x, here.y, unit * 1.9, 0, Math.PI * 2);
  canvas.fill();
  paintStop(painter, here, 1.25);
  canvas.lineWidth = unit * 0.3;
  canvas.strokeStyle = css(mix(STEEL, [255, 255, 255], 0.35), 0.7);
  traceOnWall(canvas, wall, [fromAlong, toAlong], [fromDown, toDown]);
  canvas.stroke();
}

function paintStop(
  { canvas, unit }: Painter,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): void {
  for (const [scale, paint] of [
    [1.5, 'rgb(22 22 40)'],
    [1, '#ffffff'],
  ] as const) {
    canvas.fillStyle = paint;
    canvas.beginPath();
    canvas.arc(x, y, unit * radius * scale, 0, Math.PI * 2);
    canvas.fill();
  }
}

/** Gates to walk through: posts with a lit arrow on each, and the paddles between them. */
function paintGates(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  const posts = Math.max(2, Math.round(wall.width / (unit * 6)));
  for (let post = 0; post < posts; post++) {
    const along = (post + 0.5) / posts;
    const half = 0.28 / posts;
    canvas.fillStyle = css(mix(mix(STEEL, light.near, 0.25), [255, 255, 255], 0.12));
    fillOnWall(canvas, wall, [along - half, along + half], [0.8, 0.995]);
    const lit = 0.5 + 0.4 * light.lights;
    traceOnWall(canvas, wall, [along - half, along + half], [0.8, 0.812]);
    fillLight(painter, unit, ORANGE, lit);
    // An arrow that points the way in.
    const size = wall.unitAt(along);
    const { x, y } = wall.at(along, 0.855);
    canvas.beginPath();
    canvas.moveTo(x - size * 0.7, y + size * 0.5);
    canvas.lineTo(x, y - size * 0.7);
    canvas.lineTo(x + size * 0.7, y + size * 0.5);
    canvas.lineTo(x, y + size * 0.1);
    canvas.closePath();
    fillLight(painter, unit, ORANGE, lit);
    traceOnWall(canvas, wall, [along + half, along + half + 0.36 / posts], [0.87, 0.95]);
    fillLight(painter, unit, '#8fe4ff', 0.18 + 0.2 * light.lights);
  }
}

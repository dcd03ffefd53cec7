import { lock, type Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { fluffyRound } from './fluffyRound.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { streakLook } from './streakLook.ts';

/** Where a puff is tied, on the right. */
export const PUFF_TIE = { x: 98, y: 46 } as const;
const PUFF = { x: 142, y: 2, radius: 62 } as const;

/** Two round puffs of curls high on the head, each with an end that got away. */
export function drawCloudPuffs(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawStray(look, side), drawPuff(look, side)]);
}

function drawPuff(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const puff = new Sketch(`hairTail${side}Puff`);
  const paint = headPaint(look, puff);
  const x = s * PUFF.x;
  const mass = fluffyRound({ ...PUFF, x, tufts: 11, swirl: s, reach: 0.17 });
  puff.cel(
    mass,
    { ...look.hair, ...paint },
    {
      shade: [13, 11],
      rim: [2.4, -1],
      inside: () => {
        for (const [turn, from, bend] of CURLS) {
          puff.stroke(curl(x, s, turn, from, bend, 1.7), look.hair.deepShade, 0.85);
          puff.stroke(curl(x, s, turn + 0.2, from + 0.06, bend, 2.6), paint.shade, 0.8);
        }
        for (const [turn, from, bend] of LIGHTS) {
          puff.stroke(curl(x, s, turn, from, bend, 4.2), look.hair.light, 0.75);
        }
      },
    },
  );
  paintHair(streakLook(look), puff, [swirl(x, s)], {
    paint: headPaint(streakLook(look), puff),
    inkFrom: [0.02, 0.14],
    streaks: [[0.3, 0.2, 0.7, 0.2]],
    ink: 0.9,
  });
  return puff.part({
    drawOrder: 11,
    attach: { to: 'head', depth: -18, bulge: 8 },
    grid: { columns: 4, rows: 4 },
    spring: {
      anchor: { x: s * 92, y: 58 },
      tip: { x: s * 172, y: -46 },
      stiffness: 0.85,
    },
  });
}

/** Turn in radians from the upright, where it begins and how far it bows. */
const CURLS = [
  [-1.5, 0.3, 0.5],
  [-0.5, 0.42, 0.5],
  [0.3, 0.36, 0.55],
  [1.15, 0.46, 0.5],
  [2, 0.5, 0.45],
] as const;
const LIGHTS = [
  [-0.95, 0.5, 0.5],
  [-0.1, 0.56, 0.46],
] as const;

/** A line that winds outwards round the puff's middle. */
function curl(x: number, s: number, turn: number, from: number, bend: number, width: number): Spine {
  const at = (along: number, half: number) => {
    const angle = turn + along * bend * 1.7;
    const radius = PUFF.radius * (from + (0.92 - from) * along);
    return [x + s * Math.sin(angle) * radius, PUFF.y - Math.cos(angle) * radius, half] as const;
  };
  return [at(0, 0), at(0.35, width), at(0.7, width * 0.8), at(1, 0)];
}

/** The dyed lock that winds from the tie once round the puff. */
function swirl(x: number, s: number): Spine {
  const around = (degrees: number, share: number, half: number) => {
    const angle = (degrees * Math.PI) / 180;
    const radius = PUFF.radius * share;
    return [x + s * Math.sin(angle) * radius, PUFF.y - Math.cos(angle) * radius, half] as const;
  };
  return [
    around(226, 0.92, 4),
    around(272, 0.62, 9),
    around(326, 0.58, 11),
    around(390, 0.6, 9),
    around(436, 0.52, 5),
    around(474, 0.3, 0),
  ];
}

function drawStray(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairTail${side}Stray`);
  const spines: Spine[] = [
    [
      [s * 150, -20, 8],
      [s * 190, -50, 9],
      [s * 222, -44, 5],
      [s * 232, -24, 0],
    ],
    [
      [s * 160, 10, 8],
      [s * 204, 30, 9],
      [s * 216, 62, 6],
      [s * 204, 90, 0],
    ],
  ];
  paintHair(look, sketch, spines, { paint: headPaint(look, sketch), inkFrom: [0.04, 0.2] });
  const [tipX, tipY] = lock(spines[0]!).at(0, 1);
  return sketch.part({
    drawOrder: 10.8,
    attach: { to: 'head', depth: -24, bulge: 0 },
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: s * 146, y: 0 }, tip: { x: tipX, y: tipY }, stiffness: 0.6 },
  });
}

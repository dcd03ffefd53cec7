import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { fluffyRound } from './fluffyRound.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { streakLook } from './streakLook.ts';

/** Where a puff is tied, on the right. */
export const PUFF_TIE = { x: 98, y: 46 } as const;
const PUFF = { x: 142, y: 2, radius: 60 } as const;

/** Wreaths of curls, each on the one before and nearer to the light: share of the radius, moved by, curls. */
const WREATHS = [
  { share: 1, dx: 0, dy: 0, tufts: 7, from: 0.1 },
  { share: 0.58, dx: -3, dy: -2, tufts: 4, from: 0.55 },
] as const;

/** Two round puffs of curls high on the head, each with an end that got away. */
export function drawCloudPuffs(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawStray(look, side), drawPuff(look, side)]);
}

function drawPuff(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const puff = new Sketch(`hairTail${side}Puff`);
  const paint = headPaint(look, puff);
  WREATHS.forEach(({ share, dx, dy, tufts, from }, index) => {
    const [x, y, radius] = [s * PUFF.x + dx, PUFF.y + dy, PUFF.radius * share];
    puff.cel(
      fluffyRound({ x, y, radius, tufts, from, swirl: s }),
      { ...look.hair, ...paint },
      {
        shade: [11 - index * 2, 10 - index * 2],
        rim: index === 0 ? [2.4, -1] : [1.4, -0.5],
        ink: index === 0 ? 1 : 0.7,
        inside: () => drawStrands(look, puff, { x, y, radius, tufts, from, s }),
      },
    );
    if (index === 0 && side === 'Right') drawDyedCurl(look, puff);
  });
  drawHeart(look, puff, s);
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

/** The end of the innermost curl, wound in. */
function drawHeart(look: Look, puff: Sketch, s: 1 | -1): void {
  const at = (turns: number, half: number) => {
    const angle = turns * Math.PI * 2;
    const radius = PUFF.radius * (0.44 - turns * 0.24);
    return [
      s * PUFF.x - 3 + s * Math.sin(angle) * radius,
      PUFF.y - 2 - Math.cos(angle) * radius,
      half,
    ] as const;
  };
  puff.stroke(
    [at(0.3, 0), at(0.5, 1.2), at(0.75, 1.6), at(1, 1.6), at(1.25, 1.4), at(1.5, 0)],
    look.hair.ink,
    0.75,
  );
  puff.stroke([at(0.72, 0), at(0.9, 2.6), at(1.05, 0)], look.hair.light, 0.85);
}

type Wreath = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tufts: number;
  readonly from: number;
  readonly s: 1 | -1;
};

/** Two fine lines along every curl, and a light on those that look up to the left. */
function drawStrands(look: Look, puff: Sketch, { x, y, radius, tufts, from, s }: Wreath): void {
  const step = (Math.PI * 2) / tufts;
  for (let index = 0; index < tufts; index++) {
    const at = (turn: number, share: number, half: number) => {
      const angle = step * (index + from + turn);
      return [x + s * Math.sin(angle) * radius * share, y - Math.cos(angle) * radius * share, half] as const;
    };
    puff.stroke([at(0.03, 0.88, 1.5), at(0.12, 0.76, 1.2), at(0.34, 0.66, 0)], look.hair.ink, 0.75);
    puff.stroke([at(0.3, 0.8, 0), at(0.62, 0.94, 1.2), at(0.98, 1.01, 0)], look.hair.deepShade, 0.7);
    const middle = step * (index + from + 0.5) * s;
    if (Math.sin(middle) * -0.6 + Math.cos(middle) * 0.8 > 0.35) {
      puff.stroke([at(0.22, 0.86, 0), at(0.5, 0.98, 3.2), at(0.84, 1.02, 0)], look.hair.light, 0.85);
    }
  }
}

/** One curl of the right puff, pulled out between the wreaths. */
function drawDyedCurl(look: Look, puff: Sketch): void {
  const own = streakLook(look);
  const spine: Spine = [
    [PUFF.x + 2, PUFF.y - 22, 6],
    [PUFF.x + 32, PUFF.y - 30, 14],
    [PUFF.x + 54, PUFF.y - 12, 15],
    [PUFF.x + 60, PUFF.y + 14, 11],
    [PUFF.x + 74, PUFF.y + 30, 4],
    [PUFF.x + 86, PUFF.y + 28, 0],
  ];
  paintHair(own, puff, [spine], {
    paint: headPaint(own, puff),
    inkFrom: [0.02, 0.14],
    streaks: [[0.35, 0.3, 0.7, 0.2]],
  });
}

function drawStray(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairTail${side}Stray`);
  const spine: Spine = [
    [s * 140, 24, 7],
    [s * 176, 52, 10],
    [s * 190, 82, 8],
    [s * 184, 108, 5],
    [s * 196, 128, 0],
  ];
  paintHair(look, sketch, [spine], {
    paint: headPaint(look, sketch),
    inkFrom: [0.04, 0.2],
    streaks: [[0.3, 0.3, 0.7, 0.2]],
  });
  return sketch.part({
    drawOrder: 10.8,
    attach: { to: 'head', depth: -24, bulge: 0 },
    grid: { columns: 2, rows: 4 },
    spring: { anchor: { x: s * 146, y: 20 }, tip: { x: s * 196, y: 128 }, stiffness: 0.5 },
  });
}

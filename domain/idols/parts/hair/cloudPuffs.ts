import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { fluffyRound } from './fluffyRound.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { streakLook } from './streakLook.ts';

/** Where a puff is tied, on the right. */
export const PUFF_TIE = { x: 98, y: 46 } as const;
const PUFF = { x: 144, y: 4, radius: 58 } as const;

/** The curls over the mass, back to front: towards where, in degrees clockwise from the upright. */
const CURLS = [-95, 165, -48, 122, 0, 78, 38] as const;
/** The curl that is dyed, in the right puff alone. */
const DYED = 78;

/** Two round puffs of curls high on the head, each with an end that got away. */
export function drawCloudPuffs(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawStray(look, side), drawPuff(look, side)]);
}

function drawPuff(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const puff = new Sketch(`hairTail${side}Puff`);
  const paint = headPaint(look, puff);
  puff.cel(
    fluffyRound({ ...PUFF, x: s * PUFF.x, tufts: 9, swirl: s, reach: 0.13 }),
    { ...look.hair, base: paint.shade, shade: look.hair.deepShade },
    { shade: [8, 8], rim: [0, 0] },
  );
  for (const degrees of CURLS) {
    const own = side === 'Right' && degrees === DYED ? streakLook(look) : look;
    paintHair(own, puff, [curl(s, degrees)], {
      paint: own === look ? paint : headPaint(own, puff),
      inkFrom: [0.12, 0.34],
      shaded: 0.5,
      streaks: [[0.4, 0.34, 0.72, 0.16]],
      strands: STRANDS,
    });
  }
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

const STRANDS = [
  [0.1, 0.3, 0.8],
  [-0.4, 0.5, 0.86],
] as const;

/** From the tie, fat, and round the puff's edge with a tip that stands off. */
function curl(s: number, degrees: number): Spine {
  const at = (turn: number, share: number, half: number) => {
    const angle = ((degrees + turn) * Math.PI) / 180;
    return [
      s * (PUFF.x + Math.sin(angle) * PUFF.radius * share),
      PUFF.y - Math.cos(angle) * PUFF.radius * share,
      half,
    ] as const;
  };
  return [
    [s * PUFF_TIE.x, PUFF_TIE.y, 6],
    at(-58, 0.34, 16),
    at(-34, 0.72, 18),
    at(2, 0.86, 13),
    at(28, 0.98, 6),
    at(42, 1.16, 0),
  ];
}

function drawStray(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairTail${side}Stray`);
  const spine: Spine = [
    [s * 140, 20, 7],
    [s * 186, 44, 9],
    [s * 206, 80, 8],
    [s * 202, 112, 4],
    [s * 216, 130, 0],
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
    spring: { anchor: { x: s * 146, y: 20 }, tip: { x: s * 216, y: 130 }, stiffness: 0.5 },
  });
}

import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { paintRinglet, type Ringlet } from './ringlet.ts';

type Hanging = Omit<Ringlet, 'direction'> & {
  readonly name: string;
  readonly stiffness: number;
  readonly drawOrder: number;
};

export const RINGLET_ROOT = { x: 118, y: 150 } as const;

/** The right side, back to front; x is mirrored for the left. */
const RINGLETS: readonly Hanging[] = [
  {
    name: 'Far',
    drawOrder: 10,
    stiffness: 0.42,
    behind: 0.05,
    turns: 6,
    spine: [
      [116, 126, 24],
      [190, 142, 40],
      [262, 206, 44],
      [308, 292, 38],
      [330, 368, 25],
      [350, 428, 9],
      [366, 448, 0],
    ],
  },
  {
    name: 'Main',
    drawOrder: 10.4,
    stiffness: 0.36,
    turns: 7,
    ribbonAfter: [1, 3, 5],
    spine: [
      [110, 132, 28],
      [158, 176, 50],
      [202, 268, 57],
      [226, 372, 51],
      [238, 468, 38],
      [250, 552, 18],
      [270, 602, 0],
    ],
  },
];

/** Two ringlets a side that grow from above the ears, the nearer one with a ribbon wound round it. */
export function drawRibbonRinglets(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => RINGLETS.map((one) => drawRinglet(look, side, one)));
}

function drawRinglet(look: Look, side: Side, one: Hanging): PartDrawing {
  const s = signOf(side);
  const length = look.proportions.hairLength;
  const spine = one.spine.map(
    ([x, y, width]) => [s * x, RINGLET_ROOT.y + (y - RINGLET_ROOT.y) * length, width] as const,
  );
  const sketch = new Sketch(`hairTail${side}${one.name}`);
  paintRinglet(look, sketch, { ...one, spine, direction: s });
  const [tipX, tipY] = spine.at(-1)!;
  return sketch.part({
    drawOrder: one.drawOrder,
    attach: { to: 'head', depth: -34, bulge: 0 },
    grid: { columns: 3, rows: 7 },
    spring: {
      anchor: { x: s * RINGLET_ROOT.x, y: RINGLET_ROOT.y },
      tip: { x: tipX, y: tipY },
      stiffness: one.stiffness,
    },
  });
}

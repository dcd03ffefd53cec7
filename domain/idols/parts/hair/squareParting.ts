import { lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline, Point } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { paintTrack, trackOutline } from '../circuitTrack.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { lightRing } from './lightRing.ts';
import { headPaint, paintHair } from './paintHair.ts';

type FringeLock = {
  readonly id: string;
  readonly depth: number;
  readonly drawOrder: number;
  readonly spines: readonly Spine[];
  readonly outerEdge?: -1 | 1;
};

/** Parted left of the middle; the ends are cut square and go down in steps from the parting to the temples. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    spines: [
      [
        [-24, 2, 5],
        [-66, 22, 22],
        [-99, 80, 20],
        [-106, 132, 13],
        [-106, 192, 12],
      ],
      [
        [-24, 2, 5],
        [-60, 26, 20],
        [-84, 84, 18],
        [-88, 128, 14],
        [-87, 178, 12.5],
      ],
    ],
  },
  {
    id: 'fringeOuterRight',
    outerEdge: 1,
    depth: 66,
    drawOrder: 80.5,
    spines: [
      [
        [-4, 2, 5],
        [60, 20, 24],
        [98, 78, 22],
        [107, 132, 14],
        [107, 198, 12.5],
      ],
      [
        [-8, 2, 5],
        [52, 24, 21],
        [82, 82, 19],
        [87, 128, 15],
        [86, 182, 13],
      ],
    ],
  },
  {
    id: 'fringeInnerLeft',
    depth: 94,
    drawOrder: 83,
    spines: [
      [
        [-24, 0, 5],
        [-48, 30, 17],
        [-62, 86, 16],
        [-65, 126, 14],
        [-64.5, 164, 12.5],
      ],
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 94,
    drawOrder: 82,
    spines: [
      [
        [-12, 0, 5],
        [38, 26, 20],
        [59, 84, 17],
        [64, 126, 14],
        [63.5, 166, 13],
      ],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 108,
    drawOrder: 85,
    spines: [
      [
        [-16, 0, 5],
        [24, 28, 19],
        [38, 86, 16],
        [40, 126, 14],
        [39.5, 152, 13],
      ],
      [
        [-20, 0, 5],
        [2, 32, 17],
        [12, 88, 16],
        [15, 126, 14],
        [15.5, 152, 12.5],
      ],
    ],
  },
];

/** The one strand that fell out of line: it runs down in straight pieces, as a track does. */
const STRAY: readonly Point[] = [
  [-25, 40],
  [-30, 86],
  [-30, 108],
  [-21, 117],
  [-21, 150],
  [-13, 158],
  [-13, 174],
];

const STRANDS = [
  [-0.42, 0.12, 0.5],
  [0.36, 0.16, 0.44],
  [0.3, 0.66, 1],
  [-0.34, 0.74, 1],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function squarePartingOutlines(): Outline[] {
  return [
    ...LOCKS.flatMap((one) => one.spines.map((spine) => lock(spine).outline)),
    trackOutline(STRAY, 4.4),
  ];
}

export function drawSquareParting(look: Look): PartDrawing[] {
  const ring = lightRing(68);
  const fringe = LOCKS.map(({ id, depth, drawOrder, spines, outerEdge }) => {
    const sketch = new Sketch(id);
    paintHair(look, sketch, spines, {
      paint: headPaint(look, sketch),
      inkFrom: [0.6, 0.96],
      ring,
      ringOpacity: 0.8,
      shaded: 0.24,
      strands: STRANDS,
      outerEdge,
      ink: 0.95,
    });
    const [rootX, rootY] = spines.at(-1)![1]!;
    const [tipX, tipY] = spines.at(-1)!.at(-1)!;
    return sketch.part({
      drawOrder,
      attach: { to: 'head', depth, bulge: 14 },
      grid: { columns: 3, rows: 4 },
      spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness: 0.9 },
    });
  });
  return [...fringe, drawStray(look), ...SIDES.map((side) => drawCheekLock(look, side))];
}

function drawStray(look: Look): PartDrawing {
  const stray = new Sketch('fringeStray');
  stray.cel(
    trackOutline(STRAY, 4.2),
    { ...look.hair, ...headPaint(look, stray) },
    {
      shade: [2.4, 0],
      rim: [0, 0],
      ink: 0.8,
    },
  );
  return stray.part({
    drawOrder: 81,
    attach: { to: 'head', depth: 104, bulge: 0 },
    grid: { columns: 1, rows: 4 },
    spring: { anchor: { x: -26, y: 50 }, tip: { x: -13, y: 174 }, stiffness: 0.75 },
  });
}

/** Cut square at the cheek; the end is dipped in gold, in stripes, as a plug-in card's edge is. */
function drawCheekLock(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSide${side}`);
  const endY = side === 'Left' ? 318 : 282;
  const spine: Spine = [
    [s * 94, 84, 9],
    [s * 108, 136, 18],
    [s * 110, 206, 18],
    [s * 109, endY - 40, 17],
    [s * 108, endY, 16.5],
  ];
  paintHair(look, sketch, [spine], {
    paint: headPaint(look, sketch),
    inkFrom: [0.08, 0.3],
    streaks: [[0.4, 0.3, 0.72, 0.14]],
    strands: [
      [0.3, 0.5, 0.8],
      [-0.25, 0.6, 0.8],
    ],
  });
  const form = lock(spine);
  sketch.within([form.outline], () => {
    for (const across of [-0.78, -0.26, 0.26, 0.78]) {
      const top = form.at(across, 0.86);
      const bottom = form.at(across, 1.02);
      paintTrack(sketch, [top, [bottom[0], bottom[1] + 4]], 3, { line: look.metal.base });
      paintTrack(
        sketch,
        [
          [top[0] - 1.4, top[1]],
          [bottom[0] - 1.4, bottom[1] + 4],
        ],
        0.9,
        {
          line: tint(look.palette, 'metal', 0.1, 0.5),
        },
      );
    }
  });
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 108, y: endY }, stiffness: 0.7 },
  });
}

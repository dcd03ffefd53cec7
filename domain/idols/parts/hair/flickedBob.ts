import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { streakLook } from './streakLook.ts';

/** Fluffy hair to the shoulders behind the face, its ends flicked outwards; one end is dyed. */
export function drawFlickedBob(look: Look): PartDrawing[] {
  return [drawMass(look), ...SIDES.flatMap((side) => FLICKS.map((_, index) => drawFlick(look, side, index)))];
}

function drawMass(look: Look): PartDrawing {
  const back = new Sketch('hairBack');
  const outline = symmetricBlob([
    [0, -6],
    [62, 4],
    [110, 60],
    [122, 140],
    [127, 206],
    [124, 268],
    [120, 312],
    [132, 342, 1],
    [106, 338],
    [98, 366, 1],
    [76, 350],
    [58, 376, 1],
    [38, 354],
    [18, 372, 1],
    [0, 356],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      // Above, where a bowed or turned head shows it, as light as the rest; below in the head's own shadow.
      base: back.linearGradient(
        [0, 90],
        [0, 280],
        [
          [0, tint(look.palette, 'hair', -0.04, 1, -4)],
          [1, tint(look.palette, 'hair', -0.12, 1, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.16, 1, -10),
    },
    {
      shade: [-3, -6],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (const x of [-92, -64, -36, 36, 64, 92]) {
          back.stroke(
            [
              [x * 1.02, 210, 0],
              [x * 0.99, 270, 1.6],
              [x * 1.04, 330, 0],
            ],
            look.hair.ink,
            0.55,
          );
        }
      },
    },
  );
  return back.part({
    drawOrder: 9,
    attach: { to: 'head', depth: -56, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 370 }, stiffness: 0.8 },
  });
}

type Flick = { readonly name: string; readonly spine: Spine; readonly stiffness: number };

/** The right side's, back to front. */
const FLICKS: readonly Flick[] = [
  {
    name: 'Low',
    stiffness: 0.55,
    spine: [
      [84, 170, 10],
      [110, 236, 24],
      [116, 292, 24],
      [126, 332, 16],
      [154, 356, 7],
      [186, 352, 0],
    ],
  },
  {
    name: 'Middle',
    stiffness: 0.6,
    spine: [
      [92, 130, 10],
      [124, 190, 25],
      [136, 242, 26],
      [152, 282, 18],
      [182, 302, 7],
      [214, 292, 0],
    ],
  },
  {
    name: 'High',
    stiffness: 0.7,
    spine: [
      [92, 96, 8],
      [124, 142, 20],
      [138, 186, 23],
      [152, 222, 16],
      [180, 240, 6],
      [208, 230, 0],
    ],
  },
];

function drawFlick(look: Look, side: (typeof SIDES)[number], index: number): PartDrawing {
  const { name, spine, stiffness } = FLICKS[index]!;
  const s = signOf(side);
  const own = side === 'Left' && name === 'Middle' ? streakLook(look) : look;
  const length = look.proportions.hairLength;
  const placed = spine.map(([x, y, width]) => [s * x, 96 + (y - 96) * length, width] as const);
  const sketch = new Sketch(`hairBack${side}${name}`);
  paintHair(own, sketch, [placed], {
    paint: headPaint(own, sketch),
    inkFrom: [0.06, 0.2],
    shaded: 0.48,
    streaks: [[0.4, 0.3, 0.62, 0.14]],
  });
  const [anchorX, anchorY] = placed[0]!;
  const [tipX, tipY] = placed.at(-1)!;
  return sketch.part({
    drawOrder: 10 + index * 0.2,
    attach: { to: 'head', depth: -34 + index * 8, bulge: 0 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: anchorX, y: anchorY }, tip: { x: tipX, y: tipY }, stiffness },
  });
}

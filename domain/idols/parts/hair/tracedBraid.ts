import { lock, type Spine } from '../../../drawing/lock.ts';
import type { Point } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { paintTrack } from '../circuitTrack.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawBraidEnd } from './braidEnd.ts';
import { headPaint, paintHair, tailPaint } from './paintHair.ts';
import { type PlaitLobe, plaitLobes } from './plait.ts';

const ROOT_Y = 244;
const LOBES = 13;

/** Half widths in model units: as thick as her arm at the shoulder, thicker than her waist's half below. */
const SPINE: Spine = [
  [100, ROOT_Y, 26],
  [122, 312, 37],
  [149, 400, 46],
  [166, 500, 50],
  [169, 600, 47],
  [161, 700, 40],
  [151, 772, 31],
  [147, 806, 25],
];

/** One massive plait, gathered behind the ear on the viewer's right and laid over the shoulder; light runs in it. */
export function drawTracedBraid(look: Look): PartDrawing[] {
  const down = (y: number) => ROOT_Y + (y - ROOT_Y) * look.proportions.hairLength;
  const spine = SPINE.map(([x, y, width]) => [x, down(y), width] as const);
  return [...drawBraidEnd(look, spine.at(-1)!), drawBraid(look, spine), drawGather(look)];
}

function drawBraid(look: Look, spine: Spine): PartDrawing {
  const braid = new Sketch('braid');
  const form = lock(spine, { roundTip: true });
  const endY = spine.at(-1)![1];
  const paint = tailPaint(look, braid, endY + 130);
  // What is seen between the strands.
  braid.patch(lock(spine.map(([x, y, width]) => [x, y, width * 0.8] as const)).outline, look.hair.ink);
  for (const lobe of plaitLobes(form, LOBES)) {
    braid.cel(
      lobe.outline,
      { ...look.hair, ...paint },
      {
        shade: [6, 5],
        rim: [lobe.side > 0 ? 2.2 : 0, lobe.side > 0 ? -0.5 : 0],
        ink: 0.95,
        inside: () => drawStrand(look, braid, lobe),
      },
    );
  }
  const [tipX, tipY] = spine.at(-1)!;
  return braid.part({
    drawOrder: 57,
    attach: { to: 'body', depth: 50, bulge: 0 },
    grid: { columns: 2, rows: 9 },
    spring: { anchor: { x: 108, y: 270 }, tip: { x: tipX, y: tipY }, stiffness: 0.42 },
  });
}

function drawStrand(look: Look, braid: Sketch, lobe: PlaitLobe): void {
  const along = (across: number, from: number, to: number, width: number): Spine =>
    Array.from({ length: 7 }, (_, step) => {
      const t = step / 6;
      return [...lobe.at(across, from + (to - from) * t), width * Math.sin(Math.PI * t)] as const;
    });
  // Under the strand that crosses above it, in shadow.
  braid.stroke(along(0.45, -0.12, 0.2, 15), look.hair.deepShade, 0.55);
  for (const [across, from, to] of [
    [0.28, 0.2, 0.94],
    [0.8, 0.3, 0.8],
  ] as const) {
    braid.stroke(along(across, from, to, 1), look.hair.deepShade, 0.8);
  }
  if (lobe.side < 0) braid.stroke(along(0.84, 0.22, 0.62, 3.4), look.hair.light, 0.85);
  const line = tint(look.palette, 'irisBottom', 0.04);
  const glow = tint(look.palette, 'hairTips', 0.06, 1.1);
  // A track follows the strand, steps aside once, and ends in a pad.
  const track: Point[] = [
    ...[0.16, 0.3, 0.42].map((flow) => lobe.at(0.62, flow)),
    ...[0.52, 0.64, 0.76].map((flow) => lobe.at(0.42, flow)),
  ];
  paintTrack(braid, track, 1.7, { line, glow, pad: look.metal.base });
}

/** The hair that is drawn together behind the ear, over the plait's root. */
function drawGather(look: Look): PartDrawing {
  const gather = new Sketch('braidRoot');
  paintHair(
    look,
    gather,
    [
      [
        [70, 110, 20],
        [98, 170, 24],
        [112, 224, 24],
        [114, 268, 19],
        [116, 292, 10],
      ],
      [
        [84, 96, 16],
        [112, 150, 20],
        [124, 208, 18],
        [124, 254, 15],
        [122, 282, 8],
      ],
    ],
    {
      paint: headPaint(look, gather),
      inkFrom: [0.04, 0.2],
      strands: [
        [0.1, 0.2, 0.9],
        [-0.5, 0.3, 0.95],
      ],
    },
  );
  return gather.part({
    drawOrder: 58,
    attach: { to: 'head', depth: -14, bulge: 0 },
    grid: { columns: 2, rows: 4 },
  });
}

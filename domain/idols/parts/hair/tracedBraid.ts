import { bandOf, lock, type Spine } from '../../../drawing/lock.ts';
import type { Point } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { paintTrack } from '../circuitTrack.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { braidSpring, drawBraidEnd } from './braidEnd.ts';
import { glossLook } from './glossLook.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { type PlaitLobe, plaitLobes } from './plait.ts';

const ROOT_Y = 244;
const LOBES = 13;

/** Half widths in model units: as thick as her arm at the shoulder, thicker than her waist's half below. */
const SPINE: Spine = [
  [100, ROOT_Y, 26],
  [126, 310, 38],
  [162, 396, 50],
  [190, 500, 57],
  [200, 610, 56],
  [192, 720, 48],
  [174, 806, 38],
  [165, 848, 30],
];

/** One massive plait, gathered behind the ear on the viewer's right and laid over the shoulder; light runs in it. */
export function drawTracedBraid(given: Look): PartDrawing[] {
  const look = glossLook(given);
  const down = (y: number) => ROOT_Y + (y - ROOT_Y) * look.proportions.hairLength;
  const spine = SPINE.map(([x, y, width]) => [x, down(y), width] as const);
  return [
    ...drawBraidEnd(look, spine.at(-1)!),
    drawBraid(look, spine, 'Hanging'),
    drawBraid(look, spine, 'Shoulder'),
    drawGather(look),
  ];
}

/** The lobes from the root that lie on the shoulder, over the collar; the others hang behind a raised arm. */
const SHOULDER_LOBES = 3;

function drawBraid(look: Look, spine: Spine, which: 'Shoulder' | 'Hanging'): PartDrawing {
  const braid = new Sketch(`braid${which}`);
  const form = lock(spine, { roundTip: true });
  const endY = spine.at(-1)![1];
  const gradient = (darker: number) =>
    braid.linearGradient(
      [0, ROOT_Y],
      [0, endY],
      [
        [0, tint(look.palette, 'hair', darker + 0.02)],
        [0.45, tint(look.palette, 'hair', darker)],
        [1, tint(look.palette, 'hair', darker + 0.04, 1.1)],
      ],
    );
  const paint = { base: gradient(0), shade: gradient(-0.1) };
  const lobes = plaitLobes(form, LOBES);
  const shown = which === 'Shoulder' ? lobes.slice(-SHOULDER_LOBES) : lobes.slice(0, -SHOULDER_LOBES);
  if (which === 'Hanging') {
    // What is seen between the strands.
    const from = shown.at(-1)!.along;
    braid.patch(
      bandOf(form, () => [-0.62, 0.62], from, 1),
      look.hair.ink,
    );
  }
  for (const lobe of shown) {
    braid.cel(
      lobe.outline,
      { ...look.hair, ...paint, rim: tint(look.palette, 'hairTips', 0.02, 0.85) },
      {
        shade: [6, 5],
        rim: [lobe.side > 0 ? 4.4 : 0, lobe.side > 0 ? -0.8 : 0],
        ink: 0.95,
        inside: () => drawStrand(look, braid, lobe),
      },
    );
  }
  return braid.part({
    drawOrder: which === 'Shoulder' ? 57 : 52.5,
    attach: { to: 'body', depth: 50, bulge: 0 },
    grid: { columns: 2, rows: which === 'Shoulder' ? 3 : 8 },
    spring: braidSpring(spine.at(-1)!),
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
    [0.12, 0.16, 0.8],
    [0.3, 0.3, 0.98],
    [0.84, 0.36, 0.86],
  ] as const) {
    braid.stroke(along(across, from, to, 1), look.hair.deepShade, 0.8);
  }
  braid.stroke(along(0.88, 0.2, lobe.side < 0 ? 0.66 : 0.5, lobe.side < 0 ? 3.6 : 2.2), look.hair.light, 0.8);
  const line = tint(look.palette, 'irisBottom', 0.04);
  const glow = tint(look.palette, 'hairTips', 0.06, 1.1);
  // A track follows the strand, steps aside once, and ends in a pad.
  const track: Point[] = [
    ...[0.14, 0.26, 0.38].map((flow) => lobe.at(0.66, flow)),
    ...[0.47, 0.58, 0.7].map((flow) => lobe.at(0.44, flow)),
  ];
  paintTrack(braid, track, 2, { line, glow, pad: look.metal.base });
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
        [120, 304, 0],
      ],
      [
        [84, 96, 16],
        [112, 150, 20],
        [124, 208, 18],
        [124, 254, 15],
        [120, 292, 0],
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

import { mapOutline, type Point, placement } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../drawing/spline.ts';
import { trackOutline } from '../circuitTrack.ts';
import { headPaint } from '../hair/paintHair.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Three flat gold bars in the fringe, side by side like the contacts of a plug. */
export function drawContactClips(look: Look): PartDrawing[] {
  const clips = new Sketch('contactClips');
  for (const [x, y, halfLength] of [
    [66, 88, 18],
    [74, 103, 18],
    [82, 118, 13],
  ] as const) {
    const place = placement(x, y, -20);
    clips.cel(
      mapOutline(
        polygon([
          [-halfLength, -4.6],
          [halfLength, -4.6],
          [halfLength, 4.6],
          [-halfLength, 4.6],
        ]),
        place,
      ),
      look.metal,
      {
        shade: [2, 2.4],
        rim: [0, 0],
        ink: 0.85,
        inside: () => {
          clips.patch(
            mapOutline(
              polygon([
                [-halfLength + 3, -2.8],
                [-halfLength + 15, -2.8],
                [-halfLength + 14, -0.6],
                [-halfLength + 2, -0.6],
              ]),
              place,
            ),
            '#fffdf2',
            0.9,
          );
        },
      },
    );
  }
  return [
    clips.part({
      drawOrder: 90,
      attach: { to: 'head', depth: 98, bulge: 6 },
      grid: { columns: 2, rows: 2 },
    }),
  ];
}

const TUFT: readonly Point[] = [
  [-6, 14],
  [-6, -20],
  [-30, -44],
  [-64, -44],
  [-76, -32],
];

/** A tuft on the crown that stands up in straight pieces and ends in a ring of gold, as a track ends in a pad. */
export function drawTrackTuft(look: Look): PartDrawing[] {
  const tuft = new Sketch('trackTuft');
  const paint = { ...look.hair, ...headPaint(look, tuft) };
  tuft.cel(trackOutline(TUFT, 5.4), paint, { shade: [2.6, 2.6], rim: [0, 0] });
  const [x, y] = TUFT.at(-1)!;
  tuft.cel(ellipse(x, y, 10.5), look.metal, { shade: [2.4, 2.4], rim: [0, 0], ink: 0.9 });
  tuft.patch(ellipse(x, y, 4.2), look.metal.ink);
  return [
    tuft.part({
      // Behind the hair that it grows out of.
      drawOrder: 77.5,
      attach: { to: 'head', depth: 46, bulge: 0 },
      grid: { columns: 3, rows: 3 },
      spring: { anchor: { x: -4, y: 8 }, tip: { x: -76, y: -36 }, stiffness: 0.85 },
    }),
  ];
}

import { lock } from '../../../drawing/lock.ts';
import { mapOutline, placement } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** A plaster on the cheek: somebody fell and got up laughing. */
export function drawCheekPlaster(look: Look): PartDrawing[] {
  const plaster = new Sketch('cheekPlaster');
  const place = placement(54, 248, -34);
  plaster.cel(
    mapOutline(
      lock(
        [
          [-10.5, 0, 6.6],
          [10.5, 0, 6.6],
        ],
        { roundRoot: true, roundTip: true },
      ).outline,
      place,
    ),
    look.neutral,
    { shade: [1.5, 2], rim: [0, 0], ink: 0.7 },
  );
  plaster.patch(
    mapOutline(
      blob([
        [-6, -5.4],
        [6, -5.4],
        [6, 5.4],
        [-6, 5.4],
      ]),
      place,
    ),
    look.accent.base,
    0.9,
  );
  for (const [x, y] of [
    [-11, -2.4],
    [-11, 2.4],
    [11, -2.4],
    [11, 2.4],
  ] as const) {
    plaster.patch(mapOutline(ellipse(x, y, 1), place), look.neutral.shade);
  }
  return [
    plaster.part({
      drawOrder: 63.5,
      // As deep as the cheek below it: further forward it would stand out beyond the face of a head turned away.
      attach: { to: 'head', depth: 50, bulge: 8 },
      grid: { columns: 2, rows: 1 },
    }),
  ];
}

/** Two flat clips that hold the hair on the windward side, like a pair of gate arms, each with its lamp. */
export function drawGateClips(look: Look): PartDrawing[] {
  const clips = new Sketch('gateClips');
  for (const [x, y, degrees] of [
    [-68, 88, 62],
    [-52, 98, 62],
  ] as const) {
    const place = placement(x, y, degrees);
    clips.cel(
      mapOutline(
        lock(
          [
            [-15, 0, 4.6],
            [15, 0, 4.6],
          ],
          { roundRoot: true, roundTip: true },
        ).outline,
        place,
      ),
      look.neutral,
      {
        shade: [2, 2],
        rim: [0, 0],
        ink: 0.8,
        inside: () => {
          for (const at of [-8, 2]) {
            clips.patch(
              mapOutline(
                blob([
                  [at, -6, 1],
                  [at + 5, -6, 1],
                  [at + 1, 6, 1],
                  [at - 4, 6, 1],
                ]),
                place,
              ),
              look.dominant.base,
            );
          }
        },
      },
    );
    const [lampX, lampY] = place(-15, 0);
    clips.cel(ellipse(lampX, lampY, 6), look.dominantLight, { shade: [1.5, 1.5], rim: [0, 0], ink: 0.8 });
    clips.patch(ellipse(lampX - 1.5, lampY - 1.5, 2), '#fffdf2');
  }
  return [
    clips.part({
      drawOrder: 90,
      attach: { to: 'head', depth: 86, bulge: 6 },
      grid: { columns: 2, rows: 2 },
    }),
  ];
}

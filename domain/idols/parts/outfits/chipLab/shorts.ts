import { type Material, material } from '../../../../drawing/Material.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, polygon, symmetricBlob } from '../../../../drawing/spline.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const HEM_Y = 730;

/** Warm beside the coat's cool white, pale beside hair and top: torso and legs part at a distance. */
function creamCloth(look: Look): Material {
  return material(
    { lightness: 0.93, chroma: 0.052, hue: look.palette.metal.hue },
    { shadeBy: 0.085, inkLightness: 0.36 },
  );
}

/** High at the waist, wide and square at the hem. */
export function drawShorts(look: Look): PartDrawing[] {
  return [...SIDES.map((side) => drawShortsLeg(look, side)), drawSeat(look), drawBelt(look)];
}

function drawShortsLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const leg = new Sketch(`shorts${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * x, y, corner ?? 0]);
  leg.cel(
    inked(
      blob(
        at([
          [1, 626, 1],
          [93, 622, 1],
          [99, 670],
          [105, HEM_Y, 1],
          [52, HEM_Y + 13],
          [3, HEM_Y + 2, 1],
        ]),
      ),
      (_, y) => (y < 650 ? 0 : 1),
    ),
    creamCloth(look),
    {
      shade: [side === 'Left' ? 0 : 10, 0],
      rim: [0, 0],
      inside: () => {
        // A dark side panel, piped with gold.
        leg.patch(
          blob(
            at([
              [80, 610, 1],
              [130, 610, 1],
              [130, 750, 1],
              [88, 750, 1],
              [84, 690],
            ]),
          ),
          look.dominant.base,
          1,
        );
        leg.stroke(
          [
            [s * 50, 640, 0],
            [s * 52, 690, 1.4],
            [s * 54, HEM_Y + 4, 1],
          ],
          creamCloth(look).deepShade,
        );
        leg.stroke(
          [
            [s * -4, HEM_Y - 9, 6],
            [s * 52, HEM_Y + 3, 6],
            [s * 112, HEM_Y - 11, 6],
          ],
          darkCloth(look).base,
        );
        leg.stroke(
          [
            [s * -4, HEM_Y - 18, 1.5],
            [s * 52, HEM_Y - 6, 1.5],
            [s * 112, HEM_Y - 20, 1.5],
          ],
          look.metal.base,
        );
        // Inside, in the other leg's shadow.
        leg.stroke(
          [
            [s * 4, 676, 0],
            [s * 8, 704, 5],
            [s * 6, 740, 6],
          ],
          creamCloth(look).shade,
        );
      },
    },
  );
  return leg.part({
    drawOrder: side === 'Left' ? 24 : 25,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawSeat(look: Look): PartDrawing {
  const seat = new Sketch('shortsSeat');
  seat.cel(
    inked(
      symmetricBlob([
        [0, 498],
        [58, 492, 1],
        [66, 524],
        [82, 580],
        [92, 626],
        [95, 662, 1],
        [0, 664, 1],
      ]),
      (x, y) => (y > 640 && Math.abs(x) < 93 ? 0 : 1),
    ),
    creamCloth(look),
    {
      shade: [10, 0],
      rim: [0, 0],
      inside: () => {
        seat.stroke(
          [
            [0, 510, 1.2],
            [1.5, 590, 1.4],
            [0, 690, 1.8],
          ],
          creamCloth(look).ink,
        );
        for (const s of [-1, 1]) {
          // Pockets cut at 45°, edged in gold.
          seat.stroke(
            [
              [s * 44, 516, 1.8],
              [s * 70, 560, 1.8],
              [s * 92, 574, 1.8],
            ],
            look.metal.base,
          );
          seat.stroke(
            [
              [s * 8, 668, 0],
              [s * 30, 650, 1.6],
              [s * 54, 644, 0],
            ],
            creamCloth(look).deepShade,
          );
          seat.stroke(
            [
              [s * 26, 520, 0],
              [s * 32, 570, 1.3],
              [s * 34, 620, 0],
            ],
            creamCloth(look).deepShade,
            0.8,
          );
        }
      },
    },
  );
  return seat.part({
    drawOrder: 36,
    attach: { to: 'body', depth: 10, bulge: 22 },
    grid: { columns: 4, rows: 4 },
  });
}

function drawBelt(look: Look): PartDrawing {
  const belt = new Sketch('belt');
  belt.cel(
    symmetricBlob([
      [0, 496],
      [36, 494],
      [61, 486, 1],
      [64, 506, 1],
      [36, 514],
      [0, 517],
    ]),
    darkCloth(look),
    { shade: [9, 2], rim: [1.6, 0], ink: 0.9 },
  );
  belt.cel(
    polygon([
      [-17, 492],
      [17, 492],
      [17, 521],
      [-17, 521],
    ]),
    look.metal,
    { shade: [3, 4], ink: 0.9 },
  );
  belt.patch(
    polygon([
      [-9, 499],
      [9, 499],
      [9, 514],
      [-9, 514],
    ]),
    darkCloth(look).base,
  );
  return belt.part({
    drawOrder: 44.5,
    attach: { to: 'body', depth: 26, bulge: 24 },
    grid: { columns: 4, rows: 1 },
  });
}

import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse } from '../../../drawing/spline.ts';
import { EYE_CENTRE } from '../eyes/eyeFrame.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const LENS = { x: 45, y: 45 } as const;
const STEPS = 40;

/** Large round glasses low on the nose: thin rims, a breath of glass, two glints. They slide a little when she nods. */
export function drawRoundGlasses(look: Look): PartDrawing[] {
  return [drawTemples(look), drawLenses(look)];
}

const centreOf = (look: Look, s: number) => ({
  x: s * (EYE_CENTRE.x * look.proportions.eyeSpacing + 2),
  y: EYE_CENTRE.y + 8,
});

function drawLenses(look: Look): PartDrawing {
  const glasses = new Sketch('glasses');
  const rim = tint(look.palette, 'accent', -0.12);
  for (const side of SIDES) {
    const s = signOf(side);
    const { x, y } = centreOf(look, s);
    glasses.patch(ellipse(x, y, LENS.x, LENS.y), '#fff4d8', 0.1);
    // The light of the street in the glass, the same way in both: there is one sky.
    glasses.stroke(
      [
        [x - 39, y + 8, 0],
        [x - 36, y + 20, 2.2],
        [x - 27, y + 31, 0],
      ],
      '#ffffff',
      0.85,
    );
    glasses.stroke(
      [
        [x + 16, y + 34, 0],
        [x + 27, y + 25, 2.2],
        [x + 33, y + 14, 0],
      ],
      '#ffffff',
      0.5,
    );
    glasses.stroke(ring(x, y, 3.1), rim);
    glasses.stroke(ring(x, y - 0.6, 1.1), tint(look.palette, 'metal', 0, 1), 0.85);
  }
  const left = centreOf(look, -1);
  const right = centreOf(look, 1);
  glasses.stroke(
    [
      [left.x + LENS.x - 2, left.y - 8, 2.6],
      [0, left.y - 14, 2.2],
      [right.x - LENS.x + 2, right.y - 8, 2.6],
    ],
    rim,
  );
  return glasses.part({
    drawOrder: 75,
    attach: { to: 'head', depth: 92, bulge: 26 },
    grid: { columns: 6, rows: 3 },
  });
}

/** From the rims back to the ears, under the hair. */
function drawTemples(look: Look): PartDrawing {
  const temples = new Sketch('glassesTemples');
  for (const side of SIDES) {
    const s = signOf(side);
    const { x, y } = centreOf(look, s);
    temples.stroke(
      [
        [x + s * (LENS.x - 3), y - 10, 2.6],
        [s * 108, y - 14, 2.2],
      ],
      tint(look.palette, 'accent', -0.12),
    );
  }
  return temples.part({
    drawOrder: 74,
    attach: { to: 'head', depth: 62, bulge: -20 },
    grid: { columns: 4, rows: 1 },
  });
}

function ring(x: number, y: number, half: number): Spine {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI - Math.PI / 2;
    return [x + Math.cos(angle) * LENS.x, y + Math.sin(angle) * LENS.y, half] as const;
  });
}

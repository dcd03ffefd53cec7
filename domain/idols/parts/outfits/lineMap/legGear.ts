import type { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';

/** A strap round the thigh with a travel card in its case. */
export function drawCardStrap(look: Look, leg: Sketch): void {
  leg.cel(
    blob([
      [11, 792, 1],
      [48, 804],
      [84, 792, 1],
      [83, 805, 1],
      [48, 817],
      [13, 805, 1],
    ]),
    look.dominant,
    { shade: [5, 1], rim: [0, 0], ink: 0.9 },
  );
  leg.cel(
    blob([
      [52, 780],
      [55, 777],
      [83, 770],
      [87, 773],
      [92, 818],
      [90, 822],
      [61, 828],
      [57, 825],
    ]),
    look.neutral,
    {
      shade: [4, 3],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        leg.stroke(
          [
            [50, 794, 4],
            [72, 788, 4],
            [94, 784, 4],
          ],
          look.accent.base,
        );
        leg.stroke(
          [
            [62, 815, 1.4],
            [70, 813, 1.4],
            [78, 811.5, 1.4],
          ],
          look.dominant.base,
        );
      },
    },
  );
  leg.patch(ellipse(72, 788, 6), look.dominant.ink);
  leg.patch(ellipse(72, 788, 3.8), '#ffffff');
}

/** A pad on its two straps, and below it the short sock. */
export function drawKneePad(look: Look, leg: Sketch): void {
  for (const y of [902, 946]) {
    leg.cel(
      blob([
        [23, y - 6, 1],
        [48, y + 1],
        [74, y - 6, 1],
        [74, y + 8, 1],
        [48, y + 15],
        [24, y + 8, 1],
      ]),
      look.dominant,
      { shade: [4, 1], rim: [0, 0], ink: 0.85 },
    );
  }
  leg.cel(
    blob([
      [48, 892],
      [66, 898],
      [72, 926],
      [64, 956],
      [48, 966],
      [32, 956],
      [24, 926],
      [30, 898],
    ]),
    look.accent,
    { shade: [6, 5], ink: 1 },
  );
  leg.cel(ellipse(47, 928, 13.5, 17), look.neutral, { shade: [3, 4], rim: [0, 0], ink: 0.8 });
  leg.cel(
    blob([
      [22, 1046, 1],
      [50, 1056],
      [77, 1046, 1],
      [73, 1110, 1],
      [28, 1110, 1],
    ]),
    look.neutral,
    {
      shade: [7, 2],
      rim: [0, 0],
      inside: () => {
        leg.stroke(
          [
            [18, 1062, 3.4],
            [50, 1073, 3.4],
            [80, 1062, 3.4],
          ],
          look.accent.base,
        );
      },
    },
  );
}

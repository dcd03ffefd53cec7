import type { Outline } from '../../../drawing/Outline.ts';
import { moved } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, polygon, symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** The whole head's front, forehead and temples under the hair included. */
export function faceContour(look: Look): Outline {
  const w = look.proportions.faceWidth;
  return symmetricBlob([
    [0, 40],
    [62 * w, 58],
    [93 * w, 106],
    [97 * w, 158],
    [95.5 * w, 196],
    [88 * w, 226],
    [71.5 * w, 252],
    [42 * w, 273.5],
    [14 * w, 286],
    [0, 288.5],
  ]);
}

/** `hairShadow`: outlines of the hair that hangs before the face; its shadow falls on the skin. */
export function drawSoftFace(look: Look, hairShadow: readonly Outline[]): PartDrawing[] {
  const face = new Sketch('face');
  const contour = faceContour(look);
  face.cel(contour, look.skin, {
    shade: [5, 4],
    rim: [0, 0],
    ink: 0.95,
    inside: () => {
      for (const outline of hairShadow) face.patch(moved(outline, 5, 13), look.skin.shade);
      // Light that the cheeks throw back: the lower face glows a little.
      face.glow(0, 250, 70, 40, look.skin.light, 0.5);
    },
  });
  return [
    ...SIDES.map((side) => drawEar(look, side)),
    face.part({
      drawOrder: 62,
      attach: { to: 'head', depth: 84, bulge: 84 },
      grid: { columns: 6, rows: 6 },
    }),
    ...SIDES.map((side) => drawBlush(look, side)),
    drawNose(look),
  ];
}

function drawEar(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const ear = new Sketch(`ear${side}`);
  const outline = blob([
    [s * 90, 172],
    [s * 103, 162],
    [s * 111, 170],
    [s * 109, 194],
    [s * 99, 213],
    [s * 90, 208],
  ]);
  ear.cel(outline, look.skin, {
    shade: [3, 2],
    rim: [0, 0],
    ink: 0.9,
    inside: () => {
      ear.stroke(
        [
          [s * 96, 176, 0],
          [s * 104, 172, 1.4],
          [s * 105, 186, 1.6],
          [s * 98, 202, 0],
        ],
        look.skin.deepShade,
        0.8,
      );
    },
  });
  return ear.part({
    drawOrder: 60,
    // Far back: the ear of a head that turns away goes behind the cheek.
    attach: { to: 'head', depth: -9, bulge: 0 },
    grid: { columns: 1, rows: 1 },
  });
}

function drawBlush(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const blush = new Sketch(`blush${side}`);
  const rose = tint(look.palette, 'skin', -0.15, 4.6, -40);
  blush.glow(s * 63, 235, 27, 15, rose, 0.6);
  for (const d of [-9, 0, 9]) {
    blush.stroke(
      [
        [s * 63 + d + 3, 229.5, 0],
        [s * 63 + d, 234.5, 1],
        [s * 63 + d - 3, 240, 0],
      ],
      tint(look.palette, 'skin', -0.25, 5.4, -38),
      0.5,
    );
  }
  return blush.part({
    drawOrder: 63,
    attach: { to: 'head', depth: 50, bulge: 18 },
    grid: { columns: 2, rows: 1 },
  });
}

function drawNose(look: Look): PartDrawing {
  const nose = new Sketch('nose');
  nose.patch(ellipse(-1.6, 229, 1.7, 2.2, 12), '#ffffff', 0.85);
  nose.patch(
    polygon([
      [1, 229],
      [4.6, 234],
      [-1.6, 234],
    ]),
    look.skin.deepShade,
    0.5,
  );
  nose.stroke(
    [
      [-2.6, 234.2, 0],
      [1.6, 235, 1],
      [4.8, 233.6, 0],
    ],
    look.skin.ink,
    0.75,
  );
  return nose.part({
    drawOrder: 64,
    attach: { to: 'head', depth: 104, bulge: 2 },
    grid: { columns: 1, rows: 1 },
  });
}

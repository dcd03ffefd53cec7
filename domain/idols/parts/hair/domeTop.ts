import { inked } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Control, symmetricBlob } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownRidge } from './crownRidge.ts';
import { headPaint, paintHair } from './paintHair.ts';

/** The hair on top of the head, from which fringe and sides grow; and the stray tuft on its crown. */
export function drawDomeTop(look: Look): PartDrawing[] {
  return [drawDome(look, drawStrands, [86, 112], [52, 92], [0, 84]), ridgeOf(look), drawTuft(look)];
}

/** The same without the tuft, and higher over the forehead, for a fringe that is parted. */
export function drawSmoothDome(look: Look): PartDrawing[] {
  return [drawDome(look, drawStrands, [86, 96], [44, 72], [0, 58]), ridgeOf(look)];
}

/**
 * The smooth dome for a fringe that grows close under its edge: of strands only their beginnings would be seen when
 * she bows, a row of ticks across the crown, so that it bears nothing but the light of the lamps.
 */
export function drawPlainDome(look: Look): PartDrawing[] {
  return [drawDome(look, drawCrownLight, [86, 96], [44, 72], [0, 58]), ridgeOf(look)];
}

function ridgeOf(look: Look): PartDrawing {
  return drawCrownRidge(look, (sketch) => headPaint(look, sketch));
}

/**
 * @param surface what is drawn on it
 * @param hairline over the right half of the forehead, inwards
 */
function drawDome(
  look: Look,
  surface: (look: Look, dome: Sketch) => void,
  ...hairline: readonly Control[]
): PartDrawing {
  const dome = new Sketch('hairTop');
  const paint = headPaint(look, dome);
  const outline = symmetricBlob([
    [0, -15],
    [44, -11],
    [86, 11],
    [116, 64],
    [121, 114],
    [117, 158],
    [106, 190, 1],
    [97, 150],
    ...hairline,
  ]);
  const line = inked(outline, (x, y) => (y > 50 && Math.abs(x) < 104 ? 0 : 1));
  dome.cel(
    line,
    { ...look.hair, ...paint },
    {
      shade: [9, 3],
      rim: [2.4, -1],
      inside: () => surface(look, dome),
    },
  );
  return dome.part({
    drawOrder: 78,
    attach: { to: 'head', depth: 52, bulge: 60 },
    grid: { columns: 5, rows: 4 },
  });
}

function drawStrands(look: Look, dome: Sketch): void {
  for (const x of [-98, -84, -71, -58, -44, -30, 28, 42, 56, 70, 84, 98]) {
    dome.stroke(
      [
        [4 + x * 0.46, 4 + Math.abs(x) * 0.1, 0],
        [x * 0.66, 20 + Math.abs(x) * 0.16, 1.1],
        [x * 0.98, 40 + Math.abs(x) * 0.32, 0],
      ],
      look.hair.deepShade,
      0.7,
    );
  }
}

function drawCrownLight(look: Look, dome: Sketch): void {
  dome.stroke(
    [
      [-78, 26, 0],
      [-58, 8, 2.6],
      [-30, -3, 2.2],
      [-4, -7, 0],
    ],
    look.hair.light,
    0.5,
  );
}

function drawTuft(look: Look): PartDrawing {
  const tuft = new Sketch('hairTuft');
  paintHair(
    look,
    tuft,
    [
      [
        [8, 8, 2.5],
        [16, -14, 4.2],
        [34, -26, 3.6],
        [54, -22, 0],
      ],
      [
        [2, 8, 3.5],
        [-6, -26, 6],
        [-36, -48, 5.6],
        [-66, -42, 3],
        [-80, -24, 0],
      ],
    ],
    { paint: headPaint(look, tuft), inkFrom: [0.04, 0.22] },
  );
  return tuft.part({
    drawOrder: 92,
    attach: { to: 'head', depth: 14, bulge: 0 },
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: 4, y: 6 }, tip: { x: -72, y: -34 }, stiffness: 0.9 },
  });
}

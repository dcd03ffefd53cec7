import { mapOutline, type Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, polygon, star } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: -1, y: 1 } as const;
const RADIUS = { x: 24.5, y: 29.5 } as const;

/** Cool above, warm below, and round the pupil a fine wheel of teeth, as of a clock. */
export function drawSparklingIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const disc = (scaleX: number, scaleY = scaleX, dy = 0) =>
    mapOutline(ellipse(CENTRE.x, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  const { palette } = look;
  iris.patch(disc(1), tint(palette, 'irisTop', -0.06));
  const top = frame.map(0, CENTRE.y - RADIUS.y);
  const bottom = frame.map(0, CENTRE.y + RADIUS.y);
  const inner = disc(0.91, 0.93, 0.6);
  iris.patch(
    inner,
    iris.linearGradient(
      [top[0], top[1]],
      [top[0], bottom[1]],
      [
        [0.04, tint(palette, 'irisTop', -0.02)],
        [0.3, tint(palette, 'irisTop', 0.14, 1.2, -6)],
        [0.56, tint(palette, 'irisMiddle')],
        [0.74, tint(palette, 'irisMiddle', 0.12, 0.7, -30)],
        [0.9, tint(palette, 'irisBottom', -0.04, 1.25)],
        [1, tint(palette, 'irisBottom', -0.1, 1.2, -8)],
      ],
    ),
  );
  iris.within([inner], () => {
    iris.patch(mapOutline(wheel(0.66, 0.56, 14), frame.map), tint(palette, 'irisTop', 0.1, 1.15), 0.55);
    iris.patch(disc(0.7, 0.3, RADIUS.y * 0.74), tint(palette, 'irisBottom', 0.06, 1), 0.7);
    iris.patch(disc(0.44, 0.15, RADIUS.y * 0.84), '#fff4e2', 0.8);
    iris.patch(disc(1.15, 0.6, -RADIUS.y * 0.9), tint(palette, 'irisTop', -0.07), 0.55);
  });
  iris.patch(disc(0.4, 0.42, 1), tint(palette, 'irisTop', -0.14));
  iris.patch(disc(0.24, 0.17, RADIUS.y * 0.26), tint(palette, 'irisMiddle', -0.1), 0.6);
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

/** A cog's outline: its teeth reach from the inner share of the iris to the outer. */
function wheel(outer: number, inner: number, teeth: number): Outline {
  const at = (turn: number, share: number) =>
    [CENTRE.x + Math.sin(turn) * RADIUS.x * share, CENTRE.y + 1 - Math.cos(turn) * RADIUS.y * share] as const;
  const step = (Math.PI * 2) / teeth;
  return polygon(
    Array.from({ length: teeth }, (_, index) => [
      at(step * (index - 0.28), inner),
      at(step * (index - 0.2), outer),
      at(step * (index + 0.2), outer),
      at(step * (index + 0.28), inner),
    ]).flat(),
  );
}

/** A great light, a small one opposite, and a handful of sparks. */
export function drawSparklingHighlight(look: Look, frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const place = (outline: Outline) => mapOutline(outline, frame.unmirrored);
  light.patch(
    place(
      blob([
        [-17, -13],
        [-14, -23],
        [-5, -26],
        [2, -19],
        [0, -10],
        [-8, -5],
        [-15, -6],
      ]),
    ),
    '#ffffff',
  );
  light.patch(place(ellipse(10.5, 13, 5.2, 6, 20)), '#ffffff', 0.95);
  light.patch(place(star(10, -11, 6.6, 0.3, 6, 4)), '#ffffff', 0.95);
  light.patch(place(star(-12, 12, 4.6, 0.32, -8, 4)), '#fff3dc', 0.95);
  light.patch(place(ellipse(-4, 21, 1.8, 2)), tint(look.palette, 'irisBottom', 0.14, 0.5), 0.95);
  light.patch(place(ellipse(16, 2, 1.6, 1.8)), '#ffffff', 0.8);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

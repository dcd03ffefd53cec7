import { mapOutline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: -1, y: 3 } as const;
const RADIUS = { x: 23.5, y: 28 } as const;

/** From a dark rim through rose to gold below, with petals of light round the pupil. */
export function drawRoseIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const { palette } = look;
  const disc = (scaleX: number, scaleY = scaleX, dx = 0, dy = 0) =>
    mapOutline(ellipse(CENTRE.x + dx, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  iris.patch(disc(1), tint(palette, 'irisTop', -0.04));
  const [x, top] = frame.map(0, CENTRE.y - RADIUS.y);
  const [, bottom] = frame.map(0, CENTRE.y + RADIUS.y);
  const inner = disc(0.91, 0.93, 0, 0.6);
  iris.patch(
    inner,
    iris.linearGradient(
      [x, top],
      [x, bottom],
      [
        [0.04, tint(palette, 'irisTop')],
        [0.34, tint(palette, 'irisTop', 0.13, 1.2, 6)],
        [0.56, tint(palette, 'irisMiddle')],
        [0.78, tint(palette, 'irisBottom', -0.1, 1.25, -14)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    for (let index = -3; index <= 3; index++) {
      iris.patch(
        mapOutline(petal(Math.PI / 2 + index * 0.42), frame.map),
        tint(palette, 'irisBottom', 0.06, 0.8),
        0.5 - Math.abs(index) * 0.07,
      );
    }
    iris.patch(disc(0.72, 0.26, 0, RADIUS.y * 0.78), tint(palette, 'irisBottom', 0.07, 0.85, 8), 0.7);
    iris.patch(disc(0.42, 0.12, 0, RADIUS.y * 0.86), '#fffaf0', 0.75);
    iris.patch(disc(1.15, 0.58, 0, -RADIUS.y * 0.9), tint(palette, 'irisTop', -0.07), 0.5);
  });
  iris.patch(disc(0.37, 0.4, 0, -0.5), tint(palette, 'irisTop', -0.1));
  iris.patch(disc(0.22, 0.16, 0, RADIUS.y * 0.22), tint(palette, 'irisMiddle', -0.1), 0.55);
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

function petal(angle: number) {
  const at = (share: number, aside: number) =>
    [
      CENTRE.x + Math.cos(angle + aside) * RADIUS.x * share,
      CENTRE.y + Math.sin(angle + aside) * RADIUS.y * share,
    ] as const;
  return blob([
    [...at(0.42, 0), 1],
    [...at(0.66, -0.2)],
    [...at(0.88, -0.08)],
    [...at(0.88, 0.08)],
    [...at(0.66, 0.2)],
  ]);
}

/** One large oval light, a low one opposite, and two pearls beside it. */
export function drawRoseIrisHighlight(frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const place = (outline: Parameters<typeof mapOutline>[0]) => mapOutline(outline, frame.unmirrored);
  light.patch(place(ellipse(-8.5, -11.5, 7.6, 9.4, -24)), '#ffffff');
  light.patch(place(ellipse(9.5, 13, 5.4, 4.4, -30)), '#fff4ea', 0.95);
  light.patch(place(ellipse(9, -9, 2.7)), '#fff2cf', 0.95);
  light.patch(place(ellipse(13, -2.5, 1.5)), '#fff2cf', 0.9);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

import { lock } from '../../../drawing/lock.ts';
import { mapOutline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: -1, y: 1 } as const;
const RADIUS = { x: 22.5, y: 26.5 } as const;

/** An iris like a lit signal lamp: dark rim, bright disc, and a ring of light about the pupil. */
export function drawSignalIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const disc = (scaleX: number, scaleY = scaleX, dy = 0) =>
    mapOutline(ellipse(CENTRE.x, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  const { palette } = look;
  iris.patch(disc(1), tint(palette, 'irisTop', -0.06));
  const [top, bottom] = [frame.map(0, CENTRE.y - RADIUS.y), frame.map(0, CENTRE.y + RADIUS.y)];
  const inner = disc(0.89, 0.91, 0.5);
  iris.patch(
    inner,
    iris.linearGradient(
      [top[0], top[1]],
      [top[0], bottom[1]],
      [
        [0.04, tint(palette, 'irisTop', 0.02)],
        [0.34, tint(palette, 'irisTop', 0.16, 1.35, 6)],
        [0.58, tint(palette, 'irisMiddle')],
        [0.84, tint(palette, 'irisMiddle', 0.12, 0.95, 22)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    drawRays(look, frame, iris);
    iris.patch(disc(0.68, 0.3, RADIUS.y * 0.74), tint(palette, 'irisBottom', 0.03, 0.9), 0.8);
    iris.patch(disc(0.42, 0.14, RADIUS.y * 0.84), '#fffbe8', 0.8);
    iris.patch(disc(1.15, 0.6, -RADIUS.y * 0.88), tint(palette, 'irisTop', -0.08), 0.6);
  });
  iris.patch(disc(0.5, 0.5, 1), tint(palette, 'irisBottom', -0.03, 1.1, -8), 0.85);
  iris.patch(disc(0.42, 0.43, 1), tint(palette, 'irisTop', -0.1));
  iris.patch(disc(0.24, 0.17, RADIUS.y * 0.24), tint(palette, 'irisMiddle', -0.08), 0.6);
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

function drawRays(look: Look, frame: EyeFrame, iris: Sketch): void {
  for (let index = -5; index <= 5; index++) {
    const angle = Math.PI / 2 + index * 0.27;
    const ray = (share: number, width: number) =>
      [
        CENTRE.x + Math.cos(angle) * RADIUS.x * share,
        CENTRE.y + Math.sin(angle) * RADIUS.y * share,
        width,
      ] as const;
    const spine = [ray(0.55, 0.3), ray(0.74, 1.3 - Math.abs(index) * 0.1), ray(0.92, 0)];
    iris.patch(mapOutline(lock(spine).outline, frame.map), tint(look.palette, 'irisBottom', 0.06, 0.8), 0.6);
  }
}

/** A large light above, a small one across, and a dash like the tail of a passing train. */
export function drawSignalHighlight(frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const place = (outline: Parameters<typeof mapOutline>[0]) => mapOutline(outline, frame.unmirrored);
  light.patch(
    place(
      blob([
        [-15, -11],
        [-12, -20],
        [-4, -22],
        [2, -16],
        [0, -8],
        [-8, -4],
      ]),
    ),
    '#ffffff',
  );
  light.patch(place(ellipse(9.5, 11, 4.4, 5, 20)), '#ffffff', 0.95);
  light.patch(
    place(
      lock(
        [
          [6, -16, 1.5],
          [12, -11, 1.6],
          [14.5, -4, 1.2],
        ],
        { roundRoot: true, roundTip: true },
      ).outline,
    ),
    '#fff3c9',
    0.85,
  );
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

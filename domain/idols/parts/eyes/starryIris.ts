import { lock } from '../../../drawing/lock.ts';
import { mapOutline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, star } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: -2, y: 2 } as const;
const RADIUS = { x: 23, y: 29 } as const;

/** A whole oval, larger than the opening shows of it, so that the gaze can move. */
export function drawIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const disc = (scaleX: number, scaleY = scaleX, dx = 0, dy = 0) =>
    mapOutline(ellipse(CENTRE.x + dx, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  const { palette } = look;
  iris.patch(disc(1), tint(palette, 'irisTop', -0.03));
  const [top, bottom] = [frame.map(0, CENTRE.y - RADIUS.y), frame.map(0, CENTRE.y + RADIUS.y)];
  const inner = disc(0.9, 0.92, 0, 0.6);
  iris.patch(
    inner,
    iris.linearGradient(
      [top[0], top[1]],
      [top[0], bottom[1]],
      [
        [0.05, tint(palette, 'irisTop', -0.02)],
        [0.36, tint(palette, 'irisTop', 0.14, 1.25, 14)],
        [0.58, tint(palette, 'irisMiddle')],
        [0.82, tint(palette, 'irisBottom', -0.08, 1.5, -8)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    drawFacets(look, frame, iris);
    // The glow that gathers opposite the light.
    iris.patch(disc(0.66, 0.3, 0, RADIUS.y * 0.72), tint(palette, 'irisBottom', 0.08, 0.9, 12), 0.72);
    iris.patch(disc(0.4, 0.14, 0, RADIUS.y * 0.84), '#fff6ec', 0.7);
    iris.patch(disc(1.15, 0.62, 0, -RADIUS.y * 0.86), tint(palette, 'irisTop', -0.06), 0.55);
  });
  iris.patch(disc(0.4, 0.42, 0, 1), tint(palette, 'irisTop', -0.08));
  iris.patch(disc(0.26, 0.2, 0, RADIUS.y * 0.24), tint(palette, 'irisMiddle', -0.12), 0.55);
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

function drawFacets(look: Look, frame: EyeFrame, iris: Sketch): void {
  for (let index = -4; index <= 4; index++) {
    const angle = Math.PI / 2 + index * 0.3;
    const ray = (share: number, width: number) =>
      [
        CENTRE.x + Math.cos(angle) * RADIUS.x * share,
        CENTRE.y + Math.sin(angle) * RADIUS.y * share,
        width,
      ] as const;
    const spine = [ray(0.48, 0.2), ray(0.72, 1.3 - Math.abs(index) * 0.12), ray(0.9, 0)];
    iris.patch(mapOutline(lock(spine).outline, frame.map), tint(look.palette, 'irisBottom', 0.1, 0.7), 0.65);
  }
}

/** Two lights and a small star, that follow the gaze less than the iris does. */
export function drawIrisHighlight(frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const place = (outline: Parameters<typeof mapOutline>[0]) => mapOutline(outline, frame.unmirrored);
  light.patch(
    place(
      blob([
        [-16, -12],
        [-12, -21],
        [-3, -22],
        [1, -14],
        [-3, -6],
        [-12, -5],
      ]),
    ),
    '#ffffff',
  );
  light.patch(place(ellipse(10, 12, 4.6, 5.4, 20)), '#ffffff', 0.95);
  light.patch(place(ellipse(-11, 13, 2, 2.4)), '#ffffff', 0.85);
  light.patch(place(star(9.5, -8, 5.2, 0.34, 8, 4)), '#fff3c9', 0.95);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

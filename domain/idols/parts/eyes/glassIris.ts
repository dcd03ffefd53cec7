import { lock } from '../../../drawing/lock.ts';
import { mapOutline } from '../../../drawing/Outline.ts';
import { regularPolygon } from '../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, polygon } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: 0, y: 4 } as const;
const RADIUS = { x: 22, y: 25.5 } as const;

/** An iris cut like a stone: eight facets round an eight-sided pupil, bright below. */
export function drawGlassIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const { palette } = look;
  const disc = (scaleX: number, scaleY = scaleX, dy = 0) =>
    mapOutline(ellipse(CENTRE.x, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  iris.patch(disc(1), tint(palette, 'irisTop', -0.04));
  const top = frame.map(0, CENTRE.y - RADIUS.y);
  const bottom = frame.map(0, CENTRE.y + RADIUS.y);
  const inner = disc(0.9, 0.92, 0.5);
  iris.patch(
    inner,
    iris.linearGradient(
      [top[0], top[1]],
      [top[0], bottom[1]],
      [
        [0.08, tint(palette, 'irisTop')],
        [0.4, tint(palette, 'irisTop', 0.15, 1.25, -6)],
        [0.62, tint(palette, 'irisMiddle')],
        [0.84, tint(palette, 'irisBottom', -0.08, 1.35)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    drawFacets(look, frame, iris);
    iris.patch(disc(0.62, 0.26, RADIUS.y * 0.74), tint(palette, 'irisBottom', 0.07, 0.8), 0.75);
    iris.patch(disc(0.36, 0.12, RADIUS.y * 0.86), '#f6fdff', 0.75);
    iris.patch(disc(1.2, 0.6, -RADIUS.y * 0.86), tint(palette, 'irisTop', -0.05), 0.6);
  });
  const pupil = mapOutline(regularPolygon(CENTRE.x, CENTRE.y + 1, 9.6, 8, 0, 1.22), frame.map);
  iris.patch(pupil, tint(palette, 'irisTop', -0.1));
  iris.patch(
    mapOutline(ellipse(CENTRE.x, CENTRE.y + 6.4, 5.4, 4.6), frame.map),
    tint(palette, 'irisMiddle', -0.12),
    0.6,
  );
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

function drawFacets(look: Look, frame: EyeFrame, iris: Sketch): void {
  const at = (angle: number, share: number) =>
    [CENTRE.x + Math.cos(angle) * RADIUS.x * share, CENTRE.y + Math.sin(angle) * RADIUS.y * share] as const;
  for (let index = 0; index < 8; index++) {
    const angle = ((index + 0.5) / 8) * Math.PI * 2;
    const next = angle + Math.PI / 4;
    // Every other facet takes the light; those above lie in the lid's shadow and keep still.
    if (index % 2 === 0) {
      iris.patch(
        mapOutline(polygon([at(angle, 0.42), at(angle, 0.98), at(next, 0.98), at(next, 0.42)]), frame.map),
        tint(look.palette, 'irisBottom', 0.06, 0.8),
        Math.sin(angle + Math.PI / 8) > 0 ? 0.34 : 0.12,
      );
    }
    if (Math.sin(angle) < -0.2) continue;
    const [fromX, fromY] = at(angle, 0.46);
    const [middleX, middleY] = at(angle, 0.72);
    const [toX, toY] = at(angle, 0.93);
    iris.patch(
      mapOutline(
        lock([
          [fromX, fromY, 0.3],
          [middleX, middleY, 0.9],
          [toX, toY, 0],
        ]).outline,
        frame.map,
      ),
      tint(look.palette, 'irisBottom', 0.1, 0.6),
      0.75,
    );
  }
}

/** Two lights: a tall window pane above, a small one below. They follow the gaze less than the iris does. */
export function drawGlassHighlight(frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const place = (outline: Parameters<typeof mapOutline>[0]) => mapOutline(outline, frame.unmirrored);
  light.patch(
    place(
      blob([
        [-14.5, -6],
        [-12, -12.5],
        [-4, -13.5],
        [-1, -7],
        [-4, 1.5],
        [-11, 2.5],
      ]),
    ),
    '#ffffff',
  );
  light.patch(place(ellipse(9, 14, 4.2, 4.8, 20)), '#ffffff', 0.95);
  light.patch(place(ellipse(-10, 14, 1.8, 2.2)), '#ffffff', 0.8);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

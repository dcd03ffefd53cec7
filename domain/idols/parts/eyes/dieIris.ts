import { mapOutline, type Outline, type Point } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../drawing/spline.ts';
import { trackOutline } from '../circuitTrack.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: -1, y: 2 } as const;
const RADIUS = { x: 22.5, y: 27 } as const;

/** An iris with a chip for a pupil: a square with rounded corners from which tracks run out to the bright lower rim. */
export function drawDieIris(look: Look, frame: EyeFrame): PartDrawing {
  const iris = new Sketch(`eye${frame.side}Iris`);
  const { palette } = look;
  const disc = (scaleX: number, scaleY = scaleX, dy = 0) =>
    mapOutline(ellipse(CENTRE.x, CENTRE.y + dy, RADIUS.x * scaleX, RADIUS.y * scaleY), frame.map);
  iris.patch(disc(1), tint(palette, 'irisTop', -0.06));
  const top = frame.map(0, CENTRE.y - RADIUS.y);
  const bottom = frame.map(0, CENTRE.y + RADIUS.y);
  const inner = disc(0.9, 0.92, 0.5);
  iris.patch(
    inner,
    iris.linearGradient(
      [top[0], top[1]],
      [top[0], bottom[1]],
      [
        [0.05, tint(palette, 'irisTop')],
        [0.36, tint(palette, 'irisTop', 0.15, 1.3, -4)],
        [0.58, tint(palette, 'irisMiddle')],
        [0.82, tint(palette, 'irisBottom', -0.08, 1.25)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    for (const track of TRACKS) {
      const points = track.map(([x, y]) => frame.map(CENTRE.x + x, CENTRE.y + y));
      iris.patch(trackOutline(points, 0.85), tint(palette, 'irisBottom', 0.1, 0.7), 0.85);
      const [x, y] = track.at(-1)!;
      iris.patch(
        mapOutline(ellipse(CENTRE.x + x, CENTRE.y + y, 1.9), frame.map),
        tint(palette, 'irisBottom', 0.12, 0.6),
      );
    }
    iris.patch(disc(0.6, 0.2, RADIUS.y * 0.82), tint(palette, 'irisBottom', 0.08, 0.8), 0.75);
    iris.patch(disc(0.34, 0.1, RADIUS.y * 0.88), '#f4fff4', 0.8);
    iris.patch(disc(1.15, 0.6, -RADIUS.y * 0.88), tint(palette, 'irisTop', -0.07), 0.6);
  });
  iris.patch(roundedSquare(frame, 8, 9.6), tint(palette, 'irisTop', -0.14));
  iris.patch(
    mapOutline(ellipse(CENTRE.x, CENTRE.y + 6.4, 5, 3.6), frame.map),
    tint(palette, 'irisMiddle', -0.1),
    0.6,
  );
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

/** From the pupil's edge, about the iris's centre; outer corner at +x. */
const TRACKS: readonly (readonly Point[])[] = [
  [
    [0, 12],
    [0, 20],
  ],
  [
    [-5, 11],
    [-5, 14],
    [-9, 18],
  ],
  [
    [5, 11],
    [5, 14],
    [9, 18],
  ],
  [
    [-9, 6],
    [-12, 6],
    [-16, 11],
  ],
  [
    [9, 6],
    [12, 6],
    [16, 11],
  ],
];

function roundedSquare(frame: EyeFrame, halfWidth: number, halfHeight: number): Outline {
  const corner = 3.2;
  const quarter: readonly Control[] = [
    [halfWidth, halfHeight - corner, 1],
    [halfWidth - corner * 0.28, halfHeight - corner * 0.28],
    [halfWidth - corner, halfHeight, 1],
  ];
  const place = (sx: number, sy: number): Control[] =>
    quarter.map(([x, y, isCorner]) => [CENTRE.x + sx * x, CENTRE.y + sy * y, isCorner ?? 0]);
  return mapOutline(
    blob([...place(1, 1), ...place(-1, 1).reverse(), ...place(-1, -1), ...place(1, -1).reverse()]),
    frame.map,
  );
}

/** Lights like windows: two square panes side by side, and a small square below. They follow the gaze less. */
export function drawDieHighlight(look: Look, frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const pane = (x: number, y: number, width: number, height: number, lean = 0.14) =>
    mapOutline(
      blob(
        (
          [
            [0, 0],
            [width, 0],
            [width, height],
            [0, height],
          ] as const
        ).map(([px, py]) => [x + px - py * lean, y + py + px * lean, 1]),
      ),
      frame.unmirrored,
    );
  light.patch(pane(-16.4, -15.6, 8.8, 12), '#ffffff');
  light.patch(pane(-6.4, -14.2, 3.6, 12), '#ffffff', 0.95);
  light.patch(pane(7.6, 9.6, 7, 7), '#ffffff', 0.95);
  light.patch(pane(-12.4, 11.6, 3.2, 3.2), tint(look.palette, 'irisBottom', 0.1, 0.4), 0.9);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

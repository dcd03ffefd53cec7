import { mapOutline } from '../../../drawing/Outline.ts';
import { pixelsOf } from '../../../drawing/pixels.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

const CENTRE = { x: 1, y: 3 } as const;
const RADIUS = { x: 22.5, y: 27 } as const;

/** An iris that is lit from below like a screen, squares of light rising in it, with a cat's upright pupil. */
export function drawPixelIris(look: Look, frame: EyeFrame): PartDrawing {
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
        [0.06, tint(palette, 'irisTop')],
        [0.34, tint(palette, 'irisTop', 0.16, 1.2, -14)],
        [0.58, tint(palette, 'irisMiddle')],
        [0.8, tint(palette, 'irisMiddle', 0.1, 0.9, -30)],
        [1, tint(palette, 'irisBottom')],
      ],
    ),
  );
  iris.within([inner], () => {
    const cell = [6, 5.4] as const;
    const grid = { left: CENTRE.x - 21, top: CENTRE.y + 2, cell };
    for (const square of pixelsOf(['.......', '+.....+', '.+...+.', '++.+.++', '+++++++'], '+', grid)) {
      iris.patch(mapOutline(square, frame.map), tint(palette, 'irisBottom', 0.04, 0.95), 0.62);
    }
    iris.patch(disc(0.4, 0.12, RADIUS.y * 0.84), '#fffdf0', 0.8);
    iris.patch(disc(1.2, 0.6, -RADIUS.y * 0.86), tint(palette, 'irisTop', -0.05), 0.6);
  });
  // Upright, wide enough to be friendly.
  iris.patch(
    mapOutline(
      blob([
        [CENTRE.x, CENTRE.y - 15, 1],
        [CENTRE.x + 6.4, CENTRE.y - 5],
        [CENTRE.x + 6.4, CENTRE.y + 5],
        [CENTRE.x, CENTRE.y + 14, 1],
        [CENTRE.x - 6.4, CENTRE.y + 5],
        [CENTRE.x - 6.4, CENTRE.y - 5],
      ]),
      frame.map,
    ),
    tint(palette, 'irisTop', -0.13),
  );
  return iris.part({
    drawOrder: 67,
    attach: { to: 'head', depth: 80, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    maskedBy: `eye${frame.side}White`,
  });
}

/** Two lights built of squares: above a large one with its corner cut, below a small one. */
export function drawPixelHighlight(frame: EyeFrame): PartDrawing {
  const light = new Sketch(`eye${frame.side}Highlight`);
  const large = { left: -16.5, top: -15.5, cell: [5.4, 5.4] } as const;
  const small = { left: 6, top: 9, cell: [4.2, 4.2] } as const;
  const squares = [
    ...pixelsOf(['.++.', '++++', '+++.', '.+..'], '+', large),
    ...pixelsOf(['++', '++'], '+', small),
    ...pixelsOf(['+'], '+', { left: 10, top: -8, cell: [4, 4] }),
  ];
  for (const square of squares) light.patch(mapOutline(square, frame.unmirrored), '#ffffff', 0.97);
  return light.part({
    drawOrder: 68,
    attach: { to: 'head', depth: 82, bulge: 2 },
    grid: { columns: 1, rows: 1 },
    maskedBy: `eye${frame.side}White`,
  });
}

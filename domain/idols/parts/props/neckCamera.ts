import { pixelsOf } from '../../../drawing/pixels.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const CAMERA = { x: 0, y: 496 } as const;

/** A small camera on a checked strap round the neck. */
export function drawNeckCamera(look: Look): PartDrawing[] {
  return [drawStrap(look), drawCamera(look)];
}

const swing = {
  anchor: { x: 0, y: 350 },
  tip: { x: CAMERA.x, y: CAMERA.y + 34 },
  stiffness: 0.7,
} as const;

function drawStrap(look: Look): PartDrawing {
  const strap = new Sketch('cameraStrap');
  for (const side of SIDES) {
    const s = signOf(side);
    const outline = blob([
      [s * 70, 334, 1],
      [s * 82, 340, 1],
      [s * 66, 400],
      [s * 51, 478, 1],
      [s * 40, 474, 1],
      [s * 54, 398],
    ]);
    strap.cel(outline, look.dominantLight, {
      shade: [2, 1],
      rim: [0.8, 0],
      ink: 0.85,
      inside: () => {
        const grid = { left: s * 61 - 26, top: 336, cell: [6, 6] } as const;
        const rows = Array.from({ length: 24 }, (_, row) => (row % 2 ? '.+.+.+.+.+.' : '+.+.+.+.+.+'));
        for (const square of pixelsOf(rows, '+', grid)) strap.patch(square, look.neutral.base, 0.9);
      },
    });
  }
  return strap.part({
    drawOrder: 48.8,
    attach: { to: 'body', depth: 46, bulge: 8 },
    grid: { columns: 2, rows: 4 },
    spring: swing,
  });
}

function drawCamera(look: Look): PartDrawing {
  const camera = new Sketch('camera');
  const { x, y } = CAMERA;
  const box = (left: number, top: number, right: number, bottom: number, round: number) =>
    blob([
      [x + left, y + top + round, 1],
      [x + left + round, y + top, 1],
      [x + right - round, y + top, 1],
      [x + right, y + top + round, 1],
      [x + right, y + bottom - round, 1],
      [x + right - round, y + bottom, 1],
      [x + left + round, y + bottom, 1],
      [x + left, y + bottom - round, 1],
    ]);
  camera.cel(box(-32, -40, -12, -26, 3), look.accent, { shade: [3, 2], ink: 0.85 });
  camera.cel(box(8, -38, 30, -26, 3), look.metal, { shade: [3, 2], ink: 0.85 });
  camera.cel(box(-47, -30, 47, 32, 7), look.neutral, {
    shade: [7, 5],
    rim: [0, 0],
    inside: () => {
      camera.patch(box(-50, -8, 50, 20, 0), look.dominantLight.base);
      camera.patch(box(-50, 20, 50, 26, 0), look.accent.base);
    },
  });
  camera.cel(box(24, -24, 40, -12, 2), look.metal, { shade: [2, 2], ink: 0.7 });
  for (const square of pixelsOf(['++', '+.', '++'], '+', { left: x - 41, top: y - 25, cell: [4.6, 4.6] })) {
    camera.patch(square, look.dominant.base);
  }
  camera.cel(ellipse(x - 2, y + 3, 27), look.metal, { shade: [5, 4], rim: [0, 0], ink: 0.9 });
  camera.cel(ellipse(x - 2, y + 3, 20.5), look.dominantLight, {
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.7,
    inside: () => {
      camera.patch(ellipse(x - 2, y + 8, 15, 13), tint(look.palette, 'dominant', -0.18, 1.1, 14));
      camera.patch(ellipse(x - 2, y + 13, 9.5, 6.5), look.dominant.base);
    },
  });
  for (const square of pixelsOf(['++.', '++.', '..+'], '+', { left: x - 13, top: y - 9, cell: [5, 5] })) {
    camera.patch(square, '#ffffff', 0.95);
  }
  return camera.part({
    drawOrder: 50,
    attach: { to: 'body', depth: 58, bulge: 4 },
    grid: { columns: 2, rows: 2 },
    spring: swing,
  });
}

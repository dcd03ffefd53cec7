import { moved, type Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { MOUTH_NAMES, MOUTH_SHAPES, type MouthName, type MouthShape } from './mouthShapes.ts';

const MIDDLE = { x: 0, y: 256 } as const;

export function drawBrightMouth(look: Look): PartDrawing[] {
  return drawMouths(look, false);
}

/** The same with one small pointed tooth that shows when she grins. */
export function drawFangedMouth(look: Look): PartDrawing[] {
  return drawMouths(look, true);
}

/** All mouths in the shapes given. */
export function drawMouths(
  look: Look,
  hasFang: boolean,
  shapes: Readonly<Record<MouthName, MouthShape>> = MOUTH_SHAPES,
): PartDrawing[] {
  return MOUTH_NAMES.map((name) => {
    const mouth = new Sketch(`mouth${name[0]!.toUpperCase()}${name.slice(1)}`);
    drawShape(look, mouth, shapes[name], hasFang);
    return mouth.part({
      drawOrder: 65,
      attach: { to: 'head', depth: 86, bulge: 6 },
      grid: { columns: 2, rows: 2 },
      variant: { slot: 'mouth', name },
    });
  });
}

function drawShape(look: Look, mouth: Sketch, shape: MouthShape, hasFang: boolean): void {
  const ink = tint(look.palette, 'skin', -0.56, 3.6, -36);
  if (shape.kind === 'line') {
    if (shape.fang !== undefined) {
      const fang = moved(blob(shape.fang), MIDDLE.x, MIDDLE.y);
      mouth.cel(fang, { ...look.neutral, base: '#fffdfb', ink }, { shade: [0, 0], rim: [0, 0], ink: 0.5 });
    }
    for (const line of shape.lines) {
      mouth.stroke(
        line.map(([x, y, width]) => [x + MIDDLE.x, y + MIDDLE.y, width]),
        ink,
      );
    }
    return;
  }
  const opening = moved(blob(shape.opening), MIDDLE.x, MIDDLE.y);
  const { left, right, top, bottom } = extent(opening);
  const paint = {
    base: tint(look.palette, 'skin', -0.52, 5, -34),
    shade: '',
    deepShade: '',
    light: '',
    rim: '',
    ink,
  };
  mouth.cel(opening, paint, {
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.62,
    inside: () => {
      const height = (bottom - top) * shape.tongue;
      mouth.patch(
        ellipse((left + right) / 2, bottom + 1, (right - left) * 0.36, height),
        tint(look.palette, 'skin', -0.25, 6, -38),
      );
      if (shape.teeth > 0) {
        mouth.patch(
          blob([
            [left + 1, top - 6, 1],
            [right - 1, top - 6, 1],
            [right * 0.8, top + shape.teeth + 1],
            [0, top + shape.teeth + 2],
            [left * 0.8, top + shape.teeth + 1],
          ]),
          '#fff9f6',
        );
      }
      if (shape.teeth > 0 && hasFang) {
        mouth.patch(
          blob([
            [right * 0.34, top + shape.teeth - 1, 1],
            [right * 0.74, top + shape.teeth - 2, 1],
            [right * 0.62, top + shape.teeth + 3.4],
            [right * 0.55, top + shape.teeth + 5.6],
            [right * 0.45, top + shape.teeth + 3.4],
          ]),
          '#fff9f6',
        );
      }
    },
  });
}

function extent(outline: Outline): { left: number; right: number; top: number; bottom: number } {
  const xs = outline.map((node) => node.x);
  const ys = outline.map((node) => node.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

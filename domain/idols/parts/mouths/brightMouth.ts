import type { Spine } from '../../../drawing/lock.ts';
import { moved, type Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

export const MOUTH_NAMES = [
  'neutral',
  'smile',
  'A',
  'E',
  'I',
  'O',
  'U',
  'laugh',
  'pout',
  'surprised',
  'sad',
] as const;
export type MouthName = (typeof MOUTH_NAMES)[number];

/** Drawn about (0, 0), the mouth's middle between the lips. */
type MouthShape =
  | { readonly kind: 'line'; readonly lines: readonly Spine[] }
  | {
      readonly kind: 'open';
      readonly opening: readonly Control[];
      /** How far the upper teeth reach down; 0 shows none. */
      readonly teeth: number;
      /** How much of the opening's height the tongue fills. */
      readonly tongue: number;
    };

const MIDDLE = { x: 0, y: 256 } as const;

const SHAPES: { readonly [Name in MouthName]: MouthShape } = {
  neutral: {
    kind: 'line',
    lines: [
      [
        [-11, -2.6, 0],
        [-6, 0.4, 1.3],
        [0, 1.3, 1.5],
        [6, 0.4, 1.3],
        [11, -2.6, 0],
      ],
    ],
  },
  smile: {
    kind: 'line',
    lines: [
      [
        [-15.5, -4.6, 0.5],
        [-9, 0.8, 1.3],
        [0, 3, 1.5],
        [9, 0.8, 1.3],
        [15.5, -4.6, 0.5],
      ],
      [
        [-17.6, -3.8, 0],
        [-15.5, -5.2, 0.9],
        [-13, -5.6, 0],
      ],
      [
        [17.6, -3.8, 0],
        [15.5, -5.2, 0.9],
        [13, -5.6, 0],
      ],
    ],
  },
  A: {
    kind: 'open',
    opening: [
      [-14.5, -6, 1],
      [-6, -7],
      [6, -7],
      [14.5, -6, 1],
      [12, 7],
      [5, 14.5],
      [-5, 14.5],
      [-12, 7],
    ],
    teeth: 4,
    tongue: 0.48,
  },
  E: {
    kind: 'open',
    opening: [
      [-15, -5, 1],
      [-6, -6],
      [6, -6],
      [15, -5, 1],
      [11.5, 3.5],
      [4, 7.5],
      [-4, 7.5],
      [-11.5, 3.5],
    ],
    teeth: 4,
    tongue: 0.4,
  },
  I: {
    kind: 'open',
    opening: [
      [-17, -5, 1],
      [-7, -3.6],
      [7, -3.6],
      [17, -5, 1],
      [12, 1.5],
      [4, 4.2],
      [-4, 4.2],
      [-12, 1.5],
    ],
    teeth: 4,
    tongue: 0.25,
  },
  O: {
    kind: 'open',
    opening: [
      [0, -8],
      [7.5, -4.5],
      [9, 3],
      [6, 10],
      [0, 12.5],
      [-6, 10],
      [-9, 3],
      [-7.5, -4.5],
    ],
    teeth: 0,
    tongue: 0.42,
  },
  U: {
    kind: 'open',
    opening: [
      [0, -4.5],
      [4.6, -2.5],
      [5.6, 2],
      [3.6, 6],
      [0, 7.2],
      [-3.6, 6],
      [-5.6, 2],
      [-4.6, -2.5],
    ],
    teeth: 0,
    tongue: 0.35,
  },
  laugh: {
    kind: 'open',
    opening: [
      [-20, -9, 1],
      [-9, -6.5],
      [9, -6.5],
      [20, -9, 1],
      [17, 4],
      [8, 14.5],
      [0, 16.5],
      [-8, 14.5],
      [-17, 4],
    ],
    teeth: 4.6,
    tongue: 0.5,
  },
  pout: {
    kind: 'line',
    lines: [
      [
        [-8, 3.5, 0],
        [-4, -0.6, 1.5],
        [0, 1, 1.4],
        [4, -0.6, 1.5],
        [8, 3.5, 0],
      ],
      [
        [-3, 7.5, 0],
        [0, 8.4, 0.9],
        [3, 7.5, 0],
      ],
    ],
  },
  surprised: {
    kind: 'open',
    opening: [
      [0, -7],
      [5.6, -4],
      [7, 3],
      [5.6, 9],
      [0, 12],
      [-5.6, 9],
      [-7, 3],
      [-5.6, -4],
    ],
    teeth: 0,
    tongue: 0.34,
  },
  sad: {
    kind: 'line',
    lines: [
      [
        [-12, 5, 0],
        [-6.5, 0.6, 1.5],
        [0, -1, 1.7],
        [6.5, 0.6, 1.5],
        [12, 5, 0],
      ],
    ],
  },
};

export function drawBrightMouth(look: Look): PartDrawing[] {
  return MOUTH_NAMES.map((name) => {
    const mouth = new Sketch(`mouth${name[0]!.toUpperCase()}${name.slice(1)}`);
    drawShape(look, mouth, SHAPES[name]);
    return mouth.part({
      drawOrder: 65,
      attach: { to: 'head', depth: 86, bulge: 6 },
      grid: { columns: 2, rows: 2 },
      variant: { slot: 'mouth', name },
    });
  });
}

function drawShape(look: Look, mouth: Sketch, shape: MouthShape): void {
  const ink = tint(look.palette, 'skin', -0.56, 3.6, -36);
  if (shape.kind === 'line') {
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
          moved(
            blob([
              [left + 1, top - 6, 1],
              [right - 1, top - 6, 1],
              [right * 0.8, top + shape.teeth + 1],
              [0, top + shape.teeth + 2],
              [left * 0.8, top + shape.teeth + 1],
            ]),
            0,
            0,
          ),
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

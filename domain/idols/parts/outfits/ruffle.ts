import type { Material } from '../../../drawing/Material.ts';
import { mix, type Node, type Outline, type Point, smoothStep } from '../../../drawing/Outline.ts';
import type { Sketch } from '../../../drawing/Sketch.ts';
import { polygon } from '../../../drawing/spline.ts';

/** A strip of cloth: `along` 0 … 1 from the viewer's left to right, `down` 0 where it is gathered … 1 its hem. */
export type Strip = (along: number, down: number) => Point;

export type RuffleOptions = {
  readonly folds: number;
  readonly material: Material;
  /** How far the hem rises between two folds, as a share of the strip's height. */
  readonly notch?: number;
  /** A finer frill that shows below the hem. */
  readonly lining?: Material;
  readonly liningReach?: number;
  /** A braid sewn along the hem. */
  readonly trim?: { readonly paint: string; readonly above: number; readonly width: number };
  /** Drawn on each fold, over its shading. */
  readonly onFold?: (from: number, to: number) => void;
  /** Shadow of what lies over the gathered edge, as a share of the height. */
  readonly shadow?: number;
  readonly ink?: number;
};

/** A gathered strip: round folds with the dark inside of the hem between them, the outer folds behind the inner ones. */
export function paintRuffle(sketch: Sketch, strip: Strip, options: RuffleOptions): void {
  const { folds, material } = options;
  const notch = options.notch ?? 0.12;
  if (options.lining) {
    const reach = 1 + (options.liningReach ?? 0.08);
    for (const [from, to] of outsideIn(folds * 2, 0.5)) {
      sketch.cel(foldOutline(strip, from, to, 0.7, reach, notch * 0.55), options.lining, {
        shade: [2.5, 1],
        rim: [0, 0],
        ink: 0.62 * (options.ink ?? 1),
      });
    }
    shadeUnder(sketch, strip, options.lining, reach);
  }
  const inside = { ...material, base: material.deepShade, shade: material.deepShade };
  for (const [from, to] of outsideIn(folds, 0.5)) {
    sketch.cel(foldOutline(strip, from, to, 0.55, 0.985, notch), inside, {
      shade: [0, 0],
      rim: [0, 0],
      ink: 0.7 * (options.ink ?? 1),
    });
  }
  for (const [from, to] of outsideIn(folds, 0)) paintFold(sketch, strip, from, to, notch, options);
}

function paintFold(
  sketch: Sketch,
  strip: Strip,
  from: number,
  to: number,
  notch: number,
  options: RuffleOptions,
): void {
  const { material } = options;
  const width = to - from;
  const at = (along: number, down: number) => strip(from + width * along, down);
  sketch.cel(foldOutline(strip, from, to, 0, 1, notch), material, {
    shade: [0, 0],
    rim: [0, 0],
    ink: options.ink ?? 1,
    inside: () => {
      sketch.patch(
        polygon([at(0.86, 0), at(0.74, 0.4), at(0.6, 0.8), at(0.5, 1.1), at(1.3, 1.1), at(1.2, 0)]),
        material.shade,
      );
      sketch.patch(polygon([at(0.2, 0.05), at(0.16, 0.5), at(0.3, 0.32)]), material.shade);
      sketch.patch(polygon([at(0.56, 0), at(0.5, 0.44), at(0.66, 0.3)]), material.shade);
      sketch.patch(
        polygon([at(0.24, 0.5), at(0.19, 0.72), at(0.22, 0.9), at(0.31, 0.72)]),
        material.light,
        0.75,
      );
      options.onFold?.(from, to);
      if (options.trim) {
        const { paint, above, width: half } = options.trim;
        sketch.patch(hemBand(strip, from, to, notch, above, half), paint);
      }
      const shadow = options.shadow ?? 0.16;
      if (shadow > 0) {
        sketch.patch(
          polygon([at(-0.3, -0.1), at(-0.3, shadow), at(0.5, shadow * 1.2), at(1.3, shadow), at(1.3, -0.1)]),
          material.deepShade,
          0.8,
        );
      }
    },
  });
}

/** Folds as [from, to], the outermost first; `shift` by a share of a fold. */
function outsideIn(folds: number, shift: number): (readonly [number, number])[] {
  return Array.from({ length: folds + (shift > 0 ? 1 : 0) }, (_, index): readonly [number, number] => {
    const from = (index - shift) / folds;
    return [Math.max(0, from), Math.min(1, from + 1 / folds)];
  }).sort((one, other) => Math.abs(other[0] + other[1] - 1) - Math.abs(one[0] + one[1] - 1));
}

/** Height of a fold's lower edge at a share of its width. */
function hemDown(share: number, bottom: number, notch: number): number {
  return bottom - notch + notch * Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 0.62;
}

function foldOutline(
  strip: Strip,
  from: number,
  to: number,
  top: number,
  bottom: number,
  notch: number,
): Outline {
  const nodes: Node[] = [];
  const put = ([x, y]: Point, ink: number) => nodes.push({ x, y, ink });
  const width = to - from;
  const rows = 8;
  const end = bottom - notch;
  // The sides are folds: their line runs out upwards; at the strip's own ends it goes through.
  const inkAt = (down: number, isEnd: boolean) => (isEnd ? 1 : smoothStep(0.3, 0.8, down));
  const flare = (down: number) => 0.05 * width * smoothStep(0.2, 1, down);
  for (let row = 0; row <= rows; row++) {
    const down = mix(top, end, row / rows);
    put(strip(from - (from > 0.001 ? flare(down) : 0), down), inkAt(down, from <= 0.001));
  }
  for (let step = 1; step < 12; step++) {
    const share = step / 12;
    const spread = from - flare(1) + (width + 2 * flare(1)) * share;
    put(strip(Math.min(1, Math.max(0, spread)), hemDown(share, bottom, notch)), 1);
  }
  for (let row = rows; row >= 0; row--) {
    const down = mix(top, end, row / rows);
    put(strip(to + (to < 0.999 ? flare(down) : 0), down), inkAt(down, to >= 0.999));
  }
  for (let step = 5; step > 0; step--) put(strip(mix(from, to, step / 6), top), 0);
  return nodes;
}

function hemBand(
  strip: Strip,
  from: number,
  to: number,
  notch: number,
  above: number,
  width: number,
): Outline {
  const points: Point[] = [];
  const place = (step: number, up: number) => {
    const share = step / 12;
    return strip(mix(from, to, share), hemDown(share, 1, notch) - up);
  };
  for (let step = 0; step <= 12; step++) points.push(place(step, above));
  for (let step = 12; step >= 0; step--) points.push(place(step, above + width));
  return polygon(points);
}

function shadeUnder(sketch: Sketch, strip: Strip, material: Material, reach: number): void {
  const band = Array.from({ length: 25 }, (_, step) => strip(step / 24, 0.7));
  const below = Array.from({ length: 25 }, (_, step) => strip(1 - step / 24, 1 + (reach - 1) * 0.3));
  const outline = polygon([...band, ...below]);
  sketch.within([outline], () => sketch.patch(outline, material.shade, 0.7));
}

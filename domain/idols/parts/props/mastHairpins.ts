import type { Material } from '../../../drawing/Material.ts';
import { mix } from '../../../drawing/Outline.ts';
import { regularPolygon } from '../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Where a mast's foot stands on the hair, and how high its lamp is. */
const MASTS = {
  Left: { x: -46, footY: 20, topY: -141 },
  Right: { x: 46, footY: 20, topY: -119 },
} as const;
const LEAN_DEGREES = 1.6;
/** Before the head's axis, on the hair. */
const FOOT_DEPTH = 40;

type Mast = {
  readonly at: (across: number, share: number) => readonly [number, number];
  readonly sketch: Sketch;
};

/** Two thin radio masts, not quite of one height, in the two colours of masts, each with its warning lamps. */
export function drawMastHairpins(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawMast(look, side), drawClip(look, side)]);
}

function drawMast(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const { x, footY, topY } = MASTS[side];
  const sketch = new Sketch(`mast${side}`);
  const lean = s * Math.tan((LEAN_DEGREES * Math.PI) / 180);
  const mast: Mast = {
    sketch,
    at: (across, share) => {
      const y = mix(footY, topY, share);
      return [x + (footY - y) * lean + across, y];
    },
  };
  const thin = { ...look.metal, base: look.dominantLight.base, shade: look.dominantLight.shade };
  drawSection(mast, look.metal, 0.84, 1, 1.9, 1.2);
  drawSection(mast, thin, 0.7, 0.86, 3.2, 2.7);
  drawSection(mast, look.neutral, 0.56, 0.71, 3.9, 3.3);
  drawSection(mast, thin, 0.42, 0.57, 5, 4.4);
  drawLattice(look, mast);
  for (const [share, half] of [
    [0.42, 10.5],
    [0.57, 8],
    [0.71, 6.6],
    [0.85, 4.8],
  ] as const) {
    drawPlatform(look, mast, share, half);
  }
  drawWarningLamp(look, mast, 1.01, 4.4);
  drawWarningLamp(look, mast, 0.635, 2.6);
  return sketch.part({
    drawOrder: 91 + (s > 0 ? 0.1 : 0),
    // Straight up they would grow towards a viewer to whom she bows and shrink much from one she looks up to: with
    // this rake they are foreshortened alike both ways.
    attach: { to: 'head', depth: FOOT_DEPTH, bulge: 0, rake: 42 },
    // Steel: stands where the head stands.
    grid: { columns: 1, rows: 4 },
  });
}

function drawSection(
  { at, sketch }: Mast,
  metal: Material,
  from: number,
  to: number,
  low: number,
  high: number,
) {
  sketch.cel(polygon([at(-low, from), at(-high, to), at(high, to), at(low, from)]), metal, {
    shade: [low * 0.7, 0],
    rim: [0, 0],
    ink: 0.75,
  });
}

/** The lower part is open: two rails, and braces crossing between them. */
function drawLattice(look: Look, { at, sketch }: Mast): void {
  const half = (share: number) => mix(7.6, 5, share / 0.42);
  sketch.cel(polygon([at(-7.6, 0), at(-5, 0.42), at(5, 0.42), at(7.6, 0)]), look.neutral, {
    shade: [4, 0],
    rim: [0, 0],
    ink: 0.85,
    inside: () => {
      const steps = [0.1, 0.18, 0.26, 0.34, 0.42];
      for (let index = 0; index + 1 < steps.length; index++) {
        const [low, high] = [steps[index]!, steps[index + 1]!];
        for (const cross of [-1, 1]) {
          sketch.stroke(
            [
              [...at(cross * half(low), low), 0.9],
              [...at(-cross * half(high), high), 0.9],
            ],
            look.dominant.base,
          );
        }
      }
    },
  });
}

function drawPlatform(look: Look, { at, sketch }: Mast, share: number, half: number): void {
  const [x, y] = at(0, share);
  sketch.cel(
    polygon([
      [x - half, y - 2],
      [x + half, y - 2],
      [x + half - 1.6, y + 2],
      [x - half + 1.6, y + 2],
    ]),
    look.metal,
    { shade: [half * 0.8, 0], rim: [0, 0], ink: 0.75 },
  );
}

/** What holds it in the hair: an octagon of glass in silver, which lies on the head and turns with its roundness. */
function drawClip(look: Look, side: Side): PartDrawing {
  const { x, footY: y } = MASTS[side];
  const sketch = new Sketch(`mast${side}Clip`);
  sketch.cel(regularPolygon(x, y + 4, 18, 8, 0, 0.82), look.metal, {
    shade: [4, 3],
    rim: [0, 0],
    ink: 0.9,
  });
  sketch.cel(regularPolygon(x, y + 4, 11.5, 8, 0, 0.82), look.accent, {
    inkPaint: look.dominant.ink,
    shade: [4, 3],
    rim: [0, 0],
    ink: 0.5,
    inside: () => {
      sketch.patch(
        polygon([
          [x - 12, y + 6],
          [x + 2, y - 8],
          [x + 6, y - 8],
          [x - 8, y + 10],
        ]),
        '#ffffff',
        0.85,
      );
    },
  });
  return sketch.part({
    drawOrder: 91.4,
    attach: { to: 'head', depth: FOOT_DEPTH + 2, bulge: 2 },
    grid: { columns: 1, rows: 1 },
  });
}

/** Red as aviation asks for: the one warm spot that she wears. */
function drawWarningLamp(look: Look, { at, sketch }: Mast, share: number, radius: number): void {
  const [x, y] = at(0, share);
  const red = tint(look.palette, 'skin', -0.31, 8.6, -32);
  sketch.glow(x, y, radius * 3.4, radius * 3.4, red, 0.5);
  sketch.cel(
    ellipse(x, y, radius, radius * 1.2),
    { ...look.accent, base: red, shade: tint(look.palette, 'skin', -0.43, 8, -34), ink: look.dominant.ink },
    { shade: [radius * 0.4, radius * 0.4], rim: [0, 0], ink: 0.65 },
  );
  sketch.patch(ellipse(x - radius * 0.3, y - radius * 0.4, radius * 0.34), '#fff1ec');
}

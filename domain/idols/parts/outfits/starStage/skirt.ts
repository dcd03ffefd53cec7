import { lock } from '../../../../drawing/lock.ts';
import { mix, type Outline } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { type Cone, coneFace, coneFrill, conePoint } from '../pleatedCone.ts';

export function skirtCone(look: Look): Cone {
  return {
    waistY: 484,
    hemY: 640,
    waistRadius: 59,
    hemRadius: 172 * look.proportions.skirtWidth,
    tilt: 0.19,
    bell: 0.8,
  };
}

/** Panels of pleats as angles from … to, side panels behind the middle one. */
const PANELS = [
  { name: 'FarLeft', from: -90, to: -54, drawOrder: 34, pleats: 3 },
  { name: 'FarRight', from: 54, to: 90, drawOrder: 34.1, pleats: 3 },
  { name: 'Left', from: -58, to: -18, drawOrder: 34.2, pleats: 2 },
  { name: 'Right', from: 18, to: 58, drawOrder: 34.3, pleats: 2 },
  { name: 'Middle', from: -22, to: 22, drawOrder: 34.4, pleats: 2 },
] as const;

/** `cone`: another cut of the same skirt. */
export function drawSkirt(look: Look, cone: Cone = skirtCone(look)): PartDrawing[] {
  return [
    drawInside(look, cone),
    drawFrill(look, cone, 'Lower', 16, 1.2, 31),
    drawFrill(look, cone, 'Upper', 13, 1.1, 32),
    ...PANELS.map((panel) => drawPanel(look, cone, panel)),
  ];
}

function widthOf(outline: Outline): number {
  const xs = outline.map((node) => node.x);
  return Math.max(...xs) - Math.min(...xs);
}

/** The skirt's far inner side, seen below the hem between the legs. */
function drawInside(look: Look, cone: Cone): PartDrawing {
  const inside = new Sketch('skirtInside');
  const dark = { ...look.dominant, base: look.dominant.deepShade, shade: look.dominant.deepShade };
  inside.cel(coneFace({ ...cone, hemRadius: cone.hemRadius * 0.94 }, -92, 92, 0.1, 1), dark, {
    shade: [0, 0],
    rim: [0, 0],
  });
  return inside.part({
    drawOrder: 16,
    attach: { to: 'body', depth: -40, bulge: 0 },
    grid: { columns: 4, rows: 3 },
    spring: { anchor: { x: 0, y: 500 }, tip: { x: 0, y: cone.hemY }, stiffness: 0.6 },
  });
}

function drawFrill(
  look: Look,
  cone: Cone,
  name: string,
  scallops: number,
  bottom: number,
  drawOrder: number,
): PartDrawing {
  const frill = new Sketch(`skirtFrill${name}`);
  // Side scallops first, so that each nearer one overlaps its neighbour.
  const outlines = coneFrill(cone, scallops, 0.72, bottom);
  const order = outlines
    .map((outline, index) => ({ outline, far: Math.abs(index - (scallops - 1) / 2), index }))
    .filter(({ outline }) => widthOf(outline) > 7)
    .sort((a, b) => b.far - a.far);
  for (const { outline, index } of order) {
    frill.cel(outline, look.neutral, {
      shade: [5, 1],
      rim: [0, 0],
      ink: 0.8,
      inside: () => {
        const span = 184 / scallops;
        const middle = -92 + (index + 0.5) * span;
        for (const aside of [-0.24, 0.2]) {
          const at = (down: number, width: number) =>
            [...conePoint(cone, middle + aside * span, down), width] as const;
          frill.stroke([at(0.95, 2), at(bottom - 0.1, 1.1), at(bottom - 0.04, 0)], look.neutral.shade);
        }
      },
    });
  }
  frill.within([coneFace(cone, -80, 80, 0.72, bottom - 0.09)], () => {
    frill.patch(coneFace(cone, -97, 97, 0.9, 1.055), look.neutral.shade, 0.9);
  });
  return frill.part({
    drawOrder,
    attach: { to: 'body', depth: 30, bulge: 60 },
    grid: { columns: 8, rows: 2 },
    spring: { anchor: { x: 0, y: 540 }, tip: { x: 0, y: 700 }, stiffness: 0.45 },
  });
}

function drawPanel(look: Look, cone: Cone, panel: (typeof PANELS)[number]): PartDrawing {
  const sketch = new Sketch(`skirt${panel.name}`);
  const width = (panel.to - panel.from) / panel.pleats;
  // Pleats are folded away from the middle: draw the outer ones first.
  const indices = Array.from({ length: panel.pleats }, (_, index) => index);
  const middle = (panel.from + panel.to) / 2;
  if (middle > 0) indices.reverse();
  for (const index of indices) {
    const from = panel.from + index * width;
    drawPleat(look, cone, sketch, from - 1.5, from + width + 1.5);
  }
  const [tipX, tipY] = conePoint(cone, middle, 1);
  const [rootX, rootY] = conePoint(cone, middle, 0.05);
  return sketch.part({
    drawOrder: panel.drawOrder,
    attach: { to: 'body', depth: 60 * Math.cos((middle * Math.PI) / 180), bulge: 16 },
    grid: { columns: 3, rows: 4 },
    spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness: 0.55 },
  });
}

function drawPleat(look: Look, cone: Cone, sketch: Sketch, from: number, to: number): void {
  const middle = (from + to) / 2;
  // Towards the sides the zigzag of the hem is seen edge on.
  const step = 0.045 * Math.cos((middle * Math.PI) / 180);
  const leading = 1 + Math.sign(middle || 1) * step;
  const trailing = 1 - Math.sign(middle || 1) * step;
  sketch.cel(coneFace(cone, from, to, 0, 1, leading, trailing), look.dominant, {
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.85,
    inside: () => {
      // The fold that turns away from the light, and the shadow of the coat and the belt on top.
      sketch.patch(coneFace(cone, mix(from, to, 0.62), to + 2, 0, 1.05, 1, 1.05), look.dominant.shade);
      sketch.patch(coneFace(cone, from - 2, to + 2, 0, 0.13), look.dominant.deepShade, 0.7);
      sketch.patch(coneFace(cone, from - 2, to + 2, 0.835, 0.895, leading, trailing), look.accent.base);
      sketch.patch(coneFace(cone, mix(from, to, 0.62), to + 2, 0.835, 0.895, 1, trailing), look.accent.shade);
      sketch.patch(coneFace(cone, from - 2, to + 2, 0.925, 0.945, leading, trailing), look.metal.base, 0.95);
      const at = (degrees: number, down: number, halfWidth: number) =>
        [...conePoint(cone, degrees, down), halfWidth] as const;
      sketch.patch(
        lock([at(from + 3, 0.3, 0), at(from + 2.4, 0.55, 1.2), at(from + 2, 0.8, 0)]).outline,
        look.dominant.light,
        0.7,
      );
    },
  });
}

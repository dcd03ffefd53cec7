import type { Outline } from './Outline.ts';

/** Width of the drawn line in model units on the side that faces down and away from the light. */
export const LINE_WIDTH = 3.1;
const HIDDEN_INSET = 1;
const LIGHT = { x: -0.55, y: -0.83 } as const;

/** Thin towards the light, full away from it: the line itself says where the light stands. */
export function lineWidthAt(normalX: number, normalY: number, ink: number): number {
  const facing = normalX * LIGHT.x + normalY * LIGHT.y;
  return LINE_WIDTH * ink * (0.78 - 0.24 * facing);
}

/** The outline moved outwards by the line's width at each node: filled with ink under the form, it is its line. */
export function grownOutline(outline: Outline, inkScale: number): Outline {
  const nodes = outline.filter((node, index) => {
    const before = outline[(index + outline.length - 1) % outline.length]!;
    return Math.hypot(node.x - before.x, node.y - before.y) > 0.05;
  });
  const turn = signedArea(nodes) > 0 ? 1 : -1;
  return nodes.map((node, index) => {
    const before = nodes[(index + nodes.length - 1) % nodes.length]!;
    const after = nodes[(index + 1) % nodes.length]!;
    const first = unit(node.x - before.x, node.y - before.y);
    const second = unit(after.x - node.x, after.y - node.y);
    const firstNormal = [first[1] * turn, -first[0] * turn] as const;
    let normal = [firstNormal[0] + second[1] * turn, firstNormal[1] - second[0] * turn] as const;
    const length = Math.hypot(...normal);
    // A hairpin has no normal of its own: the line runs out past its tip.
    normal = length < 0.15 ? first : [normal[0] / length, normal[1] / length];
    const spread = Math.max(0.45, Math.abs(normal[0] * firstNormal[0] + normal[1] * firstNormal[1]));
    const width = lineWidthAt(normal[0], normal[1], node.ink * inkScale) / (length < 0.15 ? 0.8 : spread);
    // Where the line is left out it hides under the form, or its colour would show through the soft edge.
    const grown = width - HIDDEN_INSET * Math.max(0, 1 - node.ink * 2);
    return { x: node.x + normal[0] * grown, y: node.y + normal[1] * grown, ink: node.ink };
  });
}

function signedArea(outline: Outline): number {
  let area = 0;
  outline.forEach((node, index) => {
    const next = outline[(index + 1) % outline.length]!;
    area += node.x * next.y - next.x * node.y;
  });
  return area;
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

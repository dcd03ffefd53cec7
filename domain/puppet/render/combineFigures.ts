import type { Figure, Painter } from './renderFigure.ts';
import type { Limb } from './Solid.ts';

/** Several figures in one scene, that hide each other where they lie before each other. */
export function combineFigures(figures: readonly Figure[]): Figure {
  const limbs: Limb[] = [];
  const painters: { readonly firstPart: number; readonly paint: Painter }[] = [];
  let firstPart = 0;
  for (const figure of figures) {
    const renamed = new Map<Limb, Limb>();
    for (const limb of figure.limbs) {
      const partner = limb.joins ? renamed.get(limb.joins.limb) : undefined;
      const { joins, ...rest } = limb;
      const own: Limb = {
        ...rest,
        part: limb.part + firstPart,
        ...(joins && partner ? { joins: { limb: partner, blendMm: joins.blendMm } } : {}),
      };
      renamed.set(limb, own);
      limbs.push(own);
    }
    painters.push({ firstPart, paint: figure.paint });
    firstPart += 1 + Math.max(...figure.limbs.map((limb) => limb.part));
  }
  return {
    limbs,
    paint(part, point, normal, into) {
      const painter = painters.findLast((candidate) => candidate.firstPart <= part);
      painter?.paint(part - painter.firstPart, point, normal, into);
    },
  };
}

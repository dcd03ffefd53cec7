import { ATLAS_EDGE_PIXELS } from '../bake/packAtlas.ts';
import type { IdolModel } from '../model/IdolModel.ts';

/** What eight idols at once on a small machine's screen can afford; the shipped ones stay well inside. */
export const IDOL_LIMITS = {
  parts: 170,
  vertices: 2400,
  springs: 60,
  atlasEdgePixels: ATLAS_EDGE_PIXELS,
  /** Coarser, and a portrait full-HD screen shows soft edges. */
  leastPixelsPerUnit: 0.7,
} as const;

/** A sentence for everything in which the idol is larger than the kiosk can afford. */
export function checkLimits({ parts, depths, springs, atlas }: IdolModel): string[] {
  const counted = [
    ['parts', parts.length, IDOL_LIMITS.parts, 'Choose fewer props or a simpler outfit.'],
    ['vertices', depths.length, IDOL_LIMITS.vertices, 'Give parts that hardly bend a coarser grid.'],
    ['springs', springs.length, IDOL_LIMITS.springs, 'Let neighbouring locks share anchor and tip.'],
  ] as const;
  const sentences = counted
    .filter(([, count, most]) => count > most)
    .map(([what, count, most, advice]) => `It has ${count} ${what}; at most ${most} are allowed. ${advice}`);
  const edge = Math.max(atlas.width, atlas.height);
  if (edge > IDOL_LIMITS.atlasEdgePixels) {
    sentences.push(
      `Its atlas is ${edge} pixels wide or high; at most ${IDOL_LIMITS.atlasEdgePixels} are allowed.`,
    );
  }
  if (atlas.pixelsPerUnit < IDOL_LIMITS.leastPixelsPerUnit) {
    sentences.push(
      `Its drawings fill so much of the atlas that they are kept at ${atlas.pixelsPerUnit} pixels a unit only; at least ${IDOL_LIMITS.leastPixelsPerUnit} are needed for sharp edges. Draw large parts smaller or leave some out.`,
    );
  }
  return sentences;
}

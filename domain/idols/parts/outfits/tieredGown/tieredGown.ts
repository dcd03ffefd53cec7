import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBodice } from './bodice.ts';
import { drawSkirt } from './skirt.ts';
import { drawSleeves } from './sleeves.ts';
import { drawSlippers } from './slippers.ts';

/** A gown of ruffled tiers, open over ivory, short enough in front to show heeled slippers. */
export function drawTieredGown(look: Look): PartDrawing[] {
  return [...drawBodice(look), ...drawSkirt(look), ...drawSleeves(look), ...drawSlippers(look)];
}

import { type Look, SIDES } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBodice } from './bodice.ts';
import { drawBoot } from './boots.ts';
import { drawLongGloves } from './gloves.ts';
import { drawLeg } from './leg.ts';
import { drawSashes } from './sashes.ts';
import { drawGlassSkirt } from './skirt.ts';

/** A close dress with a skirt of cut glass over it, long gloves, two window-woven sashes, boots to above the knee. */
export function drawOctagonGlass(look: Look): PartDrawing[] {
  return [
    ...drawBodice(look),
    ...drawGlassSkirt(look),
    ...drawSashes(look),
    ...drawLongGloves(look),
    ...SIDES.flatMap((side) => [drawLeg(look, side), drawBoot(look, side)]),
  ];
}

import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawLabCoat } from './labCoat.ts';
import { drawLegwear } from './legwear.ts';
import { drawPinCollar } from './pinCollar.ts';
import { drawShorts } from './shorts.ts';
import { drawSleeves } from './sleeves.ts';
import { drawTop } from './top.ts';

/** A cropped lab coat under a collar like a chip with its legs, dark top, shorts, one long sock, ankle boots. */
export function drawChipLab(look: Look): PartDrawing[] {
  return [
    ...drawTop(look),
    ...drawLabCoat(look),
    ...drawPinCollar(look),
    ...drawSleeves(look),
    ...drawShorts(look),
    ...drawLegwear(look),
  ];
}

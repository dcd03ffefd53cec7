import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawHood } from './hood.ts';
import { drawHoodieBody } from './hoodieBody.ts';
import { drawLegwear } from './legwear.ts';
import { drawSleeves } from './sleeves.ts';
import { drawSneakers } from './sneakers.ts';

/** A hoodie some sizes too large that falls to mid-thigh, cycling shorts, one striped sock, thick-soled sneakers. */
export function drawBoxyHoodie(look: Look): PartDrawing[] {
  return [
    ...drawHoodieBody(look),
    ...drawHood(look),
    ...drawSleeves(look),
    ...drawLegwear(look),
    ...drawSneakers(look),
  ];
}

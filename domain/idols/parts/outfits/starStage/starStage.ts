import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBodice } from './bodice.ts';
import { drawCoat } from './coat.ts';
import { drawLegwear } from './legwear.ts';
import { drawSkirt } from './skirt.ts';
import { drawSleeves } from './sleeves.ts';

/** The leader's stage costume: corset, pleated skirt, a coat of two lengths, glove and wide cuff, platform boots. */
export function drawStarStage(look: Look): PartDrawing[] {
  return [
    ...drawBodice(look),
    ...drawSkirt(look),
    ...drawCoat(look),
    ...drawSleeves(look),
    ...drawLegwear(look),
  ];
}

import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBodice } from './bodice.ts';
import { drawCoat } from './coat.ts';
import { drawLeftSleeve } from './leftSleeve.ts';
import { drawLegwear } from './legwear.ts';
import { drawRightSleeve } from './rightSleeve.ts';
import { drawSkirt } from './skirt.ts';

/** The leader's stage costume: corset, pleated skirt, a coat of two lengths, glove and wide cuff, platform boots. */
export function drawStarStage(look: Look): PartDrawing[] {
  return [
    ...drawBodice(look),
    ...drawSkirt(look),
    ...drawCoat(look),
    ...drawLeftSleeve(look),
    ...drawRightSleeve(look),
    ...drawLegwear(look),
  ];
}

import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCropTop } from './cropTop.ts';
import { drawJacket } from './jacket.ts';
import { drawLegwear } from './legwear.ts';
import { drawRacingSkirt } from './racingSkirt.ts';
import { drawSleeves } from './sleeves.ts';

/** Dressed for speed: a jacket printed with a line map, cropped top, shorts under a split skirt, roller boots. */
export function drawLineMap(look: Look): PartDrawing[] {
  return [
    ...drawCropTop(look),
    ...drawJacket(look),
    ...drawSleeves(look),
    ...drawRacingSkirt(look),
    ...drawLegwear(look),
  ];
}

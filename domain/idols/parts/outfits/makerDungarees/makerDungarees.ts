import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawApron } from './apron.ts';
import { drawDungarees } from './dungarees.ts';
import { drawSleeves } from './sleeves.ts';
import { drawStripedTee } from './stripedTee.ts';
import { drawTrouserLegs } from './trouserLegs.ts';

/** Working clothes: striped tee, wide dungarees rolled up unevenly, tool apron, one thick glove's cuff, work boots. */
export function drawMakerDungarees(look: Look): PartDrawing[] {
  return [
    ...drawStripedTee(look),
    ...drawSleeves(look),
    ...drawDungarees(look),
    ...drawTrouserLegs(look),
    ...drawApron(look),
  ];
}

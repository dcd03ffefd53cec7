import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawSkirt } from '../starStage/skirt.ts';
import { drawBlouse } from './blouse.ts';
import { drawCardigan } from './cardigan.ts';
import { drawLegwear } from './legwear.ts';
import { drawLoafers } from './loafers.ts';
import { drawSleeves } from './sleeves.ts';

/** A cardigan some sizes too large, open over a cream blouse and a pleated skirt; slouched socks and loafers. */
export function drawArchiveCardigan(look: Look): PartDrawing[] {
  // The skirt's cloth is the accent's, its stripe the blouse's.
  const skirtLook: Look = { ...look, dominant: look.accent, accent: look.neutral };
  return [
    ...drawSkirt(skirtLook),
    ...drawBlouse(look),
    ...drawCardigan(look),
    ...drawSleeves(look),
    ...drawLegwear(look),
    ...drawLoafers(look),
  ];
}

import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawSkirt, skirtCone } from '../starStage/skirt.ts';
import { drawBlouse } from './blouse.ts';
import { drawCardigan } from './cardigan.ts';
import { byLampLight } from './lampLight.ts';
import { drawLegwear } from './legwear.ts';
import { drawLoafers } from './loafers.ts';
import { drawSleeves } from './sleeves.ts';

/** A cardigan some sizes too large, open over a cream blouse and a pleated skirt; slouched socks and loafers. */
export function drawArchiveCardigan(plain: Look): PartDrawing[] {
  const look = byLampLight(plain);
  // The skirt's cloth is the accent's, its stripe the blouse's.
  const skirtLook: Look = { ...look, dominant: look.accent, accent: look.neutral };
  return [
    ...drawSkirt(skirtLook, { ...skirtCone(skirtLook), hemY: 694, hemRadius: 152, tilt: 0.15 }),
    ...drawBlouse(look),
    ...drawCardigan(look),
    ...drawSleeves(look),
    ...drawLegwear(look),
    ...drawLoafers(look),
  ];
}

import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawSkirt, skirtCone } from '../starStage/skirt.ts';
import { drawBlouse } from './blouse.ts';
import { drawCardigan } from './cardigan.ts';
import { drawLegwear } from './legwear.ts';
import { drawLoafers } from './loafers.ts';
import { drawSleeves } from './sleeves.ts';

/** A cardigan some sizes too large, open over a cream blouse and a pleated skirt; slouched socks and loafers. */
export function drawArchiveCardigan(plain: Look): PartDrawing[] {
  // Cream by lamp light: its shadows and lines are brown, not violet.
  const look: Look = {
    ...plain,
    neutral: {
      ...plain.neutral,
      shade: tint(plain.palette, 'neutral', -0.085, 2, -16),
      deepShade: tint(plain.palette, 'neutral', -0.19, 2.6, -22),
      ink: tint(plain.palette, 'accent', 0.02, 0.9),
      rim: '#fff9ea',
    },
  };
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

import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawSmoothDome } from './domeTop.ts';
import { glossLook } from './glossLook.ts';

/** The smooth dome for dark hair: its edge is lit by the hair's second colour. */
export function drawGlossDome(look: Look): PartDrawing[] {
  return drawSmoothDome(glossLook(look));
}

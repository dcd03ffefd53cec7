import { MOUTH_SHAPES } from '../vocabulary.ts';

/** Below this opening a mouth is drawn closed, whatever shape it is asked for: a mouth never stays ajar. */
export const MOUTH_CLOSED_BELOW = 0.12;
const FIRST_OPEN = MOUTH_SHAPES.indexOf('A');
const SMILE = MOUTH_SHAPES.indexOf('smile');
const SAD = MOUTH_SHAPES.indexOf('sad');
const POUT = MOUTH_SHAPES.indexOf('pout');

/** @returns an index into MOUTH_SHAPES */
export function chooseMouth(shape: number, open: number, form: number): number {
  const wanted = Math.round(shape);
  if (wanted === POUT) return POUT;
  if (open < MOUTH_CLOSED_BELOW) return form > 0.35 ? SMILE : form < -0.35 ? SAD : 0;
  return wanted >= FIRST_OPEN ? wanted : FIRST_OPEN;
}

import type { PartDrawing } from '../parts/PartDrawing.ts';

/** Faces are looked at from near (bust framing, cards): they are kept this much finer than the rest. */
const FACE_DETAIL = 1.7;

export function partDetail({ attach, drawOrder, spring }: PartDrawing): number {
  const isFace = attach.to === 'head' && attach.depth > 30;
  return isFace && (spring === undefined || drawOrder >= 80) ? FACE_DETAIL : 1;
}

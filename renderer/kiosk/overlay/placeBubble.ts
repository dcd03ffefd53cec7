import type { ScreenPoint } from '../interaction/ports.ts';

export type Anchor = {
  readonly face: ScreenPoint;
  readonly headTop: ScreenPoint;
  readonly feet: ScreenPoint;
};
export type Size = { readonly width: number; readonly height: number };

/** In pixels of the page. `tail` is where the bubble's tail starts: x of its lower edge, or y of its left edge. */
export type BubblePlace = {
  readonly left: number;
  readonly top: number;
  readonly tail: number;
};

/** Share of the way from her crown to the middle of her face that hair alone covers. */
const HAIR_SHARE = 0.34;
const MARGIN_SHARE = 0.024;
const TAIL_INSET = 46;

/**
 * Upright, the bubble sits on her crown, no higher than `ceiling` (lower edge of the header), its tail downwards.
 * Lying, it sits right of her face, its tail to the left. Never over her face: where room is short it leaves the header first.
 */
export function placeBubble(anchor: Anchor, screen: Size, bubble: Size, ceiling: number): BubblePlace {
  const margin = MARGIN_SHARE * Math.min(screen.width, screen.height);
  const face = { x: anchor.face.x * screen.width, y: anchor.face.y * screen.height };
  const headTop = anchor.headTop.y * screen.height;
  if (screen.height >= screen.width) {
    const floor = headTop + (face.y - headTop) * HAIR_SHARE;
    const left = between(face.x - bubble.width / 2, margin, screen.width - bubble.width - margin);
    const top = Math.min(Math.max(ceiling, floor - bubble.height), Math.max(margin, floor - bubble.height));
    return { left, top, tail: between(face.x - left, TAIL_INSET, bubble.width - TAIL_INSET) };
  }
  const headHeight = face.y - headTop;
  const left = between(face.x + headHeight * 1.35, margin, screen.width - bubble.width - margin);
  const top = Math.max(ceiling, face.y - bubble.height / 2);
  return { left, top, tail: between(face.y - top, TAIL_INSET, bubble.height - TAIL_INSET) };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

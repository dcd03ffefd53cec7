import type { ScreenPoint } from '../interaction/ports.ts';

export type Anchor = {
  readonly face: ScreenPoint;
  readonly headTop: ScreenPoint;
  readonly feet: ScreenPoint;
};
export type Size = { readonly width: number; readonly height: number };
/** What the bubble lies between: lower edge of the header, and the line that it stands on upright. */
export type BubbleRoom = { readonly ceiling: number; readonly floor: number };

/** In pixels of the page. `tail` is where the bubble's tail starts: x of its upper edge, or y of its left edge. */
export type BubblePlace = {
  readonly left: number;
  readonly top: number;
  readonly tail: number;
};

const MARGIN_SHARE = 0.024;
const TAIL_INSET = 46;
/** From the middle of her face, in heights from there to her crown: where a lying bubble begins, and where the chin ends. */
const BESIDE_HEAD = 1.35;
const CHIN = 0.75;

/**
 * Upright, the bubble stands on `floor`, before her knees, its tail upwards: between crown and header there is no room
 * for words, and they are read nearest to the eyes of whoever stands there. Lying, it sits right of her face, its tail
 * to the left. Never over her face or crown.
 */
export function placeBubble(anchor: Anchor, screen: Size, bubble: Size, room: BubbleRoom): BubblePlace {
  const margin = MARGIN_SHARE * Math.min(screen.width, screen.height);
  const face = { x: anchor.face.x * screen.width, y: anchor.face.y * screen.height };
  const headHeight = face.y - anchor.headTop.y * screen.height;
  if (screen.height >= screen.width) {
    const left = between(face.x - bubble.width / 2, margin, screen.width - bubble.width - margin);
    const top = Math.max(face.y + headHeight * CHIN, room.floor - bubble.height);
    return { left, top, tail: between(face.x - left, TAIL_INSET, bubble.width - TAIL_INSET) };
  }
  const left = between(face.x + headHeight * BESIDE_HEAD, margin, screen.width - bubble.width - margin);
  const top = Math.max(room.ceiling, face.y - bubble.height / 2);
  return { left, top, tail: between(face.y - top, TAIL_INSET, bubble.height - TAIL_INSET) };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

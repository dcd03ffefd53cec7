/** Where the idol stands: her floor point and size, as shares of the screen, so that they mean the same at every size. */
export type Framing = {
  /** 0..1 of the width. */
  readonly x: number;
  /** Where her feet stand, 0..1 of the height. */
  readonly floor: number;
  /** Model units to pixels, per pixel of the screen's height. */
  readonly scale: number;
};

/** From the crown of her hair to the soles. */
const FIGURE_TOP = -60;
export const FIGURE_FLOOR = 1296;
/** From tail to tail. */
const FIGURE_WIDTH = 840;

/** Portrait: in the middle, room for words above and below her. Landscape: left of the middle, words on the right. */
export function framingFor(width: number, height: number): Framing {
  const isPortrait = height >= width;
  const floor = isPortrait ? 0.82 : 0.95;
  const top = isPortrait ? 0.115 : 0.06;
  const byHeight = (floor - top) / (FIGURE_FLOOR - FIGURE_TOP);
  const byWidth = (width * (isPortrait ? 0.94 : 0.62)) / FIGURE_WIDTH / height;
  return { x: isPortrait ? 0.5 : 0.36, floor, scale: Math.min(byHeight, byWidth) };
}

/** Model space ↔ the screen's shares. */
export type Placement = { readonly x: number; readonly y: number; readonly scale: number };

/** In pixels of the screen: where model space's (0, 0) lies and how large a unit is. */
export function placementOf(framing: Framing, width: number, height: number): Placement {
  const scale = framing.scale * height;
  return { x: framing.x * width, y: framing.floor * height - FIGURE_FLOOR * scale, scale };
}

import { type Colour, colour } from '../render/Picture.ts';

export type Skin = {
  readonly back: Colour;
  /** The palm's side is lighter and pinker, most so on dark skin. */
  readonly palm: Colour;
  /** Fingertips, knuckles, and the skin in its folds. */
  readonly flush: Colour;
  readonly crease: Colour;
  readonly nail: Colour;
};

export const SKINS = {
  porcelain: skin('#f6d3bd', '#fbdcca', '#f2a896', '#c98173', '#f9cfc4'),
  peach: skin('#eebd98', '#f5ccac', '#e59880', '#b9735c', '#f3c2ae'),
  honey: skin('#d69e72', '#e6b48c', '#cf8062', '#96593f', '#e3ae91'),
  cocoa: skin('#8f5f42', '#c28f6f', '#9c6349', '#5d3826', '#c99a80'),
} as const;
export type SkinName = keyof typeof SKINS;

export type HandLook = {
  readonly skin: Skin;
  readonly sleeve: Colour;
  readonly cuff: Colour;
  /** How far below the wrist the sleeve begins. */
  readonly sleeveFromMm: number;
};

function skin(back: string, palm: string, flush: string, crease: string, nail: string): Skin {
  return {
    back: colour(back),
    palm: colour(palm),
    flush: colour(flush),
    crease: colour(crease),
    nail: colour(nail),
  };
}

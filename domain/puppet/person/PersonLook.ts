import { type HandLook, SKINS, type Skin } from '../hand/HandLook.ts';
import { type Colour, colour } from '../render/Picture.ts';

export const HAIR_STYLES = ['short', 'bob', 'bun'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** A passer-by of the films. None of the idols, and nobody in particular. */
export type PersonLook = {
  readonly skin: Skin;
  readonly hairStyle: HairStyle;
  readonly hair: Colour;
  readonly eyes: Colour;
  readonly coat: Colour;
  /** Far from every skin: a pale collar before the throat passes for a hand. */
  readonly shirt: Colour;
};

export const PERSON_LOOKS = {
  lan: {
    skin: SKINS.peach,
    hairStyle: 'bob',
    hair: colour('#3b2a35'),
    eyes: colour('#6b4430'),
    coat: colour('#4f6db5'),
    shirt: colour('#2f4068'),
  },
  bo: {
    skin: SKINS.honey,
    hairStyle: 'short',
    hair: colour('#2c2724'),
    eyes: colour('#4a3326'),
    coat: colour('#5a8f74'),
    shirt: colour('#2f4f5f'),
  },
  mei: {
    skin: SKINS.porcelain,
    hairStyle: 'bun',
    hair: colour('#6a3f2f'),
    eyes: colour('#5c4a3a'),
    coat: colour('#c4626a'),
    shirt: colour('#4b5f8c'),
  },
  dayo: {
    skin: SKINS.cocoa,
    hairStyle: 'short',
    hair: colour('#1f1a1c'),
    eyes: colour('#3a2620'),
    coat: colour('#d8a443'),
    shirt: colour('#3f5a86'),
  },
} as const satisfies Record<string, PersonLook>;
export type PersonLookName = keyof typeof PERSON_LOOKS;

export function handLookOf(look: PersonLook): HandLook {
  return { skin: look.skin, sleeve: look.coat, cuff: look.shirt, sleeveFromMm: 62 };
}

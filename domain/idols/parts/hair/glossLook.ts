import { type Look, tint } from '../Look.ts';

/** Dark hair whose lights are of its own second colour, as if something in it shone; pale lights would look dusty. */
export function glossLook(look: Look): Look {
  return {
    ...look,
    hair: {
      ...look.hair,
      light: tint(look.palette, 'hairTips', -0.08, 0.8),
      rim: tint(look.palette, 'hairTips', 0.02, 0.75),
    },
  };
}

/** The colour of a band of light over such hair. */
export function glossRing(look: Look): string {
  return tint(look.palette, 'hairTips', -0.03, 0.72);
}

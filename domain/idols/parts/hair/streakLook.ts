import type { Look } from '../Look.ts';

/** The same idol with hair of the accent's colour: for dyed streaks, painted as any other lock. */
export function streakLook(look: Look): Look {
  const { palette } = look;
  return {
    ...look,
    hair: look.accent,
    hairTips: look.metal,
    palette: {
      ...palette,
      hair: { ...palette.accent, lightness: palette.accent.lightness + 0.03 },
      hairTips: { ...palette.metal, lightness: palette.metal.lightness - 0.04 },
    },
  };
}

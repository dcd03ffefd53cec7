import { type Look, tint } from '../../Look.ts';

/** Cream and wool by the light of a reading lamp: shadows, lines and edges are brown and honey, not violet. */
export function byLampLight(look: Look): Look {
  const { palette } = look;
  return {
    ...look,
    dominant: { ...look.dominant, rim: tint(palette, 'dominant', 0.13, 0.85, 10) },
    accent: { ...look.accent, rim: tint(palette, 'dominant', -0.06, 0.9) },
    neutral: {
      ...look.neutral,
      shade: tint(palette, 'neutral', -0.085, 2, -16),
      deepShade: tint(palette, 'neutral', -0.19, 2.6, -22),
      ink: tint(palette, 'accent', 0.02, 0.9),
      rim: '#fff9ea',
    },
  };
}

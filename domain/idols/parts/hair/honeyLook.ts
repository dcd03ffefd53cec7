import type { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, tint } from '../Look.ts';
import type { HairPaint } from './paintHair.ts';

/** Brown hair whose lights are honey: the pale lights of bright hair would lie on it like dust. */
export function honeyLook(look: Look): Look {
  return {
    ...look,
    hair: {
      ...look.hair,
      light: tint(look.palette, 'hairTips', 0.13, 1.05, 10),
      rim: tint(look.palette, 'hairTips', 0.17, 0.95, 12),
    },
  };
}

/** The band of light over such hair. */
export function honeyRing(look: Look): string {
  return tint(look.palette, 'hairTips', 0.2, 0.92, 14);
}

/** Over the crown the colour of the dome, and from the brows on warmer and lighter down to the ends. */
export function honeyPaint(look: Look, sketch: Sketch): HairPaint {
  const gradient = (darker: number, turn: number) =>
    sketch.linearGradient(
      [0, 0],
      [0, 350],
      [
        [0, tint(look.palette, 'hair', darker + 0.015, 1, turn)],
        [0.17, tint(look.palette, 'hair', darker + 0.008, 1, turn)],
        [0.46, tint(look.palette, 'hair', darker + 0.065, 1.12, turn + 6)],
        [0.8, tint(look.palette, 'hairTips', darker + 0.045, 1.08, turn + 4)],
        [1, tint(look.palette, 'hairTips', darker + 0.1, 1.05, turn + 8)],
      ],
    );
  return { base: gradient(0, 0), shade: gradient(-0.105, -7) };
}

import type { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, tint } from '../Look.ts';
import type { HairPaint } from './paintHair.ts';

/** Hair that falls straight and far: one colour down to the waist, then slowly the second. `endY`: where the ends are. */
export function curtainPaint(look: Look, sketch: Sketch, endY: number, behind = 0): HairPaint {
  const gradient = (darker: number, turn: number, more: number) =>
    sketch.linearGradient(
      [0, 120],
      [0, endY],
      [
        [0, tint(look.palette, 'hair', -darker, more, turn)],
        [0.38, tint(look.palette, 'hair', -darker, more * 1.15, turn)],
        [0.74, tint(look.palette, 'hairTips', 0.09 - darker, 0.92, turn)],
        [1, tint(look.palette, 'hairTips', -darker, 1, turn)],
      ],
    );
  return { base: gradient(behind, 0, 1 + behind * 6), shade: gradient(behind + 0.11, -4, 2 + behind * 6) };
}

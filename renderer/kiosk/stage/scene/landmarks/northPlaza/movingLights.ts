import type { Mover } from '../LandmarkScene.ts';
import { alongString, LAMP_STRINGS } from './plan.ts';

/** Places along the strings, from both edges towards her: a wave of light runs inwards over them. */
const LAMPS = [
  { string: 0, part: 0.03 },
  { string: 1, part: 0.1 },
  { string: 0, part: 0.17 },
  { string: 1, part: 0.97 },
  { string: 0, part: 0.9 },
  { string: 1, part: 0.83 },
] as const;
const WAVE_MS = 3600;

/** The lamps on their strings, the twinkling of the LED walls, and the shimmer on the wet stone: twelve lights. */
export function movingLights(): readonly Mover[] {
  return [...LAMPS.map((lamp, index) => lampLight(lamp, index % 3)), ...SCREEN_SPARKLES, ...SHIMMERS];
}

function lampLight({ string, part }: (typeof LAMPS)[number], step: number): Mover {
  const { x, y } = alongString(LAMP_STRINGS[string], part);
  return {
    frame: 'dot',
    colour: step === 1 ? 0xffb3e0 : 0xffe0a8,
    from: { x, y: y - 1 },
    to: { x, y: y - 1 + 0.004 },
    everyMs: WAVE_MS,
    phase: 1 - step * 0.14,
    size: { width: 7, height: 7 },
    alpha: 0.95,
    byDay: 0.45,
    underWay: 0.4,
  };
}

const SCREEN_SPARKLES: readonly Mover[] = [
  { x: 0.055, y: -0.29, colour: 0xffe27a, everyMs: 2900 },
  { x: 0.11, y: -0.24, colour: 0xff9ad8, everyMs: 3700 },
].map(({ x, y, colour, everyMs }) => ({
  frame: 'dot',
  colour,
  from: { x, y },
  to: { x: x + 0.01, y: y - 0.01 },
  everyMs,
  phase: 0,
  size: { width: 6, height: 6 },
  alpha: 0.8,
  byDay: 0.5,
  underWay: 0.35,
}));

/** Upright lights that wander a little sideways, as a lamp does in rippling water. */
const SHIMMERS: readonly Mover[] = [
  { x: 0.06, y: 0.24, wander: 0.03, colour: 0xff6ac8, everyMs: 7000 },
  { x: 0.17, y: 0.4, wander: -0.02, colour: 0x7cf0ff, everyMs: 9100 },
  { x: 0.94, y: 0.24, wander: -0.03, colour: 0x7cb8ff, everyMs: 8000 },
  { x: 0.84, y: 0.42, wander: 0.02, colour: 0xffc0ee, everyMs: 9900 },
].map(({ x, y, wander, colour, everyMs }, index) => ({
  frame: 'dot',
  colour,
  from: { x, y },
  to: { x: x + wander, y },
  everyMs,
  phase: index * 0.3,
  size: { width: 3.4, height: 20 },
  alpha: 0.6,
  byDay: 0.35,
  underWay: 0.8,
}));

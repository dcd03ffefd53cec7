import type { MotionId } from '../vocabulary.ts';

/** How long a round of cheering takes, ms; each idol begins a little after her neighbour, so that it runs through them. */
export const ROUND_MS = 5200;
const WAVE_STEP_MS = 170;
const ROUNDS = ['cheer', 'heart', 'victory', 'wave'] as const satisfies readonly MotionId[];

/**
 * Which motions of the finale begin in (fromMs, untilMs], for the idol at this place of the row; times since everybody
 * stood there.
 */
export function finaleCues(place: number, fromMs: number, untilMs: number): MotionId[] {
  const cues: MotionId[] = [];
  const firstRound = Math.max(0, Math.floor((fromMs - place * WAVE_STEP_MS) / ROUND_MS));
  for (let round = firstRound; ; round++) {
    const atMs = round * ROUND_MS + place * WAVE_STEP_MS;
    if (atMs > untilMs) return cues;
    const motion = ROUNDS[round % ROUNDS.length];
    if (atMs > fromMs && motion !== undefined) cues.push(motion);
  }
}

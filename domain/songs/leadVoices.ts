import { modulo12 } from './pitches.ts';

/** The lowest tone that an accompaniment's voicing may stand on, and how many semitones above it the last one. */
const LOWEST_MIDI = 52;
const RANGE = 12;

/**
 * Places the tones of a chord so that the hand moves least from the chord before: voices lead instead of leaping.
 * @param tones pitch classes
 * @param before the voicing before, ascending; empty at the beginning
 * @returns MIDI numbers, ascending, each tone once
 */
export function leadVoices(tones: readonly number[], before: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  let leastMotion = Number.POSITIVE_INFINITY;
  for (let lowest = LOWEST_MIDI; lowest < LOWEST_MIDI + RANGE; lowest++) {
    if (!tones.includes(modulo12(lowest))) continue;
    const voicing = tones
      .map((tone) => lowest + modulo12(tone - lowest))
      .toSorted((one, other) => one - other);
    const motion = motionBetween(before, voicing);
    if (motion < leastMotion) {
      best = voicing;
      leastMotion = motion;
    }
  }
  return best;
}

/** Sum of the semitones that the voices move; a voice that comes or goes moves to or from its nearest neighbour. */
export function motionBetween(before: readonly number[], after: readonly number[]): number {
  if (before.length === 0) return 0;
  const [fewer, more] = before.length < after.length ? [before, after] : [after, before];
  return more.reduce((sum, midi) => sum + Math.min(...fewer.map((other) => Math.abs(midi - other))), 0);
}

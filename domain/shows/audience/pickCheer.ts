import type { Random } from '../../core/random.ts';

/** No line comes again before this many others have flown, where there are as many. */
const REST = 12;

/**
 * A line that did not fly lately: of equal ones, chance decides.
 * @param flown what flew before, the latest last
 */
export function pickCheer<Line>(lines: readonly Line[], flown: readonly Line[], random: Random): Line | null {
  const resting = new Set(flown.slice(-Math.min(REST, lines.length - 1)));
  const rested = lines.length > 1 ? lines.filter((line) => !resting.has(line)) : lines;
  return rested[Math.floor(random() * rested.length)] ?? null;
}

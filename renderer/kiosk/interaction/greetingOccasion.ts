import type { Occasion } from '../../../contract/lines.ts';

/** Which greeting fits an hour (0..23) of the street's own time. */
export function greetingOccasion(hour: number): Occasion {
  if (hour < 5) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  if (hour < 18) return 'afternoon';
  return hour < 22 ? 'evening' : 'night';
}

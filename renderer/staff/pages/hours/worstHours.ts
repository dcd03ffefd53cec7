import type { HourFigures } from '../../../../domain/statistics/Overview.ts';
import { isDoubtful } from './hourGridView.ts';

const MOST_SHOWN = 8;

/** Hours of poor coverage, the worst first; `more` is how many others there are. */
export function worstHours(hours: readonly HourFigures[]): {
  readonly hours: readonly HourFigures[];
  readonly more: number;
} {
  const doubtful = hours
    .filter(({ figures }) => isDoubtful(figures))
    .toSorted((one, other) => (one.figures.cameraShare ?? 1) - (other.figures.cameraShare ?? 1));
  return { hours: doubtful.slice(0, MOST_SHOWN), more: Math.max(0, doubtful.length - MOST_SHOWN) };
}

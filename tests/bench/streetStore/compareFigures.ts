import { isDeepStrictEqual } from 'node:util';
import type { Figures } from '../../../domain/statistics/Figures.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';
import type { BareFigures, Grouping } from './bareFigures.ts';

const NAMES = [
  'passersBy',
  'noticed',
  'visits',
  'engagedVisits',
  'interruptedVisits',
  'checkedInVisits',
  'people',
  'mostInView',
  'dwellMedianMs',
  'dwellP90Ms',
  'checkIns',
  'gestures',
  'stamps',
  'passesIssued',
  'passesSeenAgain',
  'walksCompleted',
  'rewardsRedeemed',
  'upMs',
  'seeingMs',
  'openMs',
  'staffMs',
  'staffVisits',
] as const satisfies readonly (keyof Figures)[];

/** Throws where the two came to different figures. */
export function compareFigures(overview: Overview, bare: BareFigures): void {
  const { total, days, hours, hoursOfDay, landmarks } = overview;
  const mine: { readonly [Name in Grouping]: readonly (readonly [key: string, figures: Figures])[] } = {
    total: [['', total]],
    days: days.map(({ date, figures }) => [date, figures]),
    hours: hours.map(({ date, hour, figures }) => [`${date} ${hour}`, figures]),
    hoursOfDay: hoursOfDay.map(({ hour, figures }) => [String(hour), figures]),
    landmarks: landmarks.map(({ landmarkId, figures }) => [String(landmarkId), figures]),
  };
  for (const [grouping, lines] of Object.entries(mine)) {
    for (const [key, figures] of lines) {
      const theirs = bare.figures[grouping as Grouping].get(key);
      for (const name of NAMES) {
        const none = name.startsWith('dwell') ? null : 0;
        same(`${grouping} ${key} ${name}`, figures[name], theirs?.get(name) ?? none);
      }
    }
  }
  const walk = overview.walk.filter(({ passes }) => passes > 0);
  same(
    'walk',
    list(walk, ({ stamps, passes }) => [stamps, passes]),
    sorted(bare.walk),
  );
  same(
    'flow',
    list(overview.flow, ({ from, to, stamps }) => [from, to, stamps]),
    sorted(bare.flow),
  );
  const gestures = overview.gestures.filter(({ times }) => times > 0);
  same(
    'gestures',
    list(gestures, ({ gesture, byHand, byTouch, meanScore }) => {
      return [gesture, byHand, byTouch, Math.round((meanScore ?? 0) * byHand * 1000)];
    }),
    sorted(bare.gestures),
  );
  const refusals = Object.entries(total.refusals).filter(([, times]) => times > 0);
  same('refusals', sorted(refusals), sorted(bare.refusals));
}

function same(what: string, ours: unknown, theirs: unknown): void {
  if (isDeepStrictEqual(ours, theirs)) return;
  throw new Error(`${what}: ${JSON.stringify(ours)}, and in bare SQL ${JSON.stringify(theirs)}`);
}

function list<Line>(lines: readonly Line[], of: (line: Line) => unknown[]): unknown[][] {
  return sorted(lines.map(of));
}

function sorted(rows: readonly unknown[][]): unknown[][] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

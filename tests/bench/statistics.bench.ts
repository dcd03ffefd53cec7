import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { expectOk } from '../../domain/core/Result.ts';
import type { Figures } from '../../domain/statistics/Figures.ts';
import type { Overview } from '../../domain/statistics/Overview.ts';
import { ALL_TIME } from '../../domain/statistics/Period.ts';
import { figuresFor } from '../../main/host/export/figuresFor.ts';
import { streetTime } from '../../main/host/schedule/streetTime.ts';
import { openForReading } from '../../main/host/store/openForReading.ts';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';
import { type BareFigures, bareFigures, type Grouping } from './streetStore/bareFigures.ts';
import { median, openBenchStreet } from './streetStore/openBenchStreet.ts';

const ROUNDS = 3;

/**
 * The overview of a million events of eight kiosks, against the same figures in bare SQL on the same file. Both must
 * come to the same; then they are timed in turns, each with a connection of its own, and the medians are compared.
 */
export async function bench(): Promise<BenchLine[]> {
  const street = await openBenchStreet('statistics');
  try {
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const mine = timed(() => overviewOf(street.dataFolder));
      const bare = timed(() => bareOf(street.database));
      if (round === 0) compare(mine.result, bare.result);
      ours.push(mine.seconds);
      reference.push(bare.seconds);
    }
    const sides = { ours: median(ours), reference: median(reference) };
    return [ratioLine('statistics', 'secondsPerMillionEvents', sides, { atMost: 1.5 })];
  } finally {
    street.dispose();
  }
}

function overviewOf(dataFolder: string): Overview {
  const reader = expectOk(openForReading(dataFolder), 'the store can be read');
  try {
    return figuresFor(reader, {
      period: ALL_TIME,
      landmarkId: null,
      toLocalTime: streetTime('Asia/Shanghai'),
      openingHours: { from: '10:00', to: '22:00' },
      nowMs: Number.MAX_SAFE_INTEGER,
    });
  } finally {
    reader.dispose();
  }
}

function bareOf(path: string): BareFigures {
  const database = new DatabaseSync(path);
  try {
    return bareFigures(database);
  } finally {
    database.close();
  }
}

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
function compare(overview: Overview, bare: BareFigures): void {
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

function timed<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const begin = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - begin) / 1000 };
}

if (import.meta.main) for (const line of await bench()) printBenchLine(line);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewSchema } from '../../contract/figures.ts';
import { inventStreet } from '../../tests/fixtures/street/inventStreet.ts';
import { shenzhenTime } from '../../tests/fixtures/street/shenzhenTime.ts';
import { EVERY_DAY } from '../calendar/everyDay.ts';
import { LANDMARK_IDS, type LandmarkId } from '../landmarks/landmarks.ts';
import type { Figures } from './Figures.ts';
import { FiguresFold, type FiguresQuestion } from './FiguresFold.ts';
import type { Overview } from './Overview.ts';
import { ALL_TIME } from './Period.ts';
import type { StreetEvent } from './StreetEvent.ts';

const BEGINS_AT_MS = Date.UTC(2026, 10, 23, 16);
const DAY_MS = 86_400_000;

/** Some hours of all eight kiosks; each kiosk's events in the order of its sequence. */
function street(seed: number, events = 3000): StreetEvent[] {
  const told: StreetEvent[] = [];
  for (const event of inventStreet(seed, BEGINS_AT_MS)) {
    told.push(event);
    if (told.length === events) break;
  }
  return told;
}

function overviewOf(events: Iterable<StreetEvent>, asked: Partial<FiguresQuestion> = {}): Overview {
  const fold = new FiguresFold({
    period: ALL_TIME,
    landmarkId: null,
    toLocalTime: shenzhenTime,
    openingHours: [{ ...EVERY_DAY, from: '10:00', to: '22:00' }],
    nowMs: BEGINS_AT_MS + 7 * DAY_MS,
    ...asked,
  });
  for (const event of events) fold.add(event);
  return fold.overview();
}

function byKiosk(events: readonly StreetEvent[]): StreetEvent[][] {
  return [...Map.groupBy(events, ({ kioskId }) => kioskId).values()];
}

/** Takes the next event of a kiosk that chance names, until all have told everything. */
function mixed(kiosks: readonly StreetEvent[][], choices: readonly number[]): StreetEvent[] {
  const left = kiosks.map((events) => [...events].reverse());
  const events: StreetEvent[] = [];
  for (let turn = 0; left.some((rest) => rest.length > 0); turn++) {
    const telling = left.filter((rest) => rest.length > 0);
    const chosen = telling[(choices[turn % choices.length] ?? 0) % telling.length]!;
    events.push(chosen.pop()!);
  }
  return events;
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const choices = fc.array(fc.nat(7), { minLength: 1, maxLength: 60 });

describe('figures of merged kiosks', () => {
  it('are the same in whatever order the kiosks were merged', () => {
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (seed, order) => {
        const events = street(seed);
        const kiosks = byKiosk(events);
        const one = order.flatMap((index) => kiosks[index] ?? []);
        expect(overviewOf(one)).toEqual(overviewOf(events));
      }),
      { numRuns: 15 },
    );
  });

  it('are the same however the kiosks’ events are mixed', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, some) => {
        const events = street(seed);
        expect(overviewOf(mixed(byKiosk(events), some))).toEqual(overviewOf(events));
      }),
      { numRuns: 15 },
    );
  });

  it('are the same when files are merged twice or overlap', () => {
    fc.assert(
      fc.property(seeds, fc.nat(2000), fc.nat(7), (seed, begin, again) => {
        const events = street(seed);
        const kiosks = byKiosk(events);
        const overlapping = kiosks.flatMap((kiosk) => [
          ...kiosk.slice(0, begin),
          ...kiosk.slice(begin >> 1),
          ...kiosk,
        ]);
        const copies = [...overlapping, ...(kiosks[again] ?? [])];
        expect(overviewOf(copies)).toEqual(overviewOf(events));
      }),
      { numRuns: 15 },
    );
  });

  it('of the landmarks are those of their kiosks', () => {
    const events = street(5);
    const { landmarks } = overviewOf(events);
    for (const landmarkId of LANDMARK_IDS) {
      const alone = overviewOf(events, { landmarkId });
      expect(alone.landmarks).toEqual([{ landmarkId, figures: alone.total }]);
      expect(landmarks.find((line) => line.landmarkId === landmarkId)).toEqual(alone.landmarks[0]);
    }
  });
});

describe('shows', () => {
  it('of landmarks, of parts of the time and of each show add up to all', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 600, max: 1300 }), (seed, minutes) => {
        const events = street(seed, 6000);
        const all = overviewOf(events);
        const cutMs = BEGINS_AT_MS + minutes * 60_000;
        const parts = [
          LANDMARK_IDS.map((landmarkId) => overviewOf(events, { landmarkId })),
          [
            overviewOf(events, { period: { fromMs: null, toMs: cutMs } }),
            overviewOf(events, { period: { fromMs: cutMs, toMs: null } }),
          ],
        ];
        for (const part of parts) {
          const sorted = <Line>(lines: readonly Line[]) => lines.map((line) => JSON.stringify(line)).sort();
          expect(sorted(part.flatMap(({ shows }) => shows))).toEqual(sorted(all.shows));
          expect(sorted(part.flatMap(({ skippedShows }) => skippedShows))).toEqual(sorted(all.skippedShows));
        }
        const sum = (figure: (line: (typeof all.showCounts)[number]) => number) =>
          all.showCounts.reduce((total, line) => total + figure(line), 0);
        expect(sum(({ showings }) => showings)).toBe(all.shows.length);
        expect(sum(({ skipped }) => skipped)).toBe(all.skippedShows.length);
        expect(sum(({ cheers }) => cheers)).toBe(all.shows.reduce((total, { cheers }) => total + cheers, 0));
      }),
      { numRuns: 6 },
    );
  });
});

/** What adds up. Rates, quantiles and the most at once do not. */
const SUMS = [
  'passersBy',
  'noticed',
  'visits',
  'engagedVisits',
  'interruptedVisits',
  'checkedInVisits',
  'people',
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

describe('figures', () => {
  it('of days, hours, hours of the day, landmarks and idols add up to the total', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { total, ...overview } = overviewOf(street(seed, 6000));
        const parts = [
          overview.days,
          overview.hours,
          overview.hoursOfDay,
          overview.landmarks,
          overview.idols,
        ];
        for (const lines of parts) {
          const figures = lines.map((line) => line.figures);
          for (const name of SUMS) {
            expect([name, figures.reduce((sum, one) => sum + one[name], 0)]).toEqual([name, total[name]]);
          }
          expect(Math.max(...figures.map(({ mostInView }) => mostInView))).toBe(total.mostInView);
        }
        expect(overview.gestures.reduce((sum, { times }) => sum + times, 0)).toBe(total.gestures);
        expect(overview.flow.reduce((sum, { stamps }) => sum + stamps, 0)).toBe(total.stamps);
        expect(overview.walk[1]?.passes).toBe(total.passesSeenAgain);
        expect(overview.walk[7]?.passes).toBe(total.walksCompleted);
      }),
      { numRuns: 8 },
    );
  });

  it('of a period and of the rest add up to all, marks included', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 600, max: 1300 }), (seed, minutes) => {
        const events = street(seed, 6000);
        const cutMs = BEGINS_AT_MS + minutes * 60_000;
        const all = overviewOf(events).total;
        const before = overviewOf(events, { period: { fromMs: null, toMs: cutMs } }).total;
        const after = overviewOf(events, { period: { fromMs: cutMs, toMs: null } }).total;
        for (const name of SUMS) expect([name, before[name] + after[name]]).toEqual([name, all[name]]);
      }),
      { numRuns: 8 },
    );
  });

  it('are what the contract says, and survive being sent', () => {
    const overview = overviewOf(street(3));
    // Both directions: what is computed fits what is promised, and the other way round.
    const promised: Overview = overviewSchema.parse(JSON.parse(JSON.stringify(overview)));
    expect(promised).toEqual(overview);
    expect(overview.total.visits).toBeGreaterThan(100);
    expect(overview.shows.length).toBeGreaterThan(10);
    expect(overview.skippedShows.length).toBeGreaterThan(0);
  });

  it('of nothing are zero, and their rates empty', () => {
    const { total, landmarks, idols, walk, flow, days } = overviewOf([]);
    expect(overviewSchema.parse(overviewOf([]))).toEqual(overviewOf([]));
    for (const name of SUMS) expect(total[name]).toBe(0);
    for (const rate of ['captureRate', 'engagementRate', 'checkInRate', 'completionRate'] as const) {
      expect(total[rate]).toBeNull();
    }
    expect([total.uptimeShare, total.cameraShare]).toEqual([null, null]);
    expect([landmarks.length, idols.length, walk.length, flow.length, days.length]).toEqual([8, 8, 8, 0, 0]);
    expect(walk[0]).toMatchObject({ passes: 0, shareOfFirst: null, shareOfPrevious: null });
  });
});

it('the flow goes through known landmarks only', () => {
  const known = new Set<LandmarkId | null>([null, ...LANDMARK_IDS]);
  for (const { from, to, shareOfFrom } of overviewOf(street(9, 6000)).flow) {
    expect(known.has(from) && known.has(to)).toBe(true);
    expect(shareOfFrom).toBeGreaterThan(0);
  }
});

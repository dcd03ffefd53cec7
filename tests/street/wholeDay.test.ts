import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { epochMilliseconds } from '../../domain/core/brand.ts';
import { seededRandom } from '../../domain/core/random.ts';
import { LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import { temporaryHost } from '../fixtures/host/temporaryHost.ts';
import { importInto, overviewOf, shuffled } from '../fixtures/street/carriedFiles.ts';
import { liveEventfulDay } from '../fixtures/street/eventfulDay.ts';
import { ALL_TIME, expectedOverview } from '../fixtures/street/expectedOverview.ts';
import { exportedReport, reportOf } from '../fixtures/street/exportedReport.ts';
import { readingTheFirst } from '../fixtures/street/photographedCodes.ts';
import { OPENS_MS, ROUND_MS } from '../fixtures/street/StreetDay.ts';
import { databaseBytes, eventsText, found, keptStamps, signsOfPasses } from '../fixtures/street/traces.ts';

const ROUNDS = 96;
const PARTIES = 52;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test('a day of eight kiosks without a network: the merged figures are the truth', async () => {
  const photographed = await readingTheFirst(5);
  const lived = await liveEventfulDay({
    seed: 20261124,
    rounds: ROUNDS,
    parties: PARTIES,
    clocksAheadMs: { segPlaza: 3 * HOUR_MS, museum: -2 * HOUR_MS, electronicsWorld: 365 * DAY_MS },
    photographed,
  });
  const { truth, nowMs } = lived.day;
  const { folder } = lived.day.at('northPlaza').kiosk;
  const random = seededRandom(7);
  const paths = lived.files.map(({ path }) => path);
  const merged = await importInto(folder, shuffled([...paths, ...paths.slice(0, 3)], random), nowMs);

  // The day had all of it, or its figures would say little.
  const whole = { landmark: null, window: ALL_TIME, untilMs: nowMs };
  const expected = expectedOverview(truth, whole);
  const { refusals, ...counts } = expected.total;
  for (const [name, figure] of Object.entries({ ...counts, ...refusals, expired: 1 })) {
    expect.soft(figure, name).toBeGreaterThan(0);
  }

  const overview = overviewOf(merged, whole);
  expect(overview).toEqual(expected);
  for (const landmark of LANDMARK_IDS) {
    const question = { ...whole, landmark };
    expect(overviewOf(merged, question)).toEqual(expectedOverview(truth, question));
  }
  const hours = { fromMs: OPENS_MS + 7 * ROUND_MS, toMs: OPENS_MS + 50 * ROUND_MS };
  const someHours = { ...whole, window: hours };
  expect(overviewOf(merged, someHours)).toEqual(expectedOverview(truth, someHours));
  expect(await exportedReport(merged, nowMs)).toEqual(reportOf(expected));

  const otherwise = await importInto(folder, shuffled(paths, random), nowMs);
  expect(overviewOf(otherwise, whole)).toEqual(overview);

  // Nothing that travels, and no event, tells which pass it was.
  const signs = signsOfPasses(lived.parties);
  for (const path of paths) expect(found(signs, readFileSync(path))).toEqual([]);
  expect(found(signs, eventsText(merged))).toEqual([]);
  expect(keptStamps(merged)).toBeGreaterThan(0);
  expect(found(signs, databaseBytes(merged))).not.toEqual([]);

  // When the days of keeping are over, the desk forgets the passes, and knows as much of the day as before.
  const untilNextDay = { ...whole, window: { ...ALL_TIME, toMs: nowMs + DAY_MS } };
  const before = overviewOf(merged, untilNextDay);
  const laterMs = nowMs + 15 * DAY_MS;
  const { host } = await temporaryHost({ data: merged, clock: { now: () => epochMilliseconds(laterMs) } });
  await host.dispose();
  expect(keptStamps(merged)).toBe(0);
  expect(found(signs, databaseBytes(merged))).toEqual([]);
  expect(overviewOf(merged, untilNextDay)).toEqual(before);
}, 300_000);

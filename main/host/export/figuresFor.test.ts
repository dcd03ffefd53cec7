import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { EVERY_DAY } from '../../../domain/calendar/everyDay.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';
import { ALL_TIME, type Period } from '../../../domain/statistics/Period.ts';
import { bareFigures } from '../../../tests/bench/streetStore/bareFigures.ts';
import { compareFigures } from '../../../tests/bench/streetStore/compareFigures.ts';
import { fillStreetStore } from '../../../tests/bench/streetStore/fillStreetStore.ts';
import { EVENING_MS, eveningStore } from '../../../tests/fixtures/host/eveningStore.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { openForReading } from '../store/openForReading.ts';
import { figuresFor } from './figuresFor.ts';

function overviewOf(dataFolder: string, period: Period = ALL_TIME): Overview {
  const reader = expectOk(openForReading(dataFolder), 'the store can be read');
  onTestFinished(() => reader.dispose());
  return figuresFor(reader, {
    period,
    landmarkId: null,
    toLocalTime: streetTime('Asia/Shanghai'),
    openingHours: [{ ...EVERY_DAY, from: '10:00', to: '22:00' }],
    nowMs: Number.MAX_SAFE_INTEGER,
  });
}

it('comes to the figures that bare SQL finds in the same events', async () => {
  const dataFolder = temporaryFolder();
  const path = await fillStreetStore(dataFolder, 40_000);
  const database = new DatabaseSync(path);
  onTestFinished(() => database.close());
  const bare = bareFigures(database);
  const overview = overviewOf(dataFolder);
  compareFigures(overview, bare);
  expect(overview.total.walksCompleted + overview.total.passesSeenAgain).toBeGreaterThan(100);
  const { total } = overview;
  const wrong = { ...overview, total: { ...total, passersBy: total.passersBy + 1 } };
  expect(() => compareFigures(wrong, bare)).toThrow(/total {2}passersBy: \d+, and in bare SQL \d+/);
});

it('does not mind in which order events came into the file', async () => {
  const inOrder = temporaryFolder();
  const path = await fillStreetStore(inOrder, 10_000);
  const shuffled = temporaryFolder();
  const database = new DatabaseSync(await fillStreetStore(shuffled, 0));
  database.prepare('ATTACH ? AS source').run(path);
  // The last digits of an id are as good as drawn by lot.
  database.exec(`
    INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body)
    SELECT id, kiosk_id, sequence, at_ms, type, visit_id, body FROM source.events ORDER BY substr(id, -8)`);
  database.close();
  expect(overviewOf(shuffled)).toEqual(overviewOf(inOrder));
});

it('of one day has what the overview of all days has for it', async () => {
  const dataFolder = temporaryFolder();
  await fillStreetStore(dataFolder, 60_000);
  const { days } = overviewOf(dataFolder);
  expect(days.length).toBeGreaterThan(2);
  for (const { date, figures } of days) {
    const fromMs = Date.parse(`${date}T00:00:00+08:00`);
    const { total } = overviewOf(dataFolder, { fromMs, toMs: fromMs + 86_400_000 });
    expect([date, total]).toEqual([date, figures]);
  }
});

it('knows what a kiosk’s camera did long before the period', async () => {
  const noonFiveDaysLater = 5 * 86_400 - 9 * 3600;
  const alive = Array.from({ length: 13 }, (_, index) => {
    return [noonFiveDaysLater + index * 300, { type: 'kioskAlive', drawing: true }] as const;
  });
  const { dataFolder } = await eveningStore([
    [0, { type: 'kioskStarted', landmarkId: 'museum', version: '1' }],
    [1, { type: 'sightChanged', sight: 'seeing', reason: null }],
    ...alive,
  ]);
  const { total, landmarks } = overviewOf(dataFolder, {
    fromMs: EVENING_MS + (noonFiveDaysLater - 600) * 1000,
    toMs: null,
  });
  expect(total).toMatchObject({ upMs: 3_600_000, seeingMs: 3_600_000, openMs: 4_200_000 });
  expect(landmarks.find(({ landmarkId }) => landmarkId === 'museum')?.figures).toEqual(total);
});

import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';
import { bareFigures } from '../../../tests/bench/streetStore/bareFigures.ts';
import { compareFigures } from '../../../tests/bench/streetStore/compareFigures.ts';
import { fillStreetStore } from '../../../tests/bench/streetStore/fillStreetStore.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { openForReading } from '../store/openForReading.ts';
import { figuresFor } from './figuresFor.ts';

function overviewOf(dataFolder: string): Overview {
  const reader = expectOk(openForReading(dataFolder), 'the store can be read');
  onTestFinished(() => reader.dispose());
  return figuresFor(reader, {
    period: { fromMs: null, toMs: null },
    landmarkId: null,
    toLocalTime: streetTime('Asia/Shanghai'),
    openingHours: { from: '10:00', to: '22:00' },
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

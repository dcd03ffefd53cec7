import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { EventBody } from '../../../contract/events.ts';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { ALL_TIME, type Period } from '../../../domain/statistics/Period.ts';
import { rowCells } from '../../../domain/statistics/tables/figureCells.ts';
import { TABLES } from '../../../domain/statistics/tables/tables.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { inventStreet } from '../../../tests/fixtures/street/inventStreet.ts';
import { csvText } from '../export/csvText.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { openForReading } from './openForReading.ts';
import { openStore } from './openStore.ts';
import { readEventsAsCsv } from './readEventsAsCsv.ts';

type Told = { readonly atMs: number; readonly body: EventBody };

async function filled(told: readonly Told[]): Promise<string> {
  const dataFolder = temporaryFolder();
  const opened = expectOk(
    await openStore(dataFolder, { now: () => epochMilliseconds(0) }),
    'the store opens',
  );
  for (const { atMs, body } of told) await opened.store.record(body, atMs);
  opened.dispose();
  return dataFolder;
}

function quick(dataFolder: string, timeZone: string, period: Period = ALL_TIME) {
  const database = new DatabaseSync(join(dataFolder, 'starstreet.sqlite'), { readOnly: true });
  try {
    const chunks = [...readEventsAsCsv(database, period, streetTime(timeZone))];
    const text = chunks.map(({ csv }) => Buffer.from(csv).toString()).join('');
    return { text, rows: chunks.reduce((sum, { rows }) => sum + rows, 0) };
  } finally {
    database.close();
  }
}

/** By the columns of the table and the general writer. */
function general(dataFolder: string, timeZone: string, period: Period = ALL_TIME) {
  const reader = expectOk(openForReading(dataFolder), 'the store can be read');
  onTestFinished(() => reader.dispose());
  const rows = [...reader.events(period)].map((event) => {
    const { id, at_ms: atMs, kiosk_id: kioskId, sequence, type, visit_id: visitId, body: bodyText } = event;
    const line = { id, atMs, kioskId, sequence, type, visitId, bodyText };
    return rowCells(TABLES.events, line, streetTime(timeZone));
  });
  const text = [...csvText({ ...TABLES.events, rows }, false)].join('');
  return { text: text.slice(text.indexOf('\n') + 1), rows: rows.length };
}

it('writes the same lines as the general writer, for all that a street tells', async () => {
  const told: Told[] = [];
  for (const event of inventStreet(4, Date.UTC(2026, 10, 23, 16))) {
    told.push(event);
    if (told.length === 2500) break;
  }
  const incident = {
    type: 'incident',
    what: '=1+1',
    detail: '上海 "quoted", \n two %s lines \u0000',
  } as const;
  told.push({ atMs: Date.UTC(2026, 10, 25), body: incident });
  const dataFolder = await filled(told);
  expect(quick(dataFolder, 'Asia/Shanghai')).toEqual(general(dataFolder, 'Asia/Shanghai'));
  const period = { fromMs: told[700]!.atMs, toMs: told[2000]!.atMs };
  const part = quick(dataFolder, 'Asia/Shanghai', period);
  expect(part).toEqual(general(dataFolder, 'Asia/Shanghai', period));
  expect(part.rows).toBeGreaterThan(1000);
});

it('tells the right time wherever clocks are changed, set back or wrong', async () => {
  const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca'];
  const moments = fc.oneof(
    fc.integer({ min: 0, max: 90_000_000 }),
    // The hours around a change of clocks in New York.
    fc.integer({ min: Date.UTC(2026, 10, 1, 4), max: Date.UTC(2026, 10, 1, 8) }),
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(moments, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(...zones),
      async (some, zone) => {
        const dataFolder = await filled(
          some.map((atMs) => ({ atMs, body: { type: 'peopleCounted', people: 1 } as const })),
        );
        expect(quick(dataFolder, zone)).toEqual(general(dataFolder, zone));
      },
    ),
    { numRuns: 12 },
  );
});

it('writes nothing of an empty store', async () => {
  expect(quick(await filled([]), 'Asia/Shanghai')).toEqual({ text: '', rows: 0 });
});

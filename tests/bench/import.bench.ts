import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import type { EventBody, ReportedEvent } from '../../contract/events.ts';
import { epochMilliseconds } from '../../domain/core/brand.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { exportEvents } from '../../main/host/exchange/exportEvents.ts';
import { importEvents } from '../../main/host/exchange/importEvents.ts';
import { STORE_PRAGMAS } from '../../main/host/store/openConnection.ts';
import { openStore } from '../../main/host/store/openStore.ts';
import { streetOfKeys } from '../fixtures/exchange/streetOfKeys.ts';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';

const EVENTS = 100_000;
const ROUNDS = 5;
const clock = { now: () => epochMilliseconds(Date.now()) };

/**
 * Events per second that `starstreet import` takes from a file of another kiosk into a store that has none of them: read,
 * checked by schema, sealed by signature, written durably. The other side has the very rows in memory and inserts them
 * in one transaction into a table of the same shape, with nothing to read or check.
 */
export async function bench(): Promise<BenchLine[]> {
  // Within the project, since a folder for temporary files may lie in memory, where nothing is durable.
  const cache = fileURLToPath(new URL('../../cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-import-'));
  try {
    const street = streetOfKeys(2);
    const events = dayOfEvents();
    const file = join(folder, 'events.jsonl');
    await writeFile(join(folder, 'there'), file, street.signer(1), events);
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const here = join(folder, `here-${round}`);
      expectOk(await openStore(here, clock), 'the store opens').dispose();
      ours.push(
        await perSecond(async () => {
          const told = await importEvents({
            dataFolder: here,
            paths: [file],
            verifier: street.verifier,
            isOwnKey: (key) => key === 0,
            clock,
            say: () => undefined,
            told(_path, outcome) {
              const taken = expectOk(outcome, 'the file is taken');
              if (taken.kind !== 'taken' || taken.fresh !== EVENTS)
                throw new Error('Not all events were new');
            },
          });
          expectOk(told, 'files can be tried');
        }),
      );
      reference.push(await bareInserts(join(folder, `bare-${round}.sqlite`), events));
    }
    const sides = { ours: median(ours), reference: median(reference) };
    return [
      {
        bench: 'import',
        metric: 'eventsPerSecond',
        value: sides.ours,
        unit: 'events/s',
        goal: 'no goal',
        holds: true,
      },
      ratioLine('import', 'eventsPerSecondToBareInserts', sides, { atLeast: 0.2 }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeFile(
  dataFolder: string,
  out: string,
  signer: ReturnType<ReturnType<typeof streetOfKeys>['signer']>,
  events: readonly ReportedEvent[],
): Promise<void> {
  const opened = expectOk(await openStore(dataFolder, clock), 'the store opens');
  await opened.store.append(events);
  opened.dispose();
  expectOk(
    await exportEvents({ dataFolder, out, signer, fromSequence: 1, nowMs: clock.now() }),
    'the events are exported',
  );
}

async function bareInserts(path: string, events: readonly ReportedEvent[]): Promise<number> {
  const database = new DatabaseSync(path);
  database.exec(STORE_PRAGMAS);
  database.exec(
    `CREATE TABLE events (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kiosk_id TEXT NOT NULL,
      sequence INTEGER NOT NULL, at_ms INTEGER NOT NULL, type TEXT NOT NULL, visit_id TEXT, body TEXT NOT NULL) STRICT;
     CREATE UNIQUE INDEX one_check_in_per_visit ON events (visit_id) WHERE type = 'checkedIn'`,
  );
  const insert = database.prepare(
    'INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const rows = events.map(({ id, atMs, body }) => ({
    ...{ id, atMs, type: body.type, visitId: 'visitId' in body ? body.visitId : null },
    body: JSON.stringify(body),
  }));
  const rate = await perSecond(async () => {
    database.exec('BEGIN');
    let sequence = 0;
    for (const { id, atMs, type, visitId, body } of rows) {
      insert.run(id, 'a', ++sequence, atMs, type, visitId, body);
    }
    database.exec('COMMIT');
  });
  database.close();
  return rate;
}

/** Visits as they are, with what lies between them. */
function dayOfEvents(): ReportedEvent[] {
  const events: ReportedEvent[] = [];
  const atMs = Date.now();
  const add = (body: EventBody) => void events.push({ id: uuidv7(), atMs: atMs + events.length, body });
  while (events.length < EVENTS) {
    const visitId = uuidv7();
    add({ type: 'peopleCounted', people: events.length % 7 });
    add({ type: 'visitStarted', visitId, landmarkId: 'museum', by: 'face' });
    add({ type: 'gestureMade', visitId, gesture: 'wave', by: 'hand', score: 0.96789 });
    add({
      ...{ type: 'checkedIn', visitId, landmarkId: 'museum', idolId: 'yixia' },
      ...{ gesture: 'wave', by: 'hand' },
    });
    add({
      ...{ type: 'visitEnded', visitId, dwellMs: 31_040, mostPeople: 2 },
      ...{ engaged: true, end: 'left' },
    });
  }
  return events;
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return (EVENTS / (performance.now() - begin)) * 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) for (const line of await bench()) printBenchLine(line);

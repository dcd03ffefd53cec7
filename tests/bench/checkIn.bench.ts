import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import type { ReportedEvent } from '../../contract/events.ts';
import { epochMilliseconds } from '../../domain/core/brand.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { STORE_PRAGMAS } from '../../main/host/store/openConnection.ts';
import { openStore } from '../../main/host/store/openStore.ts';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';

/** Short rounds, many of them: a disk that others use as well changes its speed several times a second. */
const CHECK_INS_A_ROUND = 20;
const ROUNDS = 150;

/**
 * Durable check-ins per second through the store, one after the other as one kiosk makes them, against bare inserts of
 * the same values into a table with a primary key alone. Rounds alternate, so that a slow moment of the disk meets both; the
 * medians are compared.
 */
export async function bench(): Promise<BenchLine[]> {
  // Within the project, since a folder for temporary files may lie in memory, where nothing is durable.
  const cache = fileURLToPath(new URL('../../cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-check-in-'));
  const opened = expectOk(
    await openStore(join(folder, 'ours'), { now: () => epochMilliseconds(Date.now()) }),
    'the store opens',
  );
  const bare = openBare(join(folder, 'bare.sqlite'));
  try {
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const first = checkIns();
      const second = checkIns();
      ours.push(
        await perSecond(async () => {
          for (const event of first) await opened.store.append([event]);
        }),
      );
      reference.push(
        await perSecond(async () => {
          for (const event of second) bare.insert(event);
        }),
      );
    }
    return [
      ratioLine(
        'check-in',
        'durableCheckInsPerSecond',
        { ours: median(ours), reference: median(reference) },
        { atLeast: 0.8 },
      ),
    ];
  } finally {
    opened.dispose();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openBare(path: string) {
  const database = new DatabaseSync(path);
  database.exec(STORE_PRAGMAS);
  database.exec(
    'CREATE TABLE check_ins (id TEXT PRIMARY KEY, kiosk_id TEXT, sequence INTEGER, at_ms INTEGER, type TEXT, visit_id TEXT, body TEXT)',
  );
  const statement = database.prepare('INSERT INTO check_ins VALUES (?, ?, ?, ?, ?, ?, ?)');
  const kioskId = uuidv4();
  let sequence = 0;
  return {
    insert({ id, atMs, body }: ReportedEvent) {
      const visitId = body.type === 'checkedIn' ? body.visitId : null;
      statement.run(id, kioskId, ++sequence, atMs, body.type, visitId, JSON.stringify(body));
    },
    close: () => database.close(),
  };
}

function checkIns(): ReportedEvent[] {
  return Array.from({ length: CHECK_INS_A_ROUND }, () => ({
    id: uuidv7(),
    atMs: Date.now(),
    body: {
      type: 'checkedIn',
      visitId: uuidv7(),
      landmarkId: 'northPlaza',
      idolId: 'xingman',
      gesture: 'wave',
      by: 'hand',
    },
  }));
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return (CHECK_INS_A_ROUND / (performance.now() - begin)) * 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) for (const line of await bench()) printBenchLine(line);

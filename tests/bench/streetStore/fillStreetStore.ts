import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventBodySchema } from '../../../contract/events.ts';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { openStore } from '../../../main/host/store/openStore.ts';
import { inventStreet } from '../../fixtures/street/inventStreet.ts';

const BEGINS_AT_MS = Date.UTC(2026, 4, 1) - 8 * 3_600_000;

/** A data folder with the first so many events of an invented street. Returns the database's path. */
export async function fillStreetStore(dataFolder: string, events: number): Promise<string> {
  const clock = { now: () => epochMilliseconds(BEGINS_AT_MS) };
  const opened = expectOk(await openStore(dataFolder, clock), 'the store opens');
  opened.dispose();
  const path = join(dataFolder, 'starstreet.sqlite');
  const database = new DatabaseSync(path);
  database.exec('BEGIN');
  const insert = database.prepare(
    'INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  let made = 0;
  for (const { id, kioskId, sequence, atMs, body } of inventStreet(7, BEGINS_AT_MS)) {
    if (made === events) break;
    // The first of them proves that the street is one that the contract takes.
    if (made < 1000) eventBodySchema.parse(body);
    const visitId = 'visitId' in body ? body.visitId : null;
    insert.run(id, kioskId, sequence, atMs, body.type, visitId, JSON.stringify(body));
    made++;
  }
  database.exec('COMMIT');
  database.close();
  return path;
}

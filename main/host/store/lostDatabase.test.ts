import { rmSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { openStore } from './openStore.ts';
import { databasePath } from './storePaths.ts';

const NOW_MS = Date.UTC(2026, 10, 24, 4);
const clock = { now: () => epochMilliseconds(NOW_MS) };

/** Opens the store, records as many events, and closes it. Returns the kiosk's id and the last number. */
async function record(folder: string, events: number): Promise<{ kioskId: string; last: number }> {
  const opened = expectOk(await openStore(folder, clock), 'the store opens');
  const body = { type: 'kioskStopped' } as const;
  await opened.store.append(Array.from({ length: events }, () => ({ id: uuidv7(), atMs: NOW_MS, body })));
  const row = opened.store.look((database) =>
    database.prepare('SELECT max(sequence) AS last FROM events').get(),
  );
  opened.dispose();
  return { kioskId: opened.store.kioskId, last: Number(row?.last) };
}

it('a kiosk that lost its database gives no number twice, and one that begins, begins with one', async () => {
  const folder = temporaryFolder();
  const before = await record(folder, 3);
  expect(before.last).toBe(3);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${databasePath(folder)}${suffix}`, { force: true });
  const after = await record(folder, 2);
  expect(after).toEqual({ kioskId: before.kioskId, last: NOW_MS / 1000 + 2 });
  expect((await record(folder, 1)).last).toBe(after.last + 1);
});

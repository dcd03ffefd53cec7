import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ReportedEvent } from '../../../contract/events.ts';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { openForReading } from './openForReading.ts';
import { openForWriting } from './openForWriting.ts';
import { openStore } from './openStore.ts';

const clock = { now: () => epochMilliseconds(Date.UTC(2026, 10, 24, 4)) };
const people = (count: number): ReportedEvent => ({
  id: uuidv7(),
  atMs: clock.now(),
  body: { type: 'peopleCounted', people: count },
});

async function kiosk(folder: string) {
  const opened = expectOk(await openStore(folder, clock), 'the store opens');
  onTestFinished(() => opened.dispose());
  return opened;
}

async function command(folder: string) {
  const writer = expectOk(await openForWriting(folder, clock), 'the command may write');
  onTestFinished(() => writer.dispose());
  return writer;
}

function kept(folder: string) {
  const reader = expectOk(openForReading(folder), 'the store is there');
  const rows = [...reader.events({})];
  reader.dispose();
  return rows;
}

describe('a command that writes', () => {
  it('shares one sequence with the kiosk that is running, whoever writes', async () => {
    const folder = temporaryFolder();
    const { store } = await kiosk(folder);
    await store.append([people(1), people(2)]);
    const writer = await command(folder);
    writer.events.append([people(3)]);
    await store.append([people(4), people(5)]);
    writer.events.append([people(6), people(7)]);
    writer.events.append([people(8)]);
    await store.append([people(9)]);
    const rows = kept(folder);
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(rows.map(({ kiosk_id }) => kiosk_id))).toEqual(new Set([store.kioskId]));
  });

  it('counts on behind rows of other kiosks, and never takes their name', async () => {
    const folder = temporaryFolder();
    const first = await kiosk(folder);
    await first.store.append([people(1)]);
    const writer = await command(folder);
    const other = '6f1f2c0e-8f0a-4a53-9d6e-1c2b3a4d5e6f';
    const insert = writer.database.prepare(
      `INSERT INTO events (id, kiosk_id, sequence, at_ms, type, body) VALUES (?, ?, ?, 1, 'kioskStopped', '{}')`,
    );
    insert.run(uuidv7(), other, 900);
    writer.database
      .prepare(`INSERT INTO imported_files VALUES ('aa', 'abcdef', ?, 1, 900, 900, 1, 1, 1)`)
      .run(other);
    await first.store.append([people(2)]);
    insert.run(uuidv7(), other, 901);
    writer.dispose();
    first.dispose();
    rmSync(join(folder, 'kiosk.json'));
    const { store } = await kiosk(folder);
    expect(store.kioskId).toBe(first.store.kioskId);
    await store.append([people(3)]);
    expect(kept(folder).map(({ sequence }) => sequence)).toEqual([1, 900, 2, 901, 3]);
  });

  it('keeps a kiosk from starting while it works alone', async () => {
    const folder = temporaryFolder();
    (await kiosk(folder)).dispose();
    const writer = await command(folder);
    expect(await openStore(folder, clock)).toMatchObject({ ok: false, error: { kind: 'dataFolderInUse' } });
    writer.dispose();
    (await kiosk(folder)).dispose();
  });

  it('makes nothing where there is no kiosk, and leaves what is no database of ours', async () => {
    const folder = join(temporaryFolder(), 'misspelt');
    expect(await openForWriting(folder, clock)).toMatchObject({ error: { kind: 'databaseMissing' } });
    expect(existsSync(folder)).toBe(false);
  });

  it('tells where a damaged database went', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'starstreet.sqlite'),
      'not a database at all, and long enough to be read as one',
    );
    const writer = await command(folder);
    expect(writer.damagedSetAsideAt).toMatch(/damaged-2026-11-24/);
  });
});

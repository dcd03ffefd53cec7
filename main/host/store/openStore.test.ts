import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EventBody, ReportedEvent } from '../../../contract/events.ts';
import { epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { migrate, NEWEST_VERSION } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openForReading } from './openForReading.ts';
import { type OpenedStore, openStore } from './openStore.ts';
import { databasePath } from './storePaths.ts';

const NOW_MS = Date.UTC(2026, 10, 24, 4, 5, 6);
const clock = { now: () => epochMilliseconds(NOW_MS) };
const people = (count: number): EventBody => ({ type: 'peopleCounted', people: count });
const event = (body: EventBody, id = uuidv7()): ReportedEvent => ({ id, atMs: NOW_MS, body });
const checkIn = (visitId: string): EventBody => ({
  type: 'checkedIn',
  visitId,
  landmarkId: 'northPlaza',
  idolId: 'xingman',
  gesture: 'wave',
  by: 'hand',
});

async function open(folder: string): Promise<OpenedStore> {
  const opened = expectOk(await openStore(folder, clock), 'the store opens');
  onTestFinished(() => opened.dispose());
  return opened;
}

function kept(folder: string) {
  const reader = expectOk(openForReading(folder), 'the store is there');
  const rows = [...reader.events({})].map(({ id, sequence, type, kiosk_id }) => ({
    id,
    sequence,
    type,
    kiosk_id,
  }));
  reader.dispose();
  return rows;
}

describe('keeping events', () => {
  it('keeps an event once, however often it comes', async () => {
    const folder = temporaryFolder();
    const { store } = await open(folder);
    const one = event(people(1));
    const other = event(people(2));
    expect(await store.append([one])).toEqual({ kept: 1, known: 0, refused: [] });
    expect(await store.append([one, other, other])).toEqual({ kept: 1, known: 2, refused: [] });
    expect(kept(folder).map(({ id }) => id)).toEqual([one.id, other.id]);
  });

  it('numbers the events of a kiosk without a gap, also across restarts and after what was refused', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    const visitId = uuidv7();
    await first.store.append([event(checkIn(visitId)), event(checkIn(visitId)), event(people(1))]);
    first.dispose();
    const second = await open(folder);
    await second.store.append([event(people(2))]);
    expect(kept(folder).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(second.store.kioskId).toBe(first.store.kioskId);
  });

  it('lets a visit check in once, even in requests at the same time', async () => {
    const folder = temporaryFolder();
    const { store } = await open(folder);
    const visitId = uuidv7();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => store.append([event(checkIn(visitId))])),
    );
    expect(outcomes.filter((outcome) => outcome.kept === 1)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.refused.length === 1)).toHaveLength(19);
    expect(await store.append([event(checkIn(uuidv7()))])).toMatchObject({ kept: 1 });
    expect(kept(folder)).toHaveLength(2);
  });

  it('has written what was confirmed: it is there for another process before the answer', async () => {
    const folder = temporaryFolder();
    const { store } = await open(folder);
    for (let count = 1; count <= 5; count++) {
      await store.append([event(people(count))]);
      expect(kept(folder)).toHaveLength(count);
    }
  });

  it('takes no more when it is closed', async () => {
    const folder = temporaryFolder();
    const opened = await open(folder);
    const waiting = opened.store.append([event(people(1))]);
    opened.dispose();
    expect(await waiting).toMatchObject({ kept: 1 });
    await expect(opened.store.append([event(people(2))])).rejects.toThrow('closed');
    expect(kept(folder)).toHaveLength(1);
  });

  it('keeps a group whole or not at all', async () => {
    const folder = temporaryFolder();
    const { store } = await open(folder);
    await store.append([event(people(1))]);
    const broken = { id: uuidv7(), atMs: 0.5, body: people(3) };
    await expect(store.append([event(people(2)), broken])).rejects.toThrow();
    await store.append([event(people(4))]);
    expect(kept(folder).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('never changes or deletes an event, by whatever statement', async () => {
    const folder = temporaryFolder();
    const opened = await open(folder);
    await opened.store.append([event(people(1))]);
    opened.dispose();
    const database = new DatabaseSync(databasePath(folder));
    database.exec('PRAGMA recursive_triggers = ON');
    for (const statement of [
      'UPDATE events SET at_ms = 0',
      'DELETE FROM events',
      'INSERT OR REPLACE INTO events SELECT * FROM events',
    ]) {
      expect(() => database.exec(statement)).toThrow(/append-only/);
    }
    database.close();
    expect(kept(folder)).toHaveLength(1);
  });

  it('keeps a write-ahead log, so that an export and the kiosk do not wait for each other', async () => {
    const opened = await open(temporaryFolder());
    const database = new DatabaseSync(opened.store.path, { readOnly: true });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });
});

describe('the kiosk’s identity', () => {
  it('survives the loss of its file, by the events', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await first.store.append([event(people(1))]);
    first.dispose();
    rmSync(join(folder, 'kiosk.json'));
    expect((await open(folder)).store.kioskId).toBe(first.store.kioskId);
  });

  it('is another one in another folder', async () => {
    const one = await open(temporaryFolder());
    const other = await open(temporaryFolder());
    expect(one.store.kioskId).not.toBe(other.store.kioskId);
  });
});

describe('a damaged database', () => {
  const damage: Record<string, (path: string) => void> = {
    'is no database at all': (path) => writeFileSync(path, 'rain got in '.repeat(1000)),
    'was cut off': (path) => writeFileSync(path, readFileSync(path).subarray(0, 5000)),
    'has garbage in the middle': (path) => {
      const content = readFileSync(path);
      content.fill(0xa5, 4096, content.length);
      writeFileSync(path, content);
    },
  };
  for (const [how, spoil] of Object.entries(damage)) {
    it(`that ${how} is set aside with its date, and the kiosk goes on`, async () => {
      const folder = temporaryFolder();
      const first = await open(folder);
      await first.store.append(Array.from({ length: 200 }, (_, index) => event(people(index))));
      first.dispose();
      const path = databasePath(folder);
      spoil(path);
      writeFileSync(`${path}-wal`, 'left over');
      const spoilt = readFileSync(path);

      const second = await open(folder);
      expect(second.damagedSetAsideAt).toBe(join(folder, 'starstreet.damaged-2026-11-24T04-05-06Z.sqlite'));
      expect(readFileSync(second.damagedSetAsideAt!).equals(spoilt)).toBe(true);
      expect(second.store.kioskId).toBe(first.store.kioskId);
      expect(await second.store.append([event(people(7))])).toMatchObject({ kept: 1 });
      const rows = kept(folder);
      expect(rows.map(({ type }) => type)).toEqual(['incident', 'peopleCounted']);
      // No number of the lost file may be given again.
      expect(rows[0]!.sequence).toBeGreaterThan(200);
      expect(rows[1]!.sequence).toBe(rows[0]!.sequence + 1);
    });
  }

  it('may happen twice in a second without losing the first', async () => {
    const folder = temporaryFolder();
    for (let time = 0; time < 2; time++) {
      writeFileSync(databasePath(folder), 'rain got in '.repeat(1000));
      const opened = await open(folder);
      expect(opened.damagedSetAsideAt).not.toBeNull();
      opened.dispose();
    }
    expect(readdirSync(folder).filter((name) => /damaged-.*\.sqlite$/.test(name))).toHaveLength(2);
  });
});

describe('what is refused', () => {
  it('a database that is newer than the program stays as it is', async () => {
    const folder = temporaryFolder();
    (await open(folder)).dispose();
    const path = databasePath(folder);
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA user_version = ${NEWEST_VERSION + 10}`);
    database.close();
    const before = readFileSync(path);
    const refused = await openStore(folder, clock);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'databaseTooNew' } });
    expect(!refused.ok && refused.error.sentence).toMatch(
      /newer Star Street \(database version \d+, this program knows \d+\)/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(openForReading(folder)).toMatchObject({ ok: false, error: { kind: 'databaseTooNew' } });
  });

  it('a database of another program stays as it is', async () => {
    const folder = temporaryFolder();
    const database = new DatabaseSync(databasePath(folder));
    database.exec('CREATE TABLE recipes (name TEXT)');
    database.close();
    expect(await openStore(folder, clock)).toMatchObject({ ok: false, error: { kind: 'databaseForeign' } });
  });

  it('a second opening while the first is open; and after a refusal the folder is free again', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    expect(await openStore(folder, clock)).toMatchObject({ ok: false, error: { kind: 'dataFolderInUse' } });
    first.dispose();
    (await open(folder)).dispose();
  });

  it('a data folder whose path is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const refused = await openStore(join(folder, 'file', 'data'), clock);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'dataFolderNotWritable' } });
    expect(!refused.ok && refused.error.sentence).toMatch(
      /cannot be written \(a part of its path is a file\)/,
    );
  });

  it.skipIf(process.platform === 'win32')('a data folder that may not be written', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const data = join(folder, 'data');
    mkdirSync(data, { mode: 0o555 });
    // The rights of a folder do not bind the superuser, so this is tried as nobody.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65_534);
    try {
      const refused = await openStore(data, clock);
      expect(refused).toMatchObject({ ok: false, error: { kind: 'dataFolderNotWritable' } });
      expect(!refused.ok && refused.error.sentence).toContain('permission denied');
      expect(existsSync(databasePath(data))).toBe(false);
    } finally {
      if (isSuperuser) process.seteuid?.(0);
      chmodSync(data, 0o755);
    }
  });
});

describe('migrations', () => {
  it('are numbered in tens, upwards, each once', () => {
    const numbers = MIGRATIONS.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(numbers.every((number) => number % 10 === 0)).toBe(true);
  });

  it('run once each, and one that fails leaves nothing behind', () => {
    const database = new DatabaseSync(':memory:');
    onTestFinished(() => database.close());
    const runs: number[] = [];
    const step = (number: number, sql: string) => ({
      number,
      name: `step ${number}`,
      up: (target: DatabaseSync) => {
        runs.push(number);
        target.exec(sql);
      },
    });
    const first = step(10, 'CREATE TABLE one (a)');
    migrate(database, [first]);
    expect(() => migrate(database, [first, step(20, 'CREATE TABLE two (a); CREATE TABLE one (a)')])).toThrow(
      'Migration 20 (step 20) failed',
    );
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    expect(tables.map(({ name }) => name)).toEqual(['one']);
    migrate(database, [first, step(20, 'CREATE TABLE two (a)')]);
    migrate(database, [first, step(20, 'CREATE TABLE two (a)')]);
    expect(runs).toEqual([10, 20, 20]);
  });
});

import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type EpochMilliseconds, epochMilliseconds } from '../../../domain/core/brand.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import type { KeyId, PassId } from '../../../domain/passes/Pass.ts';
import { reachedMark, stampMark } from '../../../domain/passes/passMarks.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { exportFigures } from '../export/exportFigures.ts';
import { keepStamp } from '../passes/passStamps.ts';
import { openForReading } from '../store/openForReading.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/Store.ts';
import { databasePath } from '../store/storePaths.ts';
import { makeEdition } from '../street/makeEdition.ts';
import { readStreet } from '../street/readStreet.ts';
import type { Street } from '../street/Street.ts';
import { makeStreetFolder, streetPaths, writeSecretFile } from '../street/streetFiles.ts';
import { keepRetention } from './keepRetention.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 10, 1);
const END_MS = START_MS + 30 * DAY_MS;
const PASSES = 400;

/** A kiosk of an edition of thirty days that has stamped many passes, one an hour. */
async function kiosk() {
  const dataFolder = temporaryFolder();
  const { roster, secret, keys } = makeEdition({
    ...{ nameZh: '星街', nameEn: 'Star Street', timeZone: 'Asia/Shanghai' },
    ...{ startsAtMs: START_MS, endsAtMs: END_MS },
  });
  const key = keys.find(({ landmark }) => landmark === 'museum');
  makeStreetFolder(dataFolder);
  writeSecretFile(streetPaths(dataFolder).kit, {
    ...{ format: 'starstreet-kit', version: 1, roster, secret, landmark: 'museum' },
    ...{ keyId: key?.keyId, privateKey: key?.privateKey },
  });
  const street = expectOk(readStreet(dataFolder), 'the kit is whole');
  if (street === null) throw new Error('The kit was not found');
  const opened = expectOk(
    await openStore(dataFolder, { now: () => epochMilliseconds(START_MS) }),
    'the store opens',
  );
  onTestFinished(() => opened.dispose());
  const passes = Array.from({ length: PASSES }, (_none, hour) => stampOne(opened.store, street, hour));
  return { dataFolder, street, secret, store: opened.store, passes };
}

function stampOne(
  store: Store,
  street: Street,
  hour: number,
): { readonly id: PassId; readonly atMs: number } {
  const id = randomBytes(8).toString('hex') as PassId;
  const atMs = epochMilliseconds(START_MS + hour * 3_600_000);
  const visitId = uuidv7();
  store.transaction(({ database, record }) => {
    const pass = {
      ...{ edition: street.edition, id, stamps: ['museum' as const], lastLandmark: 'museum' as const },
      ...{ lastStampAtMs: atMs, key: 2 as KeyId },
    };
    keepStamp(database, { pass, landmark: 'museum', visitId, atMs });
    record(
      {
        ...{ type: 'passStamped', visitId, landmarkId: 'museum', cameFrom: null, stamps: 1 },
        stampMark: stampMark(id, 'museum', street.digest),
        reachedMark: reachedMark(id, 1, street.digest),
        ...{ issued: true, companion: false },
      },
      atMs,
    );
  });
  return { id, atMs };
}

/** Which of the passes can be found in any file of the data folder, as text or as bytes. */
function traces(dataFolder: string, passes: readonly { readonly id: PassId }[]): string[] {
  const files = readdirSync(dataFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  return passes
    .filter(({ id }) => files.some((file) => file.includes(id) || file.includes(Buffer.from(id, 'hex'))))
    .map(({ id }) => id);
}

function events(dataFolder: string) {
  const reader = expectOk(openForReading(dataFolder), 'the store is there');
  const rows = [...reader.events({})].map((row) => ({ ...row }));
  reader.dispose();
  return rows;
}

async function figures(dataFolder: string): Promise<unknown> {
  const folder = temporaryFolder();
  const tables = ['summary', 'check-ins'] as const;
  return Promise.all(
    tables.map(async (what) => {
      const out = join(folder, `${what}.csv`);
      expectOk(
        await exportFigures({ dataFolder, what, format: 'csv', out, nowMs: END_MS }),
        'figures are exported',
      );
      return readFileSync(out, 'utf8');
    }),
  );
}

function retention(dataFolder: string, street: Street, now: () => number, keepDays = 14): string[] {
  const said: string[] = [];
  const keeping = keepRetention({
    ...{ dataFolder, street, keepDays: () => keepDays },
    clock: { now: () => now() as EpochMilliseconds },
    say: (sentence) => void said.push(sentence),
  });
  onTestFinished(() => keeping.dispose());
  return said;
}

describe('stamp times of passes', () => {
  it('are gone from every file after the set days; younger ones and all events stay', async () => {
    const { dataFolder, street, passes } = await kiosk();
    const before = events(dataFolder);
    const figuresBefore = await figures(dataFolder);
    expect(traces(dataFolder, passes)).toHaveLength(PASSES);
    const nowMs = START_MS + 20 * DAY_MS;
    const said = retention(dataFolder, street, () => nowMs, 14);
    const young = passes.filter(({ atMs }) => atMs >= nowMs - 14 * DAY_MS);
    expect(young.length).toBeGreaterThan(100);
    expect(traces(dataFolder, passes)).toEqual(young.map(({ id }) => id));
    expect(events(dataFolder)).toEqual(before);
    expect(await figures(dataFolder)).toEqual(figuresBefore);
    expect(said).toEqual([]);
  });

  it('are gone when the edition ends, and its secret with them, also from where its file lay', async () => {
    const { dataFolder, street, secret, passes } = await kiosk();
    const before = events(dataFolder);
    const kit = streetPaths(dataFolder).kit;
    const old = openSync(kit, 'r');
    let nowMs = END_MS - 1;
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const said = retention(dataFolder, street, () => nowMs, 366);
    expect(traces(dataFolder, passes)).toHaveLength(PASSES);
    expect(readFileSync(kit, 'utf8')).toContain(secret);
    nowMs = END_MS;
    vi.advanceTimersByTime(60 * 60_000);
    expect(traces(dataFolder, passes)).toEqual([]);
    expect(events(dataFolder)).toEqual(before);
    expect(readFileSync(kit, 'utf8')).not.toContain(secret);
    const lay = Buffer.alloc(10_000);
    expect(readSync(old, lay, 0, lay.length, 0)).toBeGreaterThan(1000);
    expect(lay.every((byte) => byte === 0)).toBe(true);
    expect(said).toEqual([expect.stringContaining('its secret in')]);
    const after = expectOk(readStreet(dataFolder), 'a kit without a secret is whole');
    expect(after?.endsAtMs).toBe(START_MS);
    expect(() => after?.digest(new Uint8Array())).toThrow('ended edition');
    expect(after?.keyAt('museum').sign(new Uint8Array([1]))).toHaveLength(64);
  });

  it('of another edition are gone at once', async () => {
    const { dataFolder, street, passes } = await kiosk();
    retention(dataFolder, { ...street, edition: 'ffffff' as Street['edition'] }, () => START_MS);
    expect(traces(dataFolder, passes)).toEqual([]);
  });

  it('go with a damaged database that was set aside, when its days are over', async () => {
    const { dataFolder, street } = await kiosk();
    const aside = join(dataFolder, 'starstreet.damaged-2026-11-02T03-04-05Z-2.sqlite');
    writeFileSync(aside, 'damaged');
    writeFileSync(`${aside}-wal`, 'damaged');
    let nowMs = Date.UTC(2026, 10, 16, 3, 4, 5);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const said = retention(dataFolder, street, () => nowMs);
    expect(existsSync(aside)).toBe(true);
    nowMs += 1;
    vi.advanceTimersByTime(60 * 60_000);
    expect(existsSync(aside) || existsSync(`${aside}-wal`)).toBe(false);
    expect(said).toHaveLength(2);
    expect(existsSync(databasePath(dataFolder))).toBe(true);
  });

  it('are kept while the clock is a year off, and go on being erased by the days of a clock that is right', async () => {
    const { dataFolder, street, secret, store, passes } = await kiosk();
    let nowMs = START_MS + 20 * DAY_MS + 365 * DAY_MS;
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await store.record({ type: 'kioskStarted', landmarkId: 'museum', version: '1' }, nowMs);
    const said = retention(dataFolder, street, () => nowMs, 14);
    vi.advanceTimersByTime(3 * 60 * 60_000);
    expect(said).toEqual([expect.stringContaining('went from 2026-11-17 to 2027-11-21 at once')]);
    expect(traces(dataFolder, passes)).toHaveLength(PASSES);
    expect(readFileSync(streetPaths(dataFolder).kit, 'utf8')).toContain(secret);

    // Set right again: the jump back is a jump as well, and believed after some days.
    nowMs = START_MS + 20 * DAY_MS;
    for (let day = 0; day < 4; day++) {
      await store.record({ type: 'kioskAlive', drawing: true }, nowMs);
      vi.advanceTimersByTime(60 * 60_000);
      if (day < 3) expect(traces(dataFolder, passes)).toHaveLength(PASSES);
      nowMs += DAY_MS;
    }
    expect(traces(dataFolder, passes).length).toBeLessThan(PASSES);
    expect(traces(dataFolder, passes).length).toBeGreaterThan(0);
    expect(readFileSync(streetPaths(dataFolder).kit, 'utf8')).toContain(secret);
  });

  it('go after three days by a clock that jumped, for a kiosk may have been stored away', async () => {
    const { dataFolder, street, store, passes } = await kiosk();
    let nowMs = START_MS + 200 * DAY_MS;
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    retention(dataFolder, street, () => nowMs, 14);
    for (let day = 0; day < 3; day++) {
      expect(traces(dataFolder, passes)).toHaveLength(PASSES);
      await store.record({ type: 'kioskAlive', drawing: true }, nowMs);
      nowMs += DAY_MS;
      vi.advanceTimersByTime(60 * 60_000);
    }
    expect(traces(dataFolder, passes)).toEqual([]);
  });
});

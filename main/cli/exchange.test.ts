import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { epochMilliseconds } from '../../domain/core/brand.ts';
import { expectOk } from '../../domain/core/Result.ts';
import type { LandmarkId } from '../../domain/landmarks/landmarks.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { openStore } from '../host/store/openStore.ts';
import { type MadeEdition, makeEdition } from '../host/street/makeEdition.ts';
import { openStreet } from '../host/street/openStreet.ts';
import { makeStreetFolder, streetPaths, writeSecretFile } from '../host/street/streetFiles.ts';
import { ProgressLine } from './import/ProgressLine.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const run = promisify(execFile);
const clock = { now: () => epochMilliseconds(Date.UTC(2026, 10, 24, 4)) };

async function starstreet(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** The data folder of a kiosk that has joined and has seen people twice. */
async function kiosk({ roster, secret, keys }: MadeEdition, landmark: LandmarkId): Promise<string> {
  const folder = temporaryFolder();
  const key = keys.find((each) => each.landmark === landmark);
  makeStreetFolder(folder);
  writeSecretFile(streetPaths(folder).kit, {
    ...{ format: 'starstreet-kit', version: 1, roster, secret, landmark },
    ...{ keyId: key?.keyId, privateKey: key?.privateKey },
  });
  const opened = expectOk(await openStore(folder, clock), 'the store opens');
  const seen = [1, 2].map((people) => ({
    id: uuidv7(),
    atMs: clock.now(),
    body: { type: 'peopleCounted' as const, people },
  }));
  await opened.store.append(seen);
  opened.dispose();
  return folder;
}

it('a stick carries events from kiosk to kiosk, its own file on it does no harm, and a bad one is told', async () => {
  const edition = makeEdition({
    ...{ nameZh: '星街', nameEn: 'Star Street', timeZone: 'Asia/Shanghai' },
    ...{ startsAtMs: clock.now(), endsAtMs: null },
  });
  const museum = await kiosk(edition, 'museum');
  const plaza = await kiosk(edition, 'northPlaza');
  const stick = temporaryFolder();
  const written = await starstreet('export-events', '--data', museum, '--out', stick);
  expect(written).toMatchObject({ code: 0, stderr: '' });
  expect(written.stdout).toMatch(/2 events \(1 to 2\) written to .*\n.*--from-sequence 3\n$/);
  await starstreet('export-events', '--data', plaza, '--out', stick);
  const files = readdirSync(stick).sort();
  expect(files).toEqual([
    expect.stringMatching(/^events-museum-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.jsonl$/),
    expect.stringMatching(/^events-northPlaza-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.jsonl$/),
  ]);
  const paths = files.map((file) => join(stick, file));
  const taken = await starstreet('import', ...paths, '--data', plaza);
  expect(taken).toMatchObject({ code: 0, stderr: '' });
  expect(taken.stdout).toMatch(/2 new, 0 known \(kiosk .*\n.*this kiosk’s own, nothing to do\n$/);
  const bad = join(stick, 'visits.csv');
  writeFileSync(bad, 'visit\n');
  const mixed = await starstreet('import', bad, ...paths, '--data', plaza);
  expect(mixed.code).toBe(1);
  expect(mixed.stdout).toContain('0 new, 2 known');
  expect(mixed.stderr).toMatch(/^starstreet: \S+visits\.csv: is no file of a kiosk’s events\..*\n$/);
});

it('says what is missing, and a street of one machine takes nothing from another', async () => {
  const empty = temporaryFolder();
  const none = await starstreet('import', 'any', '--data', empty);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toMatch(/There is no street in/);
  expect(await starstreet('import', '--data', empty)).toMatchObject({ code: 2 });
  expect(await starstreet('export-events', '--from-sequence', 'two', '--data', empty)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expected a whole number from 1 on'),
  });
  const machines: string[] = [];
  for (let number = 0; number < 2; number++) {
    const folder = temporaryFolder();
    const opened = expectOk(await openStore(folder, clock), 'the store opens');
    await opened.store.record({ type: 'kioskStopped' }, clock.now());
    const wish = { dataFolder: folder, joining: null, landmark: null, timeZone: 'Asia/Shanghai' };
    expectOk(openStreet({ ...wish, clock, say: () => undefined }), 'the street is made');
    opened.dispose();
    machines.push(folder);
  }
  const [one = '', other = ''] = machines;
  const file = join(temporaryFolder(), 'own.jsonl');
  expect(await starstreet('export-events', '--out', file, '--data', one)).toMatchObject({ code: 0 });
  const nothingNew = await starstreet('export-events', '--from-sequence', '2', '--data', one);
  expect(nothingNew).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing new to export') });
  const nowhere = join(one, 'no-such-folder', 'events.jsonl');
  expect(await starstreet('export-events', '--out', nowhere, '--data', one)).toMatchObject({
    ...{ code: 1, stdout: '' },
    stderr: expect.stringMatching(/events\.jsonl could not be written \(its folder does not exist\)/),
  });
  const foreign = await starstreet('import', file, '--data', other);
  expect(foreign).toMatchObject({ code: 1, stderr: expect.stringContaining('another edition') });
});

it('progress is told of long files only, in one line on a terminal and seldom in a log', () => {
  const told = (isTTY: boolean) => {
    const written: string[] = [];
    const line = new ProgressLine({ isTTY, write: (text) => written.push(text) });
    for (let nowMs = 0; nowMs <= 12_000; nowMs += 100) line.show('long', nowMs / 12_000, nowMs);
    line.clear();
    line.show('short', 0.5, 12_100);
    line.clear();
    return written;
  };
  expect(told(false)).toEqual(['long: 8 %\n', 'long: 91 %\n']);
  const terminal = told(true);
  expect(terminal[0]).toBe('\rlong: 8 %\u001b[K');
  expect(terminal).toHaveLength(24);
  expect(terminal.at(-1)).toBe('\r\u001b[K');
});

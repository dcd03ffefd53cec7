import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type EpochMilliseconds, epochMilliseconds } from '../../domain/core/brand.ts';
import { expectOk } from '../../domain/core/Result.ts';
import type { KeyId, PassId } from '../../domain/passes/Pass.ts';
import { ExchangingKiosk } from '../../tests/fixtures/exchange/exchangingKiosk.ts';
import { streetOfKeys } from '../../tests/fixtures/exchange/streetOfKeys.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { keepStamp } from '../host/passes/passStamps.ts';
import { surveyKeptData } from '../host/privacy/surveyKeptData.ts';
import { keepRetention } from '../host/retention/keepRetention.ts';
import { makeEdition } from '../host/street/makeEdition.ts';
import { readStreet } from '../host/street/readStreet.ts';
import { makeStreetFolder, streetPaths, writeSecretFile } from '../host/street/streetFiles.ts';
import { privacyText } from './privacy/privacyText.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const starstreet = (...words: string[]) =>
  execFileSync(process.execPath, [entry, ...words], { encoding: 'utf8' });

const DAY_MS = 86_400_000;
const STAMPED_AT_MS = Date.UTC(2026, 10, 24, 4);
const END_MS = STAMPED_AT_MS + 9 * DAY_MS;

/** What the console and `starstreet content` leave behind, beside shows and the calendar. */
const CONSOLE_FILES = [
  ...['content.lock', 'content-plan.json', 'street.json', 'cheers.json', 'last-backup.json'],
  ...['staff-network.json', 'idols/meimei.json'],
  ...['history/imports/0191e6c8-0000-7000-8000-000000000000.json', 'restoring/checked.backup'],
];

/** A running kiosk with something of everything in its data folder. */
async function kiosk() {
  const keys = streetOfKeys(2);
  const other = new ExchangingKiosk(keys, 1);
  await other.sees({ type: 'peopleCounted', people: 3 }, { type: 'kioskStopped' });
  const here = new ExchangingKiosk(keys, 0);
  await here.sees({ type: 'peopleCounted', people: 1 });
  await here.takes(await other.gives());
  const { folder } = here;
  const {
    roster,
    secret,
    keys: privateKeys,
  } = makeEdition({
    ...{ nameZh: '华强北星街', nameEn: 'Star Street', timeZone: 'Asia/Shanghai' },
    ...{ startsAtMs: STAMPED_AT_MS - DAY_MS, endsAtMs: END_MS },
  });
  const key = privateKeys.find(({ landmark }) => landmark === 'museum');
  makeStreetFolder(folder);
  writeSecretFile(streetPaths(folder).kit, {
    ...{ format: 'starstreet-kit', version: 1, roster, secret, landmark: 'museum' },
    ...{ keyId: key?.keyId, privateKey: key?.privateKey },
  });
  const street = expectOk(readStreet(folder), 'the kit is whole');
  if (street === null) throw new Error('The kit was not found');
  const store = await here.runs();
  const atMs = epochMilliseconds(STAMPED_AT_MS);
  store.transaction(({ database }) => {
    const pass = {
      ...{ edition: street.edition, id: '0123456789abcdef' as PassId, stamps: ['museum' as const] },
      ...{ lastLandmark: 'museum' as const, lastStampAtMs: atMs, key: 2 as KeyId },
    };
    keepStamp(database, { pass, landmark: 'museum', visitId: uuidv7(), atMs });
    keepStamp(database, { pass, landmark: 'metroHub', visitId: uuidv7(), atMs });
    database
      .prepare('INSERT INTO redemptions (edition, reward_mark, at_ms) VALUES (?, ?, ?)')
      .run(street.edition, 'ab', STAMPED_AT_MS);
  });
  mkdirSync(join(folder, 'browser', 'Default'), { recursive: true });
  writeFileSync(join(folder, 'browser', 'Default', 'icon.png'), 'a cache of the page');
  writeFileSync(join(folder, 'visitor.JPG'), 'somebody’s picture');
  writeFileSync(join(folder, 'kiosk.log'), 'somebody’s log');
  writeFileSync(join(folder, 'notes.txt'), 'somebody’s notes');
  writeFileSync(join(folder, 'calendar.json'), '{}');
  mkdirSync(join(folder, 'shows'));
  writeFileSync(join(folder, 'shows', 'ours.json'), '{}');
  const earlier = join(folder, 'history', 'calendar', 'calendar');
  mkdirSync(earlier, { recursive: true });
  for (const version of ['000001-0', '000002-5']) writeFileSync(join(earlier, `${version}.json`), '{}');
  for (const path of CONSOLE_FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '{}');
  }
  return { folder, street };
}

describe('starstreet privacy', () => {
  it('says what lies in the data folder, beside the running kiosk, and changes nothing', async () => {
    const { folder, street } = await kiosk();
    const before = readdirSync(folder, { recursive: true }).sort();
    const kept = JSON.parse(starstreet('privacy', '--json', '--data', folder));
    expect(kept).toMatchObject({
      ...{ dataFolder: folder, timeZone: 'Asia/Shanghai', databaseProblem: null },
      edition: { id: street.edition, nameZh: '华强北星街', endsAtMs: END_MS, secretKept: true },
      events: [
        { type: 'kioskStopped', own: 0, imported: 1 },
        { type: 'peopleCounted', own: 1, imported: 1 },
      ],
      passStamps: {
        ...{ rows: 2, passes: 1, firstAtMs: STAMPED_AT_MS, keepDays: 14 },
        // The edition ends before its fourteen days are over.
        allErasedByMs: END_MS,
      },
      redemptions: { rows: 1, firstAtMs: STAMPED_AT_MS },
      files: {
        browserProfile: { files: 1, bytes: 19 },
        ...{ logs: ['kiosk.log'], recordings: ['visitor.JPG'], others: ['notes.txt'], setAside: [] },
      },
    });
    expect(kept.files.own).toEqual(
      expect.arrayContaining([
        'kiosk.json',
        'starstreet.sqlite',
        'street/kit.json',
        'calendar.json',
        'shows/ours.json',
        ...CONSOLE_FILES,
      ]),
    );
    const text = starstreet('privacy', '--data', folder);
    for (const sentence of [
      /peopleCounted: 1 \(\+1 来自其他机器 · from other kiosks\), 2026-11-24T22:00:00\+08:00/,
      /2 次，1 张 · 2 stamps of 1 passes, 自 · since 2026-11-24T12:00:00\+08:00, .* by 2026-12-03T12:00:00\+08:00/,
      /Edition: 华强北星街 Star Street .* until 2026-12-03T12:00:00\+08:00\n.*kept until the edition ends/,
      /never kept: camera pictures/i,
      /sound found in the data folder: visitor\.JPG/,
      /log files: kiosk\.log/,
      /own: .*idols\/meimei\.json.*, history\/ \(3\)\n/,
    ]) {
      expect(text).toMatch(sentence);
    }
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('tells the days that were set, and that all is gone when retention has worked', async () => {
    const { folder, street } = await kiosk();
    writeFileSync(join(folder, 'starstreet.jsonc'), '{ "privacy": { "keepPassStampsDays": 2 } }');
    expect(expectOk(surveyKeptData(folder), 'it can be looked through').passStamps).toMatchObject({
      keepDays: 2,
      allErasedByMs: STAMPED_AT_MS + 2 * DAY_MS,
    });
    const said: string[] = [];
    const keeping = keepRetention({
      ...{
        dataFolder: folder,
        street,
        keepDays: () => 2,
        say: (sentence: string) => void said.push(sentence),
      },
      clock: { now: () => END_MS as EpochMilliseconds },
    });
    onTestFinished(() => keeping.dispose());
    const kept = expectOk(surveyKeptData(folder), 'it can be looked through');
    expect(kept.passStamps).toMatchObject({ rows: 0, passes: 0, firstAtMs: null, allErasedByMs: null });
    expect(kept.edition).toMatchObject({ secretKept: false, endsAtMs: END_MS });
    expect(privacyText(kept)).toMatch(/已销毁 · Secret for digests: destroyed/);
  });

  it('does not say "none" of what it cannot read', () => {
    const folder = temporaryFolder();
    expect(privacyText(expectOk(surveyKeptData(folder), 'an empty folder'))).not.toContain('unknown');
    writeFileSync(join(folder, 'starstreet.sqlite'), 'damaged '.repeat(1000));
    const kept = expectOk(surveyKeptData(folder), 'a damaged database');
    expect(kept).toMatchObject({ passStamps: null, redemptions: null });
    expect(privacyText(kept).match(/unknown: the database cannot be read/g)).toHaveLength(2);
    expect(kept.databaseProblem).toMatch(/is damaged and cannot be read/);
  });
});

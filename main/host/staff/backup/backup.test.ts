import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { type BackupCheck, backupCheckSchema } from '../../../../contract/staff/backupApi.ts';
import { epochMilliseconds } from '../../../../domain/core/brand.ts';
import { expectOk } from '../../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { pageClient } from '../../../../tests/fixtures/host/pageClient.ts';
import { type SignedInStaff, signedInStaff } from '../../../../tests/fixtures/host/signedInStaff.ts';
import { temporaryFolder } from '../../../../tests/fixtures/host/temporaryFolder.ts';
import { withArchive } from '../../content/archive/readArchive.ts';
import { exportEvents } from '../../exchange/exportEvents.ts';
import { importEvents } from '../../exchange/importEvents.ts';
import { readEventFile } from '../../exchange/readEventFile.ts';
import { streetKeysOf } from '../../exchange/streetKeysOf.ts';
import { openForReading } from '../../store/openForReading.ts';
import { type MadeEdition, makeEdition } from '../../street/makeEdition.ts';
import { makeStreetFolder, streetPaths, writeSecretFile } from '../../street/streetFiles.ts';

const ALL = { content: true, configuration: true, events: true };
const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const NOON_MS = Date.UTC(2026, 10, 24, 4);

/** A kiosk that has seen somebody, with a schedule and a quiet loudspeaker. */
async function usedKiosk(data?: string): Promise<SignedInStaff> {
  const made = await signedInStaff(data === undefined ? {} : { data });
  const page = await pageClient(made.host);
  const body = { type: 'peopleCounted', people: 3 } as const;
  await page.events.report({ events: [{ id: uuidv7(), atMs: NOON_MS, body }] });
  const revision = (await made.client.content.read(CALENDAR))?.revision ?? '';
  await made.client.content.save({
    ...CALENDAR,
    document: { version: 1, entries: [], waitMinutes: 3 },
    revision,
  });
  writeFileSync(join(made.data, 'starstreet.jsonc'), '{ "sound": { "volume": 0.11 } }\n');
  return made;
}

/** What a kiosk is recognised by, without anything that it saw or staff wrote. */
function withoutMemory(data: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'street'));
  for (const file of ['kiosk.json', 'street/one-machine.json']) cpSync(join(data, file), join(folder, file));
  return folder;
}

async function checked({ asks }: SignedInStaff, file: Buffer): Promise<BackupCheck> {
  const { status, text } = await asks('/staff/backup', file);
  expect(status).toBe(200);
  return backupCheckSchema.parse(JSON.parse(text));
}

async function previewed(staff: SignedInStaff, file: Buffer) {
  const check = await checked(staff, file);
  if (check.kind !== 'good') throw new Error(check.faults.join());
  return check.preview;
}

function eventsIn(data: string) {
  const reader = expectOk(openForReading(data), 'the store is there');
  const rows = [...reader.events({})].map(({ id, kiosk_id, sequence, type, body }) => ({
    ...{ id, kiosk_id, sequence, type, body },
  }));
  reader.dispose();
  return rows;
}

it('brings a kiosk back that lost everything but its name, and numbers on', async () => {
  const before = await usedKiosk();
  expect((await before.client.backup.state()).lastSavedAtMs).toBeNull();
  const { status, headers, bytes } = await before.asks('/staff/backup');
  expect(status).toBe(200);
  expect(headers['content-disposition']).toMatch(/filename="starstreet-northPlaza-2026-11-24\.backup"/);
  const state = await before.client.backup.state();
  expect(state.lastSavedAtMs).toBe(NOON_MS);
  expect(state.roughBytes).toBeGreaterThan(0);
  const seen = eventsIn(before.data);
  await before.host.dispose();

  const data = withoutMemory(before.data);
  const after = await signedInStaff({ data });
  const preview = await previewed(after, bytes);
  expect(preview).toMatchObject({ isOwn: true, configuration: { changes: true, fault: null } });
  expect(preview.documents).toMatchObject([{ kind: 'calendar', change: 'changed' }]);
  expect(preview.events).toEqual({ inFile: seen.length, newHere: seen.length, fault: null });
  expect(existsSync(join(data, 'calendar.json'))).toBe(false);
  const restored = await after.client.backup.restore({ backupId: preview.backupId, parts: ALL });
  expect(restored).toMatchObject({ kind: 'done', documents: 1, events: seen.length });
  const page = await pageClient(after.host);
  const body = { type: 'peopleCounted', people: 1 } as const;
  await page.events.report({ events: [{ id: uuidv7(), atMs: NOON_MS, body }] });
  await after.host.dispose();

  // Also after a start: what came back lies behind what was numbered later.
  const again = await signedInStaff({ data });
  const events = eventsIn(data);
  expect(events).toEqual(expect.arrayContaining(seen));
  const numbers = events.map(({ sequence }) => sequence);
  expect(new Set(numbers).size).toBe(numbers.length);
  const last = events.findLast(({ type }) => type === 'kioskStarted');
  expect(last?.sequence).toBe(Math.max(...numbers));
  const { file, newHere } = await exchanged(data, again);
  expect({ file, newHere }).toEqual({ file: events.length, newHere: 0 });
});

/** How many events this kiosk gives to others now, and how many of its newest backup it lacks. */
async function exchanged(data: string, kiosk: SignedInStaff) {
  const out = join(temporaryFolder(), 'events.jsonl');
  const keys = expectOk(streetKeysOf(data), 'the keys of the street');
  const exported = await exportEvents({
    ...{ dataFolder: data, out, signer: keys.signer, fromSequence: 1, nowMs: NOON_MS },
  });
  const take = () => undefined;
  const read = expectOk(await readEventFile(out, keys.verifier, { take }), 'a file that others take');
  expect(read.header).toEqual(expectOk(exported, 'the export'));
  const { bytes } = await kiosk.asks('/staff/backup');
  const { events } = await previewed(kiosk, bytes);
  return { file: read.header.events, newHere: events.newHere };
}

it('takes nothing back of the events, and everything of the rest, when it is undone', async () => {
  const before = await usedKiosk();
  const { bytes } = await before.asks('/staff/backup');
  const here = await signedInStaff();
  const configuration = readFileSync(join(here.data, 'starstreet.jsonc'), 'utf8');
  const { backupId, isOwn } = await previewed(here, bytes);
  expect(isOwn).toBe(false);
  const done = await here.client.backup.restore({ backupId, parts: ALL });
  if (done.kind !== 'done') throw new Error(done.faults.join());
  expect(done).toMatchObject({ documents: 1, events: eventsIn(before.data).length });
  expect((await here.client.content.read(CALENDAR))?.document).toMatchObject({ waitMinutes: 3 });
  expect(readFileSync(join(here.data, 'starstreet.jsonc'), 'utf8')).toMatch(/0\.11/);
  expect(eventsIn(here.data)).toEqual(expect.arrayContaining(eventsIn(before.data)));
  expect(existsSync(join(here.data, 'restoring'))).toBe(false);
  const again = await previewed(here, bytes);
  expect(again.events.newHere).toBe(0);
  expect(again.configuration.changes).toBe(false);

  expect(await here.client.backup.undo({ undoId: done.undoId })).toBe(true);
  expect((await here.client.content.read(CALENDAR))?.origin).toBe('shipped');
  expect(readFileSync(join(here.data, 'starstreet.jsonc'), 'utf8')).toBe(configuration);
  expect(eventsIn(here.data)).toEqual(expect.arrayContaining(eventsIn(before.data)));
  expect(await here.client.backup.undo({ undoId: done.undoId })).toBe(false);
});

it('brings what is wanted only', async () => {
  const { bytes } = await (await usedKiosk()).asks('/staff/backup');
  const here = await signedInStaff();
  const events = eventsIn(here.data);
  const { backupId } = await previewed(here, bytes);
  const parts = { content: false, configuration: true, events: false };
  const done = await here.client.backup.restore({ backupId, parts });
  expect(done).toMatchObject({ kind: 'done', documents: 0, events: 0 });
  expect((await here.client.content.read(CALENDAR))?.origin).toBe('shipped');
  expect(eventsIn(here.data)).toEqual(events);
});

it('has no key, no secret, no PIN and no pass in it', async () => {
  const kiosk = await usedKiosk();
  const { bytes } = await kiosk.asks('/staff/backup');
  const limits = { entries: 100, entryBytes: () => 1e6, totalBytes: 1e7 };
  const all = await withArchive(bytes, limits, async ({ names, read }) => {
    const texts = await Promise.all(names.map(async (name) => (await read(name)).toString('utf8')));
    return texts.join('\n');
  });
  const text = expectOk(all, 'the backup');
  expect(text).toContain('peopleCounted');
  const street = JSON.parse(readFileSync(join(kiosk.data, 'street', 'one-machine.json'), 'utf8'));
  const pin = JSON.parse(readFileSync(join(kiosk.data, 'staff-pin.json'), 'utf8'));
  const secrets = [street.secret, ...street.privateKeys.map((key: { privateKey: string }) => key.privateKey)];
  const { saltBase64, digestBase64 } = pin.pin;
  expect(secrets.length).toBeGreaterThan(8);
  for (const secret of [...secrets, saltBase64, digestBase64]) {
    expect(secret.length).toBeGreaterThan(10);
    expect(text).not.toContain(secret);
  }
});

it('refuses what is damaged or something else, in a sentence, and keeps nothing of it', {
  timeout: 120_000,
}, async () => {
  const kiosk = await usedKiosk();
  const { bytes } = await kiosk.asks('/staff/backup');
  const star = await kiosk.asks('/staff/star?holds=street');
  const here = await signedInStaff();
  const files = readdirSync(here.data, { recursive: true }).sort();
  const events = eventsIn(here.data);
  const refused: [Buffer, RegExp][] = [
    [Buffer.from('hello'), /no file of Star Street/],
    [Buffer.alloc(0), /no file of Star Street/],
    [bytes.subarray(0, bytes.length - 100), /not copied whole/],
    [star.bytes, /a \.star file/],
  ];
  for (const [file, sentence] of refused) {
    const check = await checked(here, file);
    expect(check).toMatchObject({ kind: 'refused', faults: [expect.stringMatching(sentence)] });
  }
  expect(readdirSync(here.data, { recursive: true }).sort()).toEqual(files);
  for (let at = 0; at < bytes.length; at += 97) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x11;
    const check = await checked(here, changed);
    if (check.kind === 'refused') continue;
    const { documents, events: told } = check.preview;
    expect(documents).toMatchObject([{ kind: 'calendar', change: 'changed' }]);
    expect(told.fault === null ? told.newHere : 0).toBe(told.fault === null ? told.inFile : 0);
  }
  expect(eventsIn(here.data)).toEqual(events);
});

it('holds a check for half an hour, until the next one, and across no restart', async () => {
  const { bytes } = await (await usedKiosk()).asks('/staff/backup');
  const here = await signedInStaff();
  const tooOld = { kind: 'refused', faults: [expect.stringContaining('too old')] };
  const first = await previewed(here, bytes);
  const second = await previewed(here, bytes);
  expect(await here.client.backup.restore({ backupId: first.backupId, parts: ALL })).toMatchObject(tooOld);
  expect(readdirSync(join(here.data, 'restoring'))).toHaveLength(1);
  for (let minutes = 5; minutes <= 35; minutes += 5) {
    here.setTime(NOON_MS + minutes * 60_000);
    await here.client.door.stay();
  }
  expect(await here.client.backup.restore({ backupId: second.backupId, parts: ALL })).toMatchObject(tooOld);
  await here.host.dispose();
  expect(existsSync(join(here.data, 'restoring'))).toBe(false);
});

it('is for signed-in staff of this kiosk’s own page only', async () => {
  const kiosk = await signedInStaff();
  const foreign = await kiosk.asks('/staff/backup', Buffer.from('x'), { origin: 'http://127.0.0.1:1' });
  expect(foreign.status).toBe(403);
  await kiosk.client.door.signOut();
  expect((await kiosk.asks('/staff/backup')).status).toBe(401);
  expect((await kiosk.asks('/staff/backup', Buffer.from('x'))).status).toBe(401);
  await expect(kiosk.client.backup.state()).rejects.toThrow(/PIN/);
});

it('brings the events of all kiosks of one edition, and none of another edition', async () => {
  const edition = makeEdition({
    ...{ nameZh: '星街', nameEn: 'Star Street', timeZone: 'Asia/Shanghai' },
    ...{ startsAtMs: 0, endsAtMs: null },
  });
  const museum = await usedKiosk(kitFolder(edition, 'museum'));
  const plaza = await usedKiosk(kitFolder(edition, 'northPlaza'));
  const theirs = join(temporaryFolder(), 'museum.jsonl');
  const signer = expectOk(streetKeysOf(museum.data), 'the keys of the museum').signer;
  await exportEvents({
    ...{ dataFolder: museum.data, out: theirs, signer },
    fromSequence: 1,
    nowMs: NOON_MS,
  });
  await imported(plaza.data, theirs);
  const both = eventsIn(plaza.data);
  const { bytes } = await plaza.asks('/staff/backup');

  const here = await signedInStaff({ data: kitFolder(edition, 'metroHub') });
  const { backupId, events } = await previewed(here, bytes);
  expect(events).toEqual({ inFile: both.length, newHere: both.length, fault: null });
  await here.client.backup.restore({ backupId, parts: ALL });
  expect(eventsIn(here.data)).toEqual(expect.arrayContaining(both));
  const museums = both.filter(({ kiosk_id }) => kiosk_id === eventsIn(museum.data)[0]?.kiosk_id).length;
  expect(await imported(here.data, theirs)).toMatchObject([{ fresh: 0, known: museums }]);

  const elsewhere = await signedInStaff();
  const other = await previewed(elsewhere, bytes);
  expect(other.events).toMatchObject({ newHere: 0, fault: expect.stringContaining('another edition') });
  const wish = { backupId: other.backupId, parts: ALL };
  expect(await elsewhere.client.backup.restore(wish)).toMatchObject({ kind: 'refused' });
  expect((await elsewhere.client.content.read(CALENDAR))?.origin).toBe('shipped');
  const done = await elsewhere.client.backup.restore({ ...wish, parts: { ...ALL, events: false } });
  expect(done).toMatchObject({ kind: 'done', documents: 1, events: 0 });
});

/** The data folder of a kiosk that has joined. */
function kitFolder({ roster, secret, keys }: MadeEdition, landmark: LandmarkId): string {
  const folder = temporaryFolder();
  const key = keys.find((each) => each.landmark === landmark);
  makeStreetFolder(folder);
  writeSecretFile(streetPaths(folder).kit, {
    ...{ format: 'starstreet-kit', version: 1, roster, secret, landmark },
    ...{ keyId: key?.keyId, privateKey: key?.privateKey },
  });
  return folder;
}

async function imported(dataFolder: string, file: string): Promise<unknown[]> {
  const { verifier, isOwnKey } = expectOk(streetKeysOf(dataFolder), 'the keys of the street');
  const told: unknown[] = [];
  await importEvents({
    ...{ dataFolder, paths: [file], verifier, isOwnKey, say: () => undefined },
    clock: { now: () => epochMilliseconds(NOON_MS) },
    told: (_path, outcome) => void told.push(outcome.ok ? outcome.value : outcome.error),
  });
  return told;
}

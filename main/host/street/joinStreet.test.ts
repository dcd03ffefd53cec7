import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KitFile, RosterFile } from '../../../contract/street.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { joinStreet } from './joinStreet.ts';
import { makeEdition } from './makeEdition.ts';
import { renewKit } from './organise/renewKit.ts';
import { revokeKey } from './organise/revokeKey.ts';
import { writeNewStreet } from './organise/writeNewStreet.ts';
import { readStreet } from './readStreet.ts';
import { signRoster } from './roster.ts';
import { streetPaths } from './streetFiles.ts';

const wish = {
  nameZh: '星街',
  nameEn: 'Star Street',
  startsAtMs: 0,
  endsAtMs: null,
  timeZone: 'Asia/Shanghai',
};
let organiser: string;
let data: string;
beforeEach(() => {
  const folder = temporaryFolder();
  organiser = join(folder, 'organiser');
  data = join(folder, 'data');
  mkdirSync(data);
  expectOk(writeNewStreet(wish, organiser), 'a new street in an empty folder');
});

const kit = (name = 'kit-3-museum.json') => join(organiser, name);
const read = <File>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as File;
const write = (path: string, content: unknown) => writeFileSync(path, JSON.stringify(content));
const take = (file: string, newEdition = false) => joinStreet(data, { file, newEdition });
const kept = () => readFileSync(streetPaths(data).kit, 'utf8');
const revoke = (landmark: 'museum' | 'segPlaza', sinceMs = 1000) =>
  expectOk(revokeKey(organiser, { landmark, keyId: null, sinceMs }), 'a key that is in force');

/** It must fail with this sentence, and the data folder stay as it was. */
function refused(file: string, sentence: RegExp, newEdition = false): void {
  const before = existsSync(streetPaths(data).kit) ? kept() : null;
  const answer = take(file, newEdition);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'kitRefused' } });
  const said = answer.ok ? '' : answer.error.sentence;
  expect(said).toMatch(sentence);
  expect(said.split('\n')).toHaveLength(1);
  expect(existsSync(streetPaths(data).kit) ? kept() : null).toBe(before);
  for (const secret of secretsOf(organiser)) expect(said).not.toContain(secret);
}

/** Everything in an organizer's folder that nobody else may see. */
function secretsOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = read<{ secret?: string; privateKey?: string; rootPrivateKey?: string }>(join(folder, name));
    return [file.secret, file.privateKey, file.rootPrivateKey].filter((secret) => secret !== undefined);
  });
}

describe('a kit', () => {
  it('joins for good: landmark and names come from it, at later starts as well', () => {
    expect(take(kit())).toMatchObject({
      ok: true,
      value: expect.stringMatching(/museum of “星街 Star Street”/),
    });
    const street = expectOk(readStreet(data), 'a street that was joined');
    expect(street).toMatchObject({
      landmark: 'museum',
      view: { nameZh: '星街', nameEn: 'Star Street', oneMachine: false, endsAtMs: null },
    });
    expect(() => street?.keyAt('segPlaza')).toThrow('no key for segPlaza');
  });

  it.skipIf(process.platform === 'win32')(
    'is kept for its owner’s eyes only, like all files of a street',
    () => {
      expectOk(take(kit()), 'a good kit');
      const rights = (path: string) => (statSync(path).mode & 0o777).toString(8);
      const { folder, kit: own } = streetPaths(data);
      expect([rights(folder), rights(own)]).toEqual(['700', '600']);
      expect(readdirSync(organiser).map((name) => [name, rights(join(organiser, name))])).toEqual(
        readdirSync(organiser).map((name) => [name, '600']),
      );
    },
  );

  it('may be named at every start, and does not undo a newer list of keys', () => {
    expectOk(take(kit()), 'a good kit');
    expectOk(take(revoke('segPlaza').rosterFile), 'a newer list');
    for (const newEdition of [false, true]) {
      expect(take(kit(), newEdition)).toMatchObject({ ok: true, value: expect.stringContaining('no. 2') });
    }
    expect(expectOk(readStreet(data), 'joined')?.roster.serial).toBe(2);
  });

  it('may be gone at a later start: the kiosk goes on as what it was', () => {
    const gone = join(organiser, 'gone.json');
    refused(gone, /there is no such file/);
    expectOk(take(kit()), 'a good kit');
    const before = kept();
    expect(take(gone, true)).toMatchObject({
      ok: true,
      value: expect.stringMatching(/There is no file .*gone\.json\. This kiosk is museum of/),
    });
    expect(kept()).toBe(before);
  });

  it('of another edition is refused until it is said to be meant', () => {
    expectOk(take(kit()), 'a good kit');
    const other = join(organiser, '..', 'other');
    expectOk(writeNewStreet({ ...wish, nameZh: '新街', nameEn: 'New Street' }, other), 'another street');
    const foreign = join(other, 'kit-1-northPlaza.json');
    refused(
      foreign,
      /is of “新街 New Street” \([0-9a-f]{6}\), and this kiosk has joined “星街 Star Street” .*--new-edition/,
    );
    expectOk(take(foreign, true), 'another edition on purpose');
    expect(expectOk(readStreet(data), 'joined')).toMatchObject({
      landmark: 'northPlaza',
      view: { nameZh: '新街' },
    });
  });

  it('whose edition has the same number by chance is of another edition all the same', () => {
    expectOk(take(kit()), 'a good kit');
    const { id } = read<KitFile>(kit()).roster.edition;
    const { roster, secret, keys, rootPrivateKey } = makeEdition(wish);
    const edition = { ...roster.edition, id };
    const root = { publicKey: edition.rootPublicKey, privateKey: rootPrivateKey };
    const signed = signRoster({ edition, serial: 7, keys: roster.keys }, root);
    const file = join(organiser, '..', 'theirs.json');
    write(file, { format: 'starstreet-kit', version: 1, roster: signed, secret, ...keys[2] });
    refused(file, /and this kiosk has joined/);
    write(file, signed);
    refused(file, /and this kiosk has joined/);
  });

  it('that is damaged anywhere is refused', () => {
    const text = readFileSync(kit(), 'utf8');
    const spoilt = join(organiser, '..', 'spoilt.json');
    const cases: [unknown, RegExp][] = [
      [text.slice(0, text.length / 2), /cut off or edited/],
      ['', /cut off or edited/],
      ['[1]', /no file of a street/],
      [{ hello: 'world' }, /no file of a street/],
      [{ ...read<KitFile>(kit()), version: 2 }, /newer Star Street/],
      [
        read(join(organiser, 'street.json')),
        /cannot be joined: it is another kind of file: the organizer’s own/,
      ],
      [{ ...read<KitFile>(kit()), keyId: 77 }, /its own key is not in its list/],
      [{ ...read<KitFile>(kit()), keyId: 3 }, /its landmark is not that of its key/],
      [{ ...read<KitFile>(kit()), landmark: 'segPlaza' }, /its landmark is not that of its key/],
      [
        { ...read<KitFile>(kit()), privateKey: read<KitFile>(kit('kit-1-northPlaza.json')).privateKey },
        /private key is damaged/,
      ],
      [{ ...read<KitFile>(kit()), privateKey: 'short' }, /at privateKey: expected 43 characters/],
      [{ ...read<KitFile>(kit()), secret: 'A'.repeat(43) }, /its secret is damaged/],
      [{ ...read<KitFile>(kit()), secret: null }, /its secret is missing/],
      [{ ...read<KitFile>(kit()), extra: 1 }, /cannot be joined/],
    ];
    const edited = read<KitFile>(kit());
    edited.roster.edition.endsAtMs = 5000;
    cases.push([edited, /its signature is not that of the street/]);
    for (const [content, sentence] of cases) {
      writeFileSync(spoilt, typeof content === 'string' ? content : JSON.stringify(content));
      refused(spoilt, sentence);
    }
    refused(join(organiser, 'nowhere.json'), /there is no such file/);
    refused(organiser, /it is a folder/);
  });

  it('whose key was withdrawn is refused, and a renewed one joins', () => {
    expectOk(take(kit()), 'a good kit');
    expectOk(take(kit('kit-2-segPlaza.json')), 'the kit of another landmark of the same edition');
    expectOk(take(revoke('museum').rosterFile), 'a newer list');
    refused(kit(), /was withdrawn.*street renew/);
    const renewed = expectOk(renewKit(organiser, 'museum'), 'a further key');
    expect(take(renewed.kitFile)).toMatchObject({ ok: true, value: expect.stringContaining('museum') });
    expect(expectOk(readStreet(data), 'joined')?.roster.serial).toBe(3);
  });

  it('takes the place of one that is damaged on the disk', () => {
    expectOk(take(kit()), 'a good kit');
    writeFileSync(streetPaths(data).kit, kept().slice(0, 300));
    const damaged = readStreet(data);
    expect(damaged).toMatchObject({ ok: false, error: { kind: 'streetDamaged' } });
    expect(!damaged.ok && damaged.error.sentence).toMatch(/is damaged: .*start --kit FILE/);
    expectOk(take(kit()), 'a good kit');
    expect(readStreet(data).ok).toBe(true);
  });

  it('that cannot be written leaves the old one', () => {
    expectOk(take(kit()), 'a good kit');
    const before = kept();
    const roster = revoke('segPlaza').rosterFile;
    // A folder in the place of the unfinished file stops every user.
    mkdirSync(`${streetPaths(data).kit}.${process.pid}.part`);
    expect(take(roster)).toMatchObject({
      ok: false,
      error: {
        sentence: expect.stringMatching(/cannot be written \(it is a folder\)\. Nothing was changed/),
      },
    });
    expect(kept()).toBe(before);
  });
});

describe('a list of keys', () => {
  it('withdraws a key at this kiosk', () => {
    expectOk(take(kit()), 'a good kit');
    expectOk(take(revoke('segPlaza', 5000).rosterFile), 'a newer list');
    const street = expectOk(readStreet(data), 'joined');
    expect(street?.keyStanding(1 as never)).toEqual({ revokedAtMs: 5000 });
    expect(street?.keyStanding(2 as never)).toEqual({ revokedAtMs: null });
    expect(street?.keyStanding(8 as never)).toBeNull();
    expect(street?.landmark).toBe('museum');
  });

  it('is refused before a kit, when it is older, of another edition, edited, or withdraws this very kiosk', () => {
    const second = revoke('segPlaza').rosterFile;
    refused(second, /joined no street yet/);
    expectOk(take(kit()), 'a good kit');
    const third = expectOk(renewKit(organiser, 'segPlaza'), 'a further key').rosterFile;
    expectOk(take(third), 'the newest list');
    expectOk(take(third), 'the same list again');
    refused(second, /has no\. 2, and this kiosk has the newer no\. 3/);

    const edited = read<RosterFile>(third);
    edited.serial = 9;
    for (const key of edited.keys) key.revokedAtMs = null;
    const forged = join(organiser, '..', 'forged.json');
    write(forged, edited);
    refused(forged, /not accepted: its signature is not that of the street/);

    const other = join(organiser, '..', 'other');
    expectOk(writeNewStreet(wish, other), 'another street');
    const theirs = expectOk(renewKit(other, 'museum'), 'a further key').rosterFile;
    refused(theirs, /list of keys .* is of “星街 Star Street” .*, and this kiosk has joined/);
    refused(revoke('museum').rosterFile, /withdraws the key of this very kiosk/);
  });

  it('is refused when two copies of the organizer’s folder made different ones under one number', () => {
    expectOk(take(kit()), 'a good kit');
    const street = readFileSync(join(organiser, 'street.json'));
    const one = revoke('segPlaza', 1000).rosterFile;
    expectOk(take(one), 'a newer list');
    const copy = join(organiser, '..', 'copy');
    mkdirSync(copy);
    writeFileSync(join(copy, 'street.json'), street);
    const other = expectOk(revokeKey(copy, { landmark: 'segPlaza', keyId: null, sinceMs: 2000 }), 'a copy');
    expect(other.serial).toBe(2);
    refused(other.rosterFile, /two copies of the organizer's folder/);
  });
});

describe('a kiosk', () => {
  it('makes itself a street of one machine without a kit, the same at every start', async () => {
    const first = await temporaryHost({ data });
    await first.host.dispose();
    const street = expectOk(readStreet(data), 'made at the first start');
    expect(street).toMatchObject({
      landmark: null,
      view: { oneMachine: true, nameZh: '星街', endsAtMs: null },
    });
    expect(street?.keyAt('makerWorkshop').keyId).toBe(7);
    const before = readFileSync(streetPaths(data).oneMachine, 'utf8');
    const second = await temporaryHost({ data });
    await second.host.dispose();
    expect(readFileSync(streetPaths(data).oneMachine, 'utf8')).toBe(before);
  });

  it('joins with its kit at a start, stays joined without it, and does not let itself be told another landmark', async () => {
    const first = await temporaryHost({ data, joining: { file: kit(), newEdition: false } });
    expect(first.said.join()).toContain('This kiosk is museum of “星街 Star Street”');
    await first.host.dispose();
    const second = await temporaryHost({ data });
    await second.host.dispose();
    expect(expectOk(readStreet(data), 'joined')?.landmark).toBe('museum');
    await expect(temporaryHost({ data, landmark: 'segPlaza' })).rejects.toMatchObject({
      cause: {
        kind: 'kitRefused',
        sentence: expect.stringMatching(/kit is for museum, and --landmark says segPlaza/),
      },
    });
    await (await temporaryHost({ data, landmark: 'museum' })).host.dispose();
  });

  it('does not start with a kit that is refused, and lets the data folder go', async () => {
    const joining = { file: join(organiser, 'nowhere.json'), newEdition: false };
    await expect(temporaryHost({ data, joining })).rejects.toMatchObject({ cause: { kind: 'kitRefused' } });
    await (await temporaryHost({ data })).host.dispose();
  });
});

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MOST_KEYS } from '../../../../contract/street.ts';
import { expectOk } from '../../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../../tests/fixtures/host/temporaryFolder.ts';
import { readOrganiserFile, withKeys, writeChangedStreet } from './changeStreet.ts';
import { renewKit } from './renewKit.ts';
import { revokeKey } from './revokeKey.ts';
import { writeNewStreet } from './writeNewStreet.ts';

const wish = {
  nameZh: '星街',
  nameEn: 'Star Street',
  startsAtMs: 0,
  endsAtMs: null,
  timeZone: 'Asia/Shanghai',
};

function newStreet(): string {
  const folder = join(temporaryFolder(), 'street');
  expectOk(writeNewStreet(wish, folder), 'a new street in an empty folder');
  return folder;
}

it('a change that cannot be written whole leaves the folder as it was', () => {
  const folder = newStreet();
  // A folder in the place of the unfinished organizer’s file: it is the last that is written.
  const obstacle = join(folder, `street.json.${process.pid}.part`);
  mkdirSync(obstacle);
  const content = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const before = content();
  for (const change of [
    () => renewKit(folder, 'museum'),
    () => revokeKey(folder, { landmark: 'museum', keyId: null, sinceMs: 1 }),
  ]) {
    expect(change()).toEqual({
      ok: false,
      error: expect.stringMatching(/cannot be written .*Nothing was changed/),
    });
    expect(content()).toEqual(before);
  }
  rmSync(obstacle, { recursive: true });
  expect(renewKit(folder, 'museum').ok).toBe(true);
});

it('a landmark with several keys in force is asked which is meant; an earlier withdrawal may be moved back', () => {
  const folder = newStreet();
  expectOk(renewKit(folder, 'museum'), 'a further key');
  const revoke = (keyId: number | null, sinceMs: number) =>
    revokeKey(folder, { landmark: 'museum', keyId, sinceMs });
  expect(revoke(null, 500)).toEqual({
    ok: false,
    error: expect.stringMatching(/several keys in force: 2, 8\. Say which with --key/),
  });
  expect(revoke(3, 500)).toEqual({
    ok: false,
    error: expect.stringMatching(/museum has no key 3; it has: 2, 8/),
  });
  expect(revoke(2, 500)).toMatchObject({ ok: true, value: { keyId: 2, serial: 3 } });
  expect(revoke(2, 500)).toMatchObject({
    ok: false,
    error: expect.stringContaining('since an earlier moment'),
  });
  expect(revoke(2, 400)).toMatchObject({ ok: true, value: { revokedAtMs: 400, serial: 4 } });
  // The one that is left is meant without being named.
  expect(revoke(null, 600)).toMatchObject({ ok: true, value: { keyId: 8 } });
});

it('no key beyond the last number is given out', () => {
  const folder = newStreet();
  const street = expectOk(readOrganiserFile(folder), 'a new street');
  const [first] = street.roster.keys;
  const last = { ...first!, keyId: MOST_KEYS - 1 };
  expectOk(writeChangedStreet(folder, withKeys(folder, street, [...street.roster.keys, last])), 'a list');
  expect(renewKit(folder, 'museum')).toEqual({
    ok: false,
    error: expect.stringMatching(/all of its 256 keys/),
  });
});

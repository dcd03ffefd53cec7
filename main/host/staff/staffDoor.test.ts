import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ask, enter } from '../../../tests/fixtures/host/ask.ts';
import { setPin, staffVisitor } from '../../../tests/fixtures/host/staffClient.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { databasePath } from '../store/storePaths.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 4);
const PIN = '280519';

function staffTimes(dataFolder: string): unknown[] {
  const database = new DatabaseSync(databasePath(dataFolder), { readOnly: true });
  try {
    const rows = database.prepare(`SELECT body FROM events WHERE type = 'staffTime' ORDER BY place`).all();
    return rows.map(({ body }) => JSON.parse(String(body)).state);
  } finally {
    database.close();
  }
}

describe('the door of the staff console', () => {
  it('stays shut while no PIN was set', async () => {
    const { host } = await temporaryHost();
    const { client } = await staffVisitor(host);
    expect(await client.door.state()).toMatchObject({ signedIn: false, pinSet: false });
    expect(await client.door.signIn({ pin: '', onKioskScreen: false })).toEqual({ kind: 'noPin' });
  });

  it('opens with the PIN, for this browser only, until it signs out', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const here = await staffVisitor(host);
    const elsewhere = await staffVisitor(host);
    expect(await here.client.door.signIn({ pin: PIN, onKioskScreen: false })).toEqual({ kind: 'signedIn' });
    expect((await here.client.door.state()).signedIn).toBe(true);
    expect((await elsewhere.client.door.state()).signedIn).toBe(false);
    const before = here.cookie();
    await here.client.door.signOut();
    expect((await here.client.door.state()).signedIn).toBe(false);
    const replayed = await ask(host.address, '/staff/api/door/state', {
      method: 'POST',
      headers: { cookie: before, origin: new URL(host.address).origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(JSON.parse(replayed.text).json.signedIn).toBe(false);
  });

  it('gives a cookie that no script reads and that goes to the console only', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const cookie = await enter(host.openingAddress());
    const answer = await ask(host.address, '/staff/api/door/signIn', {
      method: 'POST',
      headers: { cookie, origin: new URL(host.address).origin, 'content-type': 'application/json' },
      body: JSON.stringify({ json: { pin: PIN, onKioskScreen: false } }),
    });
    const [given = ''] = answer.headers['set-cookie'] ?? [];
    expect(given).toMatch(/; Path=\/staff(;|$)/);
    expect(given).toMatch(/; HttpOnly(;|$)/);
    expect(given).toMatch(/; SameSite=Strict(;|$)/);
  });

  it('does not even show its page to whoever has not the kiosk’s page open', async () => {
    const { host } = await temporaryHost();
    expect((await ask(host.address, '/staff/')).status).toBe(403);
  });

  it('shuts for longer and longer after wrong PINs, also for the right one, also after a restart', async () => {
    const { host, data, setTime } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    const guess = (pin: string) => client.door.signIn({ pin, onKioskScreen: false });
    expect(await guess('0000')).toEqual({ kind: 'wrong', triesLeft: 2 });
    expect(await guess('0001')).toEqual({ kind: 'wrong', triesLeft: 1 });
    expect(await guess('0002')).toEqual({ kind: 'locked', retryInMs: 30_000 });
    expect(await guess(PIN)).toEqual({ kind: 'locked', retryInMs: 30_000 });
    setTime(NOON_MS + 30_000);
    expect(await guess('0003')).toEqual({ kind: 'locked', retryInMs: 60_000 });

    await host.dispose();
    const again = await temporaryHost({ data });
    again.setTime(NOON_MS + 40_000);
    const visitor = await staffVisitor(again.host);
    expect((await visitor.client.door.state()).lockedForMs).toBe(50_000);
    expect(await visitor.client.door.signIn({ pin: PIN, onKioskScreen: false })).toMatchObject({
      kind: 'locked',
    });
    again.setTime(NOON_MS + 90_000);
    expect(await visitor.client.door.signIn({ pin: PIN, onKioskScreen: false })).toEqual({
      kind: 'signedIn',
    });
    expect(await visitor.client.door.signIn({ pin: '1', onKioskScreen: false })).toEqual({
      kind: 'wrong',
      triesLeft: 2,
    });
  });

  it('counts guesses that come at once one after the other', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    const answers = await Promise.all(
      ['1111', '2222', '3333', '4444', PIN].map((pin) => client.door.signIn({ pin, onKioskScreen: false })),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(['wrong', 'wrong', 'locked', 'locked', 'locked']);
  });

  it('asks again after ten minutes without use, and after twelve hours of use', async () => {
    const { host, data, setTime } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    await client.door.signIn({ pin: PIN, onKioskScreen: false });
    setTime(NOON_MS + 599_000);
    await client.door.stay();
    setTime(NOON_MS + 599_000 + 590_000);
    // That the page looks by itself is no use.
    expect((await client.door.state()).signedIn).toBe(true);
    setTime(NOON_MS + 599_000 + 601_000);
    expect((await client.door.state()).signedIn).toBe(false);

    await client.door.signIn({ pin: PIN, onKioskScreen: false });
    const beganAtMs = NOON_MS + 1_200_000;
    for (let minutes = 0; minutes <= 715; minutes += 9) {
      setTime(beganAtMs + minutes * 60_000);
      await client.door.stay();
      expect((await client.door.state()).signedIn).toBe(true);
    }
    setTime(beganAtMs + 721 * 60_000);
    expect((await client.door.state()).signedIn).toBe(false);
  });

  it('keeps the PIN as a salted digest that only the kiosk’s user can read', async () => {
    const { data } = await temporaryHost();
    await setPin(data, PIN);
    const first = readFileSync(join(data, 'staff-pin.json'), 'utf8');
    expect(first).not.toContain(PIN);
    expect(statSync(join(data, 'staff-pin.json')).mode & 0o777).toBe(0o600);
    await setPin(data, PIN);
    expect(readFileSync(join(data, 'staff-pin.json'), 'utf8')).not.toBe(first);
  });

  it('stays shut when the file of the PIN is not whole', async () => {
    const { host, data } = await temporaryHost();
    writeFileSync(join(data, 'staff-pin.json'), '{"pin":');
    const { client } = await staffVisitor(host);
    expect(await client.door.signIn({ pin: '', onKioskScreen: false })).toEqual({ kind: 'noPin' });
  });
});

describe('staff time', () => {
  it('is from signing in at the kiosk’s own screen to signing out', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    await client.door.signIn({ pin: PIN, onKioskScreen: true });
    expect(staffTimes(data)).toEqual(['began']);
    await client.door.signIn({ pin: PIN, onKioskScreen: true });
    await client.door.signOut();
    expect(staffTimes(data).at(-1)).toBe('ended');
  });

  it('is not when the console is opened elsewhere', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    await client.door.signIn({ pin: PIN, onKioskScreen: false });
    await client.door.signOut();
    expect(staffTimes(data)).toEqual([]);
  });

  it('ends with the kiosk', async () => {
    const { host, data } = await temporaryHost();
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    await client.door.signIn({ pin: PIN, onKioskScreen: true });
    await host.dispose();
    expect(staffTimes(data)).toEqual(['began', 'ended']);
  });
});

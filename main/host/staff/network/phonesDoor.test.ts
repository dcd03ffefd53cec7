import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, enter } from '../../../../tests/fixtures/host/ask.ts';
import { signedInStaff } from '../../../../tests/fixtures/host/signedInStaff.ts';
import { temporaryFolder } from '../../../../tests/fixtures/host/temporaryFolder.ts';
import { temporaryHost } from '../../../../tests/fixtures/host/temporaryHost.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 4);
const HOUR_MS = 3_600_000;
const ownAddresses = () => ['127.0.0.1'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function hostWithPhonesAt(port: number) {
  const data = join(temporaryFolder(), 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'starstreet.jsonc'), `{ "staff": { "networkPort": ${port} } }`);
  return signedInStaff({ data, ownAddresses });
}

/** What a phone holds after it was shown the code: where the console is, and its cookie. */
async function phoneAt(address: string): Promise<{ console: string; cookie: string }> {
  return { console: new URL('/', address).href, cookie: await enter(address) };
}

it('is shut until staff open it, and shut again when they say so', async () => {
  const port = await freePort();
  const { client } = await hostWithPhonesAt(port);
  expect(await client.kiosk.lan.state()).toEqual({ on: false, untilMs: null, addresses: [], problem: null });
  expect(await answersAt(port)).toBe(false);

  const open = await client.kiosk.lan.switch({ hours: 8 });
  expect(open).toMatchObject({ on: true, untilMs: NOON_MS + 8 * HOUR_MS });
  expect(open.addresses[0]).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/open\\?key=`));
  expect(await answersAt(port)).toBe(true);

  expect((await client.kiosk.lan.switch({ hours: 0 })).on).toBe(false);
  expect(await answersAt(port)).toBe(false);
});

it('leads a phone to the console behind its PIN, and to nothing of the kiosk', async () => {
  const port = await freePort();
  const { client } = await hostWithPhonesAt(port);
  const [address = ''] = (await client.kiosk.lan.switch({ hours: null })).addresses;
  const phone = await phoneAt(address);
  const get = async (path: string, more: Record<string, string> = {}) =>
    (await ask(phone.console, path, { headers: { cookie: phone.cookie, ...more } })).status;
  expect(await get('/staff/')).toBe(200);
  for (const path of ['/', '/api/kiosk/settings', '/live', '/cameraTest/', '/recognise', '/healthz']) {
    expect([path, await get(path)]).toEqual([path, 403]);
  }
  // Nor under a name that somebody pointed here, nor without the cookie.
  expect(await get('/staff/', { host: `kiosk.example:${port}` })).toBe(421);
  expect((await ask(phone.console, '/staff/')).status).toBe(403);

  const call = (path: string, json: unknown, cookie: string) =>
    ask(phone.console, `/staff/api/${path}`, {
      method: 'POST',
      headers: { cookie, origin: new URL(phone.console).origin, 'content-type': 'application/json' },
      body: JSON.stringify({ json }),
    });
  expect((await call('kiosk/read', undefined, phone.cookie)).status).toBe(401);
  const signedIn = await call('door/signIn', { pin: '280519', onKioskScreen: false }, phone.cookie);
  const staffCookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const read = await call('kiosk/read', undefined, `${phone.cookie}; ${staffCookie}`);
  expect(JSON.parse(read.text).json.configuration.staff).toEqual({ networkPort: port });
});

it('gives each phone a code that opens once, and shows the same one until it is used', async () => {
  const { client } = await hostWithPhonesAt(await freePort());
  const [first = ''] = (await client.kiosk.lan.switch({ hours: null })).addresses;
  expect((await client.kiosk.lan.state()).addresses).toEqual([first]);
  expect(await enter(first)).not.toBe('');
  expect(await enter(first)).toBe('');
  const [second = ''] = (await client.kiosk.lan.state()).addresses;
  expect(second).not.toBe(first);
  expect(await enter(second)).not.toBe('');
});

it('shuts itself after the hours that were chosen', async () => {
  const port = await freePort();
  const { client, setTime } = await hostWithPhonesAt(port);
  await client.kiosk.lan.switch({ hours: 0.1 });
  setTime(NOON_MS + 0.1 * HOUR_MS);
  expect((await client.kiosk.lan.state()).on).toBe(false);
  expect(await answersAt(port)).toBe(false);
});

it('is open again after a restart of the kiosk', async () => {
  const port = await freePort();
  const { client, host, data } = await hostWithPhonesAt(port);
  await client.kiosk.lan.switch({ hours: 8 });
  await host.dispose();
  expect(await answersAt(port)).toBe(false);
  await temporaryHost({ data, ownAddresses });
  expect(await answersAt(port)).toBe(true);
});

it('says which port is taken, and what to do', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '0.0.0.0', listening));
  const { port } = other.address() as AddressInfo;
  try {
    const { client } = await hostWithPhonesAt(port);
    const { on, problem } = await client.kiosk.lan.switch({ hours: 1 });
    expect(on).toBe(false);
    expect(problem).toMatch(/networkPort/);
  } finally {
    await new Promise((closed) => other.close(closed));
  }
});

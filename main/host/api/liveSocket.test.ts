import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { safe } from '@orpc/client';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { ask, enter } from '../../../tests/fixtures/host/ask.ts';
import { liveClient, openSocket } from '../../../tests/fixtures/host/liveClient.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { databasePath } from '../store/storePaths.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 4);

describe('the live socket', () => {
  it('is opened by the page of this kiosk only', async () => {
    const { host } = await temporaryHost();
    const cookie = await enter(host.openingAddress());
    const { origin, port } = new URL(host.address);
    const refusals = {
      'without the key': openSocket(host, { origin }),
      'from another page': openSocket(host, { cookie, origin: 'https://evil.example' }),
      'from no page': openSocket(host, { cookie }),
      'under a foreign name': openSocket(host, {
        cookie,
        origin: `http://evil.example:${port}`,
        host: `evil.example:${port}`,
      }),
      'at another path': openSocket(host, { cookie, origin, path: '/api/kiosk' }),
    };
    const outcomes = await Promise.all(
      Object.entries(refusals).map(async ([how, opening]) => [how, await opening.then(() => 'open', String)]),
    );
    expect(Object.fromEntries(outcomes)).toEqual({
      'without the key': 'Error: refused 403',
      'from another page': 'Error: refused 403',
      'from no page': 'Error: refused 403',
      'under a foreign name': 'Error: refused 421',
      'at another path': 'Error: refused 404',
    });
    const socket = await openSocket(host, { cookie, origin });
    expect(socket.readyState).toBe(socket.OPEN);
  });

  it('closes on a message that is too large, and the host goes on', async () => {
    const { host } = await temporaryHost();
    const { socket } = await liveClient(host);
    socket.send('x'.repeat(300 * 1024));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1009);
    expect((await ask(host.address, '/healthz')).status).toBe(200);
  });

  it('does not keep the host from stopping', async () => {
    const { host } = await temporaryHost();
    const { client, socket } = await liveClient(host);
    const notices = await client.kiosk.notices();
    await notices.next();
    const waiting = safe(notices.next());
    await Promise.all([host.dispose(), once(socket, 'close')]);
    expect((await waiting).error ?? 'ended').toBeTruthy();
  });
});

describe('the API', () => {
  it('sends the settings first, and again when the configuration file is changed', async () => {
    const { host, data, said } = await temporaryHost();
    const { client } = await liveClient(host);
    const notices = await client.kiosk.notices();
    const first = (await notices.next()).value;
    expect(first).toMatchObject({
      type: 'settings',
      settings: { landmark: 'northPlaza', volume: 0.7, open: true },
    });

    const path = join(data, 'starstreet.jsonc');
    writeFileSync(path, '{ "sound": { "volume": 0.3 }, "landmark": "museum" }');
    const second = (await notices.next()).value;
    expect(second).toMatchObject({ type: 'settings', settings: { landmark: 'museum', volume: 0.3 } });
    expect({ type: 'settings', settings: await client.kiosk.settings() }).toEqual(second);

    writeFileSync(path, '{ "sound": { "volume": 3 } }');
    await vi.waitFor(
      () => expect(said.join('\n')).toContain(`${path}:1:24: sound.volume: expected at most 1, found 3`),
      {
        timeout: 20_000,
      },
    );
    expect((await client.kiosk.settings()).volume).toBe(0.3);
    expect(JSON.parse((await ask(host.address, '/healthz')).text).configurationProblem).toContain(
      'sound.volume',
    );

    writeFileSync(path, '{ "sound": { "volume": 0.9 } }');
    const third = (await notices.next()).value;
    expect(third).toMatchObject({ type: 'settings', settings: { landmark: 'northPlaza', volume: 0.9 } });
    expect(JSON.parse((await ask(host.address, '/healthz')).text).configurationProblem).toBeNull();
  });

  it('sends new settings when the hour changes them', async () => {
    const { host, setTime } = await temporaryHost();
    const { client } = await liveClient(host);
    const notices = await client.kiosk.notices();
    await notices.next();
    setTime(Date.UTC(2026, 10, 24, 14));
    expect((await notices.next()).value).toMatchObject({ type: 'settings', settings: { volume: 0.2 } });
  });

  it('lets the command line’s landmark stand against the file', async () => {
    const { host } = await temporaryHost({ landmark: 'segPlaza', filmDurationMs: 12_000 });
    const { client } = await liveClient(host);
    expect(await client.kiosk.settings()).toMatchObject({ landmark: 'segPlaza', filmDurationMs: 12_000 });
  });

  it('passes other notices on to every page', async () => {
    const { host } = await temporaryHost();
    const pages = await Promise.all([liveClient(host), liveClient(host)]);
    const streams = await Promise.all(pages.map(({ client }) => client.kiosk.notices()));
    for (const stream of streams) await stream.next();
    host.notify({ type: 'reload' });
    for (const stream of streams) expect((await stream.next()).value).toEqual({ type: 'reload' });
  });

  it('tells of the first frame and of heartbeats', async () => {
    const { host } = await temporaryHost();
    const { client } = await liveClient(host);
    const seen: unknown[] = [];
    host.onReady((firstFrameAtMs) => seen.push(firstFrameAtMs));
    const listening = host.onHeartbeat(({ framesDrawn }) => seen.push(framesDrawn));
    expect(host.lastHeartbeat()).toBeNull();
    await client.kiosk.ready({ firstFrameAtMs: 812.5 });
    const heartbeat = {
      framesDrawn: 60,
      state: 'Attracting',
      sight: 'seeing',
      people: 2,
      visitGoesOn: false,
      poster: false,
      audible: true,
      showing: null,
    } as const;
    await client.kiosk.heartbeat(heartbeat);
    listening.dispose();
    await client.kiosk.heartbeat({ ...heartbeat, framesDrawn: 120 });
    expect(seen).toEqual([812.5, 60]);
    expect(host.lastHeartbeat()).toEqual({ heartbeat: { ...heartbeat, framesDrawn: 120 }, atMs: NOON_MS });
    const health = JSON.parse((await ask(host.address, '/healthz')).text);
    expect(health.page).toMatchObject({ ready: true, state: 'Attracting', framesDrawn: 120 });
  });

  it('keeps what is reported once, however often it is sent, and refuses a second check-in of a visit', async () => {
    const { host } = await temporaryHost();
    const { client } = await liveClient(host);
    const visitId = uuidv7();
    const checkedIn = () => ({
      id: uuidv7(),
      atMs: NOON_MS,
      body: {
        type: 'checkedIn',
        visitId,
        landmarkId: 'northPlaza',
        idolId: 'xingman',
        gesture: 'wave',
        by: 'hand',
      } as const,
    });
    const first = checkedIn();
    expect(await client.events.report({ events: [first] })).toEqual({ kept: 1, known: 0, refused: [] });
    expect(await client.events.report({ events: [first] })).toEqual({ kept: 0, known: 1, refused: [] });
    const second = checkedIn();
    expect(await client.events.report({ events: [second] })).toEqual({
      kept: 0,
      known: 0,
      refused: [{ id: second.id, why: `visit ${visitId} has checked in already` }],
    });
  });

  it('says that events were not kept, and keeps them when they are sent again', async () => {
    const { host, data, said } = await temporaryHost();
    const { client } = await liveClient(host);
    const event = { id: uuidv7(), atMs: NOON_MS, body: { type: 'peopleCounted', people: 1 } as const };
    const health = async () => JSON.parse((await ask(host.address, '/healthz')).text);
    const otherWriter = new DatabaseSync(databasePath(data));
    otherWriter.exec('BEGIN IMMEDIATE');
    const { error } = await safe(client.events.report({ events: [event] }));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(said.join('\n')).toContain(`could not be written to ${databasePath(data)} (busy)`);
    expect(await health()).toMatchObject({ status: 'degraded', store: 'failing' });
    otherWriter.close();
    expect(await client.events.report({ events: [event] })).toMatchObject({ kept: 1 });
    expect(await health()).toMatchObject({ status: 'ok', store: 'keeping' });
  });

  it('says what is wrong with a report, and keeps none of it', async () => {
    const { host } = await temporaryHost();
    const { client } = await liveClient(host);
    const good = { id: uuidv7(), atMs: NOON_MS, body: { type: 'peopleCounted', people: 1 } as const };
    const bad = { ...good, id: uuidv7(), body: { type: 'peopleCounted', people: -1 } as const };
    const { error } = await safe(client.events.report({ events: [good, bad] }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
    expect(JSON.stringify(error)).toContain('people');
    expect(await client.events.report({ events: [good] })).toMatchObject({ kept: 1 });
  });
});

import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { apiContract, type KioskNotice } from '../../contract/api.ts';
import { TEST_SETTINGS } from '../../tests/fixtures/interaction/KioskDouble.ts';
import { LiveConnection } from './LiveConnection.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** A host's live socket that says its settings, then whatever it is told to, until it goes away. */
async function openHost(port = 0) {
  const api = implement(apiContract);
  const told: ((notice: KioskNotice) => void)[] = [];
  const notices = api.kiosk.notices.handler(async function* () {
    yield { type: 'settings', settings: TEST_SETTINGS };
    for (;;) yield await new Promise<KioskNotice>((resolve) => told.push(resolve));
  });
  // Only what the live socket is used for is there to be called.
  const handler = new RPCHandler({ kiosk: { notices } });
  const server = new WebSocketServer({ port, host: '127.0.0.1' });
  server.on('connection', (socket) => void handler.upgrade(socket, { context: {} }));
  await new Promise((resolve) => server.once('listening', resolve));
  const close = () => {
    for (const socket of server.clients) socket.terminate();
    return new Promise((resolve) => server.close(resolve));
  };
  stops.push(close);
  const address = server.address() as { port: number };
  return {
    port: address.port,
    sockets: server.clients,
    tell: (notice: KioskNotice) => told.shift()?.(notice),
    close,
  };
}

function connect(port: number) {
  const heard: KioskNotice[] = [];
  const connection = new LiveConnection(`http://127.0.0.1:${port}`, (notice) => heard.push(notice));
  stops.push(() => connection.dispose());
  return { heard, connection };
}

test('hears the settings first and every notice after', async () => {
  const host = await openHost();
  const { heard } = connect(host.port);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  host.tell({ type: 'reload' });
  await vi.waitFor(() => expect(heard.map(({ type }) => type)).toEqual(['settings', 'reload']));
});

test('comes back by itself when the host was away, and hears the settings again', async () => {
  const host = await openHost();
  const { heard } = connect(host.port);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await host.close();
  await openHost(host.port);
  await vi.waitFor(() => expect(heard).toHaveLength(2), 10_000);
});

test('disposed, it lets the socket go and does not come back', async () => {
  const host = await openHost();
  const { heard, connection } = connect(host.port);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  connection.dispose();
  await vi.waitFor(() => expect(host.sockets.size).toBe(0));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(host.sockets.size).toBe(0);
});

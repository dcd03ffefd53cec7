import { expect, test, vi } from 'vitest';
import { err, ok } from '../../domain/core/Result.ts';
import type { createHost } from '../host/createHost.ts';
import type { Host } from '../host/Host.ts';
import type { FromHost } from './hostMessages.ts';
import { serveHost } from './serveHost.ts';

const start = {
  type: 'start',
  projectFolder: '/program',
  dataFolder: '/data',
  version: '1.2.3',
  port: 4321,
  landmark: 'museum',
  joining: { file: '/kits/kit-3-museum.json', newEdition: false },
  filmDurationMs: null,
} as const;

function setUp(create: typeof createHost) {
  const sent: FromHost[] = [];
  let deliver: (message: unknown) => void = () => {};
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();
  serveHost({
    port: {
      post: (message) => sent.push(message),
      onMessage: (listener) => {
        deliver = listener;
      },
    },
    createHost: create,
    exit,
  });
  return { sent, deliver: (message: unknown) => deliver(message), exited };
}

function hostDouble() {
  let keys = 0;
  let reportReady: (atMs: number) => void = () => {};
  const dispose = vi.fn(async () => {});
  const host = {
    address: 'http://127.0.0.1:4321/',
    openingAddress: () => `http://127.0.0.1:4321/open?key=${++keys}`,
    onReady: (listener: (atMs: number) => void) => {
      reportReady = listener;
      return { dispose() {} };
    },
    onHeartbeat: () => ({ dispose() {} }),
    dispose,
  } as unknown as Host;
  return { host, dispose, reportReady: () => reportReady(1) };
}

test('starts, gives fresh addresses, reports the first frame, and stops', async () => {
  const double = hostDouble();
  const create = vi.fn(async () => ok(double.host));
  const { sent, deliver, exited } = setUp(create as unknown as typeof createHost);
  deliver(start);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ version: '1.2.3', port: 4321, landmark: 'museum', joining: start.joining }),
  );
  expect(sent[0]).toEqual({
    type: 'started',
    address: 'http://127.0.0.1:4321/',
    openingAddress: 'http://127.0.0.1:4321/open?key=1',
  });
  double.reportReady();
  deliver({ type: 'askOpeningAddress' });
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent.slice(1)).toEqual([
    { type: 'firstFrame' },
    { type: 'openingAddress', openingAddress: 'http://127.0.0.1:4321/open?key=2' },
  ]);
  deliver({ type: 'stop' });
  expect(await exited).toBe(0);
  expect(double.dispose).toHaveBeenCalledOnce();
});

test('a host that cannot start says why and ends with 1', async () => {
  const { sent, deliver, exited } = setUp((async () =>
    err({ kind: 'portInUse', sentence: 'Port 4321 is in use.' })) as typeof createHost);
  deliver(start);
  expect(await exited).toBe(1);
  expect(sent).toEqual([{ type: 'failed', sentence: 'Port 4321 is in use.' }]);
});

test('a stop that comes while the host starts stops the started host', async () => {
  const double = hostDouble();
  const create = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ok(double.host);
  };
  const { deliver, exited } = setUp(create as unknown as typeof createHost);
  deliver(start);
  deliver({ type: 'stop' });
  expect(await exited).toBe(0);
  expect(double.dispose).toHaveBeenCalledOnce();
});

test('a message that is none of ours is refused', () => {
  const { deliver } = setUp((async () => ok(hostDouble().host)) as unknown as typeof createHost);
  expect(() => deliver({ type: 'eval', code: '1' })).toThrow();
  expect(() => deliver({ ...start, extra: true })).toThrow();
});

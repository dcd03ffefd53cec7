import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { toDisposable } from '../../../domain/core/Disposable.ts';
import { MOST_BODY_BYTES } from '../limits.ts';
import type { Verdict } from '../security/judgeRequest.ts';
import type { ApiRouter } from './createRouter.ts';

/** A connection whose other end is gone without a word is found out within two of these. */
const PING_EVERY_MS = 20_000;

export type LiveSocketOptions = {
  readonly server: Server;
  readonly router: ApiRouter;
  readonly judge: (request: IncomingMessage) => Verdict;
  /** Sent with refusals; a handshake that succeeds has no content to protect. */
  readonly headers: () => Readonly<Record<string, string>>;
};

/** The API over WebSocket, at `/live`. */
export function serveLiveSocket({ server, router, judge, headers }: LiveSocketOptions): Disposable {
  const handler = new RPCHandler(router);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BODY_BYTES });
  const alive = new WeakSet<object>();

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const verdict = judge(request);
    if (!verdict.allowed) return refuse(socket, verdict.status, verdict.sentence, headers());
    if (request.url?.split('?')[0] !== '/live') {
      return refuse(socket, 404, 'The live socket is at /live.', headers());
    }
    sockets.handleUpgrade(request, socket, head, (live) => {
      alive.add(live);
      live.on('pong', () => alive.add(live));
      // For example a message that is too large; ws closes the connection itself.
      live.on('error', () => live.terminate());
      void handler.upgrade(live, { context: {} });
    });
  };
  const pinging = setInterval(() => {
    for (const live of sockets.clients) {
      if (!alive.has(live)) live.terminate();
      alive.delete(live);
      live.ping();
    }
  }, PING_EVERY_MS);
  pinging.unref();
  server.on('upgrade', upgrade);

  return toDisposable(() => {
    clearInterval(pinging);
    server.off('upgrade', upgrade);
    // 1001: the server goes away, so that the page knows to come back.
    for (const live of sockets.clients) live.close(1001);
    for (const live of sockets.clients) live.terminate();
    sockets.close();
  });
}

function refuse(
  socket: Duplex,
  status: 403 | 404 | 421,
  sentence: string,
  headers: Readonly<Record<string, string>>,
): void {
  const lines = {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(sentence)),
    Connection: 'close',
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${head.join('')}\r\n${sentence}`);
}

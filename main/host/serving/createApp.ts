import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { MOST_BODY_BYTES } from '../limits.ts';
import type { Doorkeeper } from '../security/Doorkeeper.ts';
import {
  type Door,
  judgeRequest,
  loopbackDoor,
  networkDoor,
  type Verdict,
} from '../security/judgeRequest.ts';
import { securityHeaders } from '../security/securityHeaders.ts';
import { sessionOf } from '../security/sessionCookie.ts';
import { answerErrors } from './answerErrors.ts';

export type App = {
  readonly app: FastifyInstance;
  readonly server: Server;
  /** Known once the server listens. */
  readonly port: () => number;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly judge: (request: JudgedRequest, isUpgrade: boolean) => Verdict;
  /** For another server that offers a part of this one, judged by the door through which a request came. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
};

type JudgedRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'socket'>;

/** An HTTP server that sets its headers on everything and lets nothing past the door, before any route is known. */
export function createApp(doorkeeper: Doorkeeper, say: (sentence: string) => void): App {
  const server = createServer();
  const port = () => (server.address() as AddressInfo).port;
  const headers = () => securityHeaders(port());
  const judge: App['judge'] = ({ method = 'GET', url = '/', headers: sent, socket }, isUpgrade) => {
    const session = sessionOf(port(), sent.cookie);
    const path = url.split('?')[0] ?? '/';
    const hasSession = session !== null && doorkeeper.knows(session);
    return judgeRequest({ method, path, headers: sent, hasSession, isUpgrade }, doorOf(socket, port()));
  };
  let handle: App['handle'] = () => undefined;
  const app = fastify({
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: true,
    frameworkErrors: (_failure, _request, reply: FastifyReply) => {
      reply.code(400).type('text/plain; charset=utf-8').send('This request is not well formed.');
    },
    // Also on answers that never reach a hook, such as the one to a malformed address.
    serverFactory(route) {
      handle = (request, response) => {
        for (const [name, value] of Object.entries(headers())) response.setHeader(name, value);
        route(request, response);
      };
      server.on('request', handle);
      return server;
    },
  });
  // Registered for its parser, which is loaded with it.
  app.register(fastifyCookie);
  app.addHook('onRequest', async (request, reply) => {
    const verdict = judge(request.raw, false);
    if (!verdict.allowed)
      return reply.code(verdict.status).type('text/plain; charset=utf-8').send(verdict.sentence);
    return undefined;
  });
  answerErrors(app, say);
  return { app, server, port, headers, judge, handle };
}

function doorOf({ localAddress = '', localPort }: Socket, ownPort: number): Door {
  return localPort === undefined || localPort === ownPort
    ? loopbackDoor(ownPort)
    : networkDoor(localAddress, localPort);
}

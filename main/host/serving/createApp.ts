import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { MOST_BODY_BYTES } from '../limits.ts';
import type { Doorkeeper } from '../security/Doorkeeper.ts';
import { judgeRequest, type Verdict } from '../security/judgeRequest.ts';
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
};

type JudgedRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** An HTTP server that sets its headers on everything and lets nothing past the door, before any route is known. */
export function createApp(doorkeeper: Doorkeeper, say: (sentence: string) => void): App {
  const server = createServer();
  const port = () => (server.address() as AddressInfo).port;
  const headers = () => securityHeaders(port());
  const judge: App['judge'] = ({ method = 'GET', url = '/', headers: sent }, isUpgrade) => {
    const session = sessionOf(port(), sent.cookie);
    const path = url.split('?')[0] ?? '/';
    const hasSession = session !== null && doorkeeper.knows(session);
    return judgeRequest({ method, path, headers: sent, hasSession, isUpgrade }, port());
  };
  const app = fastify({
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: true,
    frameworkErrors: (_failure, _request, reply: FastifyReply) => {
      reply.code(400).type('text/plain; charset=utf-8').send('This request is not well formed.');
    },
    // Also on answers that never reach a hook, such as the one to a malformed address.
    serverFactory(handle) {
      server.on('request', (request, response) => {
        for (const [name, value] of Object.entries(headers())) response.setHeader(name, value);
        handle(request, response);
      });
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
  return { app, server, port, headers, judge };
}

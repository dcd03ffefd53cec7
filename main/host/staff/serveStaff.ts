import { RPCHandler } from '@orpc/server/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MOST_DOCUMENT_BODY_BYTES } from '../limits.ts';
import { sendPage } from '../serving/serveFiles.ts';
import type { StaffRouter } from './createStaffRouter.ts';
import type { StaffRequest } from './requireStaff.ts';
import type { StaffSessions } from './StaffSessions.ts';
import { staffCookie, staffSessionOf } from './staffCookie.ts';

export type StaffServing = {
  readonly sessions: StaffSessions;
  readonly router: StaffRouter;
  readonly port: () => number;
};

/** The staff console at `/staff/`, and its API. The page itself holds nothing that needs a PIN; the API asks for it. */
export function serveStaff(app: FastifyInstance, { sessions, router, port }: StaffServing): void {
  app.get('/staff', (_request, reply) => reply.redirect('/staff/', 308));
  app.get('/staff/', (_request, reply) => sendPage(reply, 'staff'));
  const handler = new RPCHandler(router);
  app.all('/staff/api/*', { bodyLimit: MOST_DOCUMENT_BODY_BYTES }, async (request, reply) => {
    const context = staffRequest(sessions, port(), request, reply);
    reply.header('Cache-Control', 'no-store');
    const { matched } = await handler.handle(request, reply, { prefix: '/staff/api', context });
    if (!matched) reply.callNotFound();
    return reply;
  });
}

function staffRequest(
  sessions: StaffSessions,
  port: number,
  request: FastifyRequest,
  reply: FastifyReply,
): StaffRequest {
  const session = staffSessionOf(port, request.headers.cookie);
  return {
    isSignedIn: () => sessions.holds(session),
    keepAwake: () => sessions.use(session),
    signIn(onKioskScreen) {
      sessions.end(session);
      reply.header('Set-Cookie', staffCookie(port, sessions.begin(onKioskScreen)));
    },
    signOut() {
      sessions.end(session);
      reply.header('Set-Cookie', staffCookie(port, ''));
    },
  };
}

/** For a download beside the API. Answers 401 itself, and returns false then. */
export function isStaff(
  { sessions, port }: Pick<StaffServing, 'sessions' | 'port'>,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  if (sessions.use(staffSessionOf(port(), request.headers.cookie))) return true;
  reply.code(401).type('text/plain; charset=utf-8').send('Sign in with the staff’s PIN first, at /staff/.');
  return false;
}

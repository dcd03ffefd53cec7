import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Doorkeeper } from '../security/Doorkeeper.ts';
import { sessionCookie } from '../security/sessionCookie.ts';

const querySchema = z.object({
  key: z.string().max(200),
  /** A path of our own: two slashes or a backslash would lead to another host. */
  next: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[^\\\s]*$/)
    .default('/'),
});

/** `/open?key=…` turns a one-time key into a session and goes on to the page. */
export function serveOpening(app: FastifyInstance, doorkeeper: Doorkeeper, port: () => number): void {
  // No HEAD: a glance must not use up the key.
  app.get('/open', { exposeHeadRoute: false }, (request, reply) => {
    const query = querySchema.safeParse(request.query);
    const session = query.success ? doorkeeper.redeem(query.data.key) : null;
    reply.header('Cache-Control', 'no-store');
    if (!query.success || session === null) {
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send(
          'This address has been used already or is too old. Start the kiosk’s screen again to get a new one.',
        );
    }
    return reply.header('Set-Cookie', sessionCookie(port(), session)).redirect(query.data.next, 303);
  });
}

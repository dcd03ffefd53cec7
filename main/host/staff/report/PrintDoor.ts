import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { StaffSessions } from '../StaffSessions.ts';
import { staffCookie } from '../staffCookie.ts';

/** An invisible browser may need this long from its start to its first request. */
const KEY_LIFE_MS = 120_000;

type Waiting = { readonly session: string; readonly address: string; readonly timer: NodeJS.Timeout };

/** Lets the printer of a report in, once: it cannot type a PIN. Its session ends with the printing. */
export class PrintDoor {
  readonly #sessions: StaffSessions;
  readonly #port: () => number;
  readonly #waiting = new Map<string, Waiting>();

  constructor(sessions: StaffSessions, port: () => number) {
    this.#sessions = sessions;
    this.#port = port;
  }

  /** `address` is the path to be printed. `end` takes session and key away again. */
  open(address: string): { readonly path: string; readonly end: () => void } {
    const key = randomBytes(32).toString('base64url');
    const session = this.#sessions.begin(false);
    const timer = setTimeout(() => this.#waiting.delete(key), KEY_LIFE_MS);
    timer.unref();
    this.#waiting.set(key, { session, address, timer });
    return {
      path: `/staff/print?key=${key}`,
      end: () => {
        clearTimeout(timer);
        this.#waiting.delete(key);
        this.#sessions.end(session);
      },
    };
  }

  serve(app: FastifyInstance): void {
    // No HEAD: a glance must not use up the key.
    app.get('/staff/print', { exposeHeadRoute: false }, (request, reply) => {
      const { key } = request.query as { readonly key?: unknown };
      const waiting = typeof key === 'string' ? this.#waiting.get(key) : undefined;
      reply.header('Cache-Control', 'no-store');
      if (waiting === undefined) {
        return reply.code(403).type('text/plain; charset=utf-8').send('This address was used already.');
      }
      clearTimeout(waiting.timer);
      this.#waiting.delete(key as string);
      return reply
        .header('Set-Cookie', staffCookie(this.#port(), waiting.session))
        .redirect(waiting.address, 303);
    });
  }
}

import type { FastifyInstance } from 'fastify';
import type { PageLife } from '../api/PageLife.ts';

export type HealthParts = {
  readonly version: string;
  readonly startedAtMs: number;
  readonly now: () => number;
  readonly page: PageLife;
  readonly isStoreKeeping: () => boolean;
  /** What is wrong with the configuration file that was changed meanwhile, or null. */
  readonly configurationProblem: () => string | null;
};

/** `/healthz` answers anybody on this machine at any time, so it tells nothing that needs the key. */
export function serveHealth(app: FastifyInstance, parts: HealthParts): void {
  app.get('/healthz', (_request, reply) => {
    const now = parts.now();
    const last = parts.page.last;
    return reply.header('Cache-Control', 'no-store').send({
      status: parts.isStoreKeeping() ? 'ok' : 'degraded',
      version: parts.version,
      uptimeSeconds: Math.floor((now - parts.startedAtMs) / 1000),
      page: {
        ready: parts.page.readyAtMs !== null,
        state: last?.heartbeat.state ?? null,
        sight: last?.heartbeat.sight ?? null,
        framesDrawn: last?.heartbeat.framesDrawn ?? null,
        lastHeartbeatSecondsAgo: last === null ? null : Math.floor((now - last.atMs) / 1000),
      },
      store: parts.isStoreKeeping() ? 'keeping' : 'failing',
      configurationProblem: parts.configurationProblem(),
    });
  });
}

import { RPCHandler } from '@orpc/server/fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiRouter } from './createRouter.ts';

/** The API over HTTP, at `/api`. */
export function serveApi(app: FastifyInstance, router: ApiRouter): void {
  const handler = new RPCHandler(router);
  app.all('/api/*', async (request, reply) => {
    const { matched } = await handler.handle(request, reply, { prefix: '/api', context: {} });
    if (!matched) reply.callNotFound();
    return reply;
  });
}

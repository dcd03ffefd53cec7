import type { FastifyInstance } from 'fastify';
import { MOST_BODY_BYTES } from '../limits.ts';

const SENTENCES: Record<number, string> = {
  400: 'This request is not well formed.',
  403: 'There is nothing to see at this address.',
  413: `This request is larger than the ${MOST_BODY_BYTES / 1024} kB that are accepted at once; send less at a time.`,
  415: 'This request’s body is not JSON; send it as application/json.',
};

/** Every failure is answered with one sentence; what was our own fault is told to staff as well. */
export function answerErrors(app: FastifyInstance, say: (sentence: string) => void): void {
  app.setErrorHandler<Error & { statusCode?: number }>((failure, request, reply) => {
    const status = failure.statusCode ?? 500;
    if (status >= 500)
      say(`${request.method} ${pathOf(request.url)} failed: ${failure.stack ?? failure.message}`);
    const sentence = SENTENCES[status] ?? 'Something went wrong inside Star Street; its log says more.';
    return reply.code(status).type('text/plain; charset=utf-8').send(sentence);
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send(`There is nothing at ${pathOf(request.url)}.`),
  );
}

/** Without the query: an opening key must not get into a log. */
function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}

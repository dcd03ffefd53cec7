import type { FastifyInstance } from 'fastify';
import { starQuestionSchema } from '../../../../contract/staff/contentApi.ts';
import { MOST_STAR_BYTES, type StarCheck } from '../../../../contract/starFile.ts';
import type { Clock } from '../../../../domain/core/Clock.ts';
import type { ContentDesk } from '../../content/ContentDesk.ts';
import { packStar, starName } from '../../content/star/packStar.ts';
import { STAR_TOO_LARGE } from '../../content/star/readStar.ts';
import type { StarDesk } from '../../content/star/StarDesk.ts';
import { isStaff, type StaffServing } from '../serveStaff.ts';

export type StarServing = Pick<StaffServing, 'sessions' | 'port'> & {
  readonly content: ContentDesk;
  readonly star: StarDesk;
  readonly clock: Clock;
  /** The program's version. */
  readonly program: string;
};

/** `GET /staff/star?holds=…` gives a `.star` file, `POST /staff/star` checks the one in its body and changes nothing. */
export function serveStar(app: FastifyInstance, serving: StarServing): void {
  const { content, star, clock, program } = serving;
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      // Before the body is read, which may be large.
      if (!isStaff(serving, request, reply)) return reply;
      reply.header('Cache-Control', 'no-store');
      return undefined;
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: MOST_STAR_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler<Error & { statusCode?: number }>((failure, _request, reply) => {
      if (failure.statusCode !== 413) throw failure;
      return reply.code(413).send({ kind: 'refused', faults: [STAR_TOO_LARGE] } satisfies StarCheck);
    });
    scope.get('/staff/star', async (request, reply) => {
      const asked = starQuestionSchema.safeParse(request.query);
      if (!asked.success) {
        return reply
          .code(400)
          .type('text/plain; charset=utf-8')
          .send('There is no such file. Expected holds=street, or holds=show or holds=idol with an id.');
      }
      const packed = await packStar(content.shelf, asked.data, { program, nowMs: clock.now() });
      if (!packed.ok) return reply.code(404).type('text/plain; charset=utf-8').send(packed.error);
      return reply
        .type('application/zip')
        .header('Content-Disposition', `attachment; filename="${starName(asked.data, clock.now())}"`)
        .send(packed.value);
    });
    scope.post('/staff/star', async (request): Promise<StarCheck> => {
      const { body } = request;
      return star.check(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    });
  });
}

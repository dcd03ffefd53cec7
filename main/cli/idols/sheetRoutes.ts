import type { FastifyInstance } from 'fastify';
import { type SheetPlan, sheetEndSchema } from '../../../contract/idolSheet.ts';
import { sendPage } from '../../host/serving/serveFiles.ts';

/** A block of many large cells is far more than any other body. */
const MOST_PICTURE_BYTES = 256 * 1024 * 1024;

export type SheetRoutes = {
  readonly plan: SheetPlan;
  onPicture(name: string, png: Buffer): void;
  onEnd(failure: string | null): void;
};

/** The routes that only this command opens; they lie behind the host's own checks. */
export function sheetRoutes({ plan, onPicture, onEnd }: SheetRoutes) {
  return (app: FastifyInstance): void => {
    app.addContentTypeParser(
      'image/png',
      { parseAs: 'buffer', bodyLimit: MOST_PICTURE_BYTES },
      (_request, body, done) => done(null, body),
    );
    app.get('/idol-sheet', (_request, reply) => sendPage(reply, 'idolSheet'));
    app.get('/idol-sheet/plan', () => plan);
    app.post<{ Params: { name: string }; Body: Buffer }>(
      '/idol-sheet/pictures/:name',
      { bodyLimit: MOST_PICTURE_BYTES },
      (request, reply) => {
        onPicture(request.params.name, request.body);
        return reply.code(204).send();
      },
    );
    app.post('/idol-sheet/end', (request, reply) => {
      onEnd(sheetEndSchema.parse(request.body).failure);
      return reply.code(204).send();
    });
  };
}

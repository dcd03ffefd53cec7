import type { FastifyInstance } from 'fastify';
import {
  type RecogniseResult,
  recogniseEndSchema,
  recogniseResultSchema,
} from '../../../contract/recognise.ts';
import { sendPage } from '../../host/serving/serveFiles.ts';
import type { Source } from './Source.ts';

export type RecogniseRoutes = {
  readonly sources: readonly Source[];
  readonly holdDurationMs: number;
  onResult(result: RecogniseResult): void;
  onEnd(failure: string | null): void;
};

/** The routes that only this command opens; they lie behind the host's own checks. */
export function recogniseRoutes({ sources, holdDurationMs, onResult, onEnd }: RecogniseRoutes) {
  return (app: FastifyInstance): void => {
    app.get('/recognise', (_request, reply) => sendPage(reply, 'recognise'));
    app.get('/recognise/plan', () => ({
      holdDurationMs,
      sources: sources.map((source, index) => ({ ...source.outline, index })),
    }));
    app.get<{ Params: { source: string; frame: string } }>(
      '/sources/:source/frames/:frame',
      async (request, reply) => {
        const frame = await sources[Number(request.params.source)]?.frame(Number(request.params.frame));
        if (frame === null || frame === undefined)
          return reply.code(404).send({ error: 'There is no such frame.' });
        return reply.type(frame.mediaType).send(frame.bytes);
      },
    );
    app.post('/recognise/results', (request, reply) => {
      onResult(recogniseResultSchema.parse(request.body));
      return reply.code(204).send();
    });
    app.post('/recognise/end', (request, reply) => {
      onEnd(recogniseEndSchema.parse(request.body).failure);
      return reply.code(204).send();
    });
  };
}

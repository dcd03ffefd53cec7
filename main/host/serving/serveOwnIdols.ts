import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { documentPath, mayBeNamed } from '../content/contentPlaces.ts';
import { diskOperations } from '../content/files/FileOperations.ts';

/** Recipes of the idols that staff made; the page draws them itself. */
export function serveOwnIdols(app: FastifyInstance, dataFolder: string): void {
  app.get<{ Params: { id: string } }>('/own-idols/:id.json', (request, reply) => {
    const idol = { kind: 'idol', id: request.params.id } as const;
    const kept = mayBeNamed(idol) ? diskOperations.read(join(dataFolder, documentPath(idol))) : null;
    reply.header('Cache-Control', 'no-cache');
    if (kept === null) return reply.code(404).send({ error: 'There is no idol of this name.' });
    return reply.type('application/json; charset=utf-8').send(kept.text);
  });
}

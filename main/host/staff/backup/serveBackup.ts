import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { BackupCheck } from '../../../../contract/staff/backupApi.ts';
import type { BackupDesk } from '../../backup/BackupDesk.ts';
import { isStaff, type StaffServing } from '../serveStaff.ts';

/**
 * `GET /staff/backup` gives the whole kiosk as one file; a download that breaks later is cut off, so that nobody takes it
 * for a whole one. `POST /staff/backup` checks the file in its body and changes nothing.
 */
export function serveBackup(
  app: FastifyInstance,
  door: Pick<StaffServing, 'sessions' | 'port'>,
  desk: BackupDesk,
): void {
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!isStaff(door, request, reply)) return reply;
      reply.header('Cache-Control', 'no-store');
      return undefined;
    });
    scope.removeAllContentTypeParsers();
    // As a stream: it may be larger than the memory that is free.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.get('/staff/backup', { exposeHeadRoute: false }, async (_request, reply) => {
      const opened = desk.open();
      if (!opened.ok) return reply.code(503).type('text/plain; charset=utf-8').send(opened.error);
      const { file, name, saved } = opened.value;
      reply.raw.once('finish', () => {
        if (file.readableEnded) saved();
      });
      return reply
        .type('application/zip')
        .header('Content-Disposition', `attachment; filename="${name}"`)
        .send(file);
    });
    scope.post('/staff/backup', async (request): Promise<BackupCheck> => {
      const { body } = request;
      return desk.check(body instanceof Readable ? body : Readable.from([]));
    });
  });
}

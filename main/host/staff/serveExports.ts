import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { TABLE_NAMES } from '../../../domain/statistics/tables/tables.ts';
import { FORMATS, type Format, WHOLE_REPORT } from '../export/Report.ts';
import type { FiguresDesk } from './figures/FiguresDesk.ts';
import { isStaff, type StaffServing } from './serveStaff.ts';

const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const WHATS = [...TABLE_NAMES, WHOLE_REPORT] as const;
const moment = z.string().max(40).optional();
const questionSchema = z.strictObject({
  what: z.enum(WHATS),
  format: z.enum(FORMATS),
  from: moment,
  to: moment,
});

/**
 * `GET /staff/export/TABLE.FORMAT?from&to`: what `starstreet export --out` writes, as a download. What cannot be had is
 * answered with a sentence; a download that breaks later is cut off, so that nobody takes it for a whole one.
 */
export function serveExports(
  app: FastifyInstance,
  door: Pick<StaffServing, 'sessions' | 'port'>,
  figures: FiguresDesk,
): void {
  app.get('/staff/export/:file', async (request, reply) => {
    if (!isStaff(door, request, reply)) return reply;
    reply.header('Cache-Control', 'no-store');
    const [, what, format] = /^([a-z-]+)\.([a-z]+)$/.exec((request.params as { file: string }).file) ?? [];
    const asked = questionSchema.safeParse({ what, format, ...(request.query as object) });
    if (!asked.success) {
      return reply
        .code(400)
        .type('text/plain; charset=utf-8')
        .send(`There is no such download. Expected one of ${WHATS.join(', ')}, as ${FORMATS.join(', ')}.`);
    }
    const question = { ...asked.data, from: asked.data.from ?? null, to: asked.data.to ?? null };
    const found = await figures.export(question);
    if (!found.ok) {
      const { kind, sentence } = found.error;
      return reply
        .code(kind === 'wrongUsage' ? 400 : 503)
        .type('text/plain; charset=utf-8')
        .send(sentence);
    }
    return reply
      .type(MEDIA_TYPES[question.format])
      .header(
        'Content-Disposition',
        `attachment; filename="${downloadName(question.what, question.format, question)}"`,
      )
      .send(found.value);
  });
}

/** Like `starstreet-visits-2026-11-01_2026-11-24.csv`; an open side is left out. */
export function downloadName(
  what: string,
  format: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string {
  const span = from === null && to === null ? [] : [`${from ?? ''}_${to ?? ''}`];
  const name = ['starstreet', what, ...span].join('-');
  // A moment has colons, which some file systems do not take.
  return `${name.replace(/[^\w.-]/g, '-')}.${format}`;
}

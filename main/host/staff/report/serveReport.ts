import type { FastifyInstance } from 'fastify';
import { type PrintQuestion, printQuestionSchema } from '../../../../contract/staffApi.ts';
import type { Result } from '../../../../domain/core/Result.ts';
import { downloadName } from '../serveExports.ts';
import { isStaff, type StaffServing } from '../serveStaff.ts';

/** Prints the report of these figures to PDF. The error is a sentence. */
export type PrintReport = (question: PrintQuestion) => Promise<Result<Uint8Array, string>>;

/** `GET /staff/report.pdf?from&to&landmark&language`. 501 where this kiosk has no printer. */
export function serveReport(
  app: FastifyInstance,
  door: Pick<StaffServing, 'sessions' | 'port'>,
  printReport: PrintReport | null,
): void {
  app.get('/staff/report.pdf', async (request, reply) => {
    if (!isStaff(door, request, reply)) return reply;
    reply.header('Cache-Control', 'no-store');
    const refuse = (status: number, sentence: string) =>
      reply.code(status).type('text/plain; charset=utf-8').send(sentence);
    const asked = printQuestionSchema.safeParse({
      from: null,
      to: null,
      landmark: null,
      ...(request.query as object),
    });
    if (!asked.success) return refuse(400, 'Expected from, to, landmark and language (zh-CN or en).');
    if (printReport === null)
      return refuse(501, 'This kiosk has no printer; print the page with the browser.');
    const printed = await printReport(asked.data);
    if (!printed.ok) return refuse(503, printed.error);
    return reply
      .type('application/pdf')
      .header('Content-Disposition', `attachment; filename="${downloadName('report', 'pdf', asked.data)}"`)
      .send(Buffer.from(printed.value));
  });
}

/** The console's address that shows the report of these figures, ready to be printed. */
export function reportPath({ from, to, landmark, language }: PrintQuestion): string {
  const query = new URLSearchParams({ print: 'report', language });
  if (from !== null) query.set('from', from);
  if (to !== null) query.set('to', to);
  if (landmark !== null) query.set('landmark', landmark);
  return `/staff/?${query}`;
}

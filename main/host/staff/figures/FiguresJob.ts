import type { FiguresInput } from '../../../../contract/figures.ts';
import type { Overview } from '../../../../domain/statistics/Overview.ts';
import type { TableName } from '../../../../domain/statistics/tables/tables.ts';
import type { Format, WHOLE_REPORT } from '../../export/Report.ts';

/** Which download is asked for. */
export type ExportQuestion = {
  readonly what: TableName | typeof WHOLE_REPORT;
  readonly format: Format;
  readonly from: string | null;
  readonly to: string | null;
};

/** What is worked out in a thread of its own, while the host goes on serving the kiosk's page. */
export type FiguresJob = { readonly dataFolder: string; readonly nowMs: number } & (
  | { readonly kind: 'overview'; readonly input: FiguresInput }
  | { readonly kind: 'export'; readonly question: ExportQuestion }
);

/** `wrongUsage`: what was asked for makes no sense; the other: it cannot be had now. */
export type JobFailure = { readonly kind: 'wrongUsage' | 'impossible'; readonly sentence: string };

/** What the thread tells. */
export type FromWorker =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'overview'; readonly overview: Overview }
  | { readonly type: 'piece'; readonly bytes: Uint8Array }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly failure: JobFailure };

/** What it is told: the last piece was passed on, and the next one may come. */
export type ToWorker = { readonly type: 'taken' };

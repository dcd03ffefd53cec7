import type { Cell, Column } from '../../../domain/statistics/tables/Table.ts';

/** One table, ready to be written in any format. */
export type ReportTable = {
  readonly name: string;
  readonly head: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  readonly rows: Iterable<Cell[]>;
};

/** What was asked for, and when. It stands in every export that has room for it. */
export type ReportOrigin = {
  readonly timeZone: string;
  /** As asked for; null where left open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly exportedAt: string;
};

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** All tables of figures at once; not a table itself. */
export const WHOLE_REPORT = 'report';

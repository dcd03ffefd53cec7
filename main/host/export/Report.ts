import type { Cell, Column } from '../../../domain/statistics/tables/Table.ts';

/** One export, ready to be written in any format. */
export type Report = {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'zh' | 'en'>[];
  readonly timeZone: string;
  /** As asked for; null where left open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly exportedAt: string;
  readonly rows: Iterable<Cell[]>;
};

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

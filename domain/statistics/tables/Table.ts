import type { ToLocalTime } from '../../schedule/LocalTime.ts';

export type Cell = string | number | boolean | null;

/**
 * How a spreadsheet is to show the cells: `share` is a number of which 1 means the whole, `day` a text like
 * "2026-11-24", `moment` one like "2026-11-24T21:05:09+08:00".
 */
export type ColumnFormat = 'share' | 'day' | 'moment';

/** One column of an export, with what it means: exports quote it, so that a figure never travels without it. */
export type Column<Row> = {
  /** Lower case with underscores. Never renamed once it was released: others' spreadsheets rely on it. */
  readonly name: string;
  /** Its Chinese name, short enough for the head of a column. */
  readonly head: string;
  readonly zh: string;
  readonly en: string;
  readonly format?: ColumnFormat;
  readonly cell: (row: Row, toLocalTime: ToLocalTime) => Cell;
};

export type Table<Row> = {
  readonly name: string;
  /** Its Chinese name, short enough for the tab of a sheet. */
  readonly head: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column<Row>[];
};

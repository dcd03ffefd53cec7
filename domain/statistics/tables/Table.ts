import type { ToLocalTime } from '../../schedule/LocalTime.ts';

export type Cell = string | number | boolean | null;

/** One column of an export, with what it means: exports quote it, so that a figure never travels without it. */
export type Column<Row> = {
  /** Lower case with underscores. Never renamed once it was released: others' spreadsheets rely on it. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row, toLocalTime: ToLocalTime) => Cell;
};

export type Table<Row> = {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column<Row>[];
};

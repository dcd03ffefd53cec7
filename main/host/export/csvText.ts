import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from '../../../domain/statistics/tables/Table.ts';
import type { ReportTable } from './Report.ts';

/** Rows that are turned into text at once: enough to be quick, few enough for a small memory. */
const ROWS_AT_ONCE = 1000;

const OPTIONS: Options = {
  // A cell that begins like a formula is not to be run by a spreadsheet. Numbers stay numbers, also below zero.
  escape_formulas: true,
  cast: { boolean: (value) => (value ? 'true' : 'false') },
};

/** `withByteOrderMark`: spreadsheets take a file without one for another encoding and garble the Chinese. */
export function* csvText(table: ReportTable, withByteOrderMark: boolean): Iterable<string> {
  const head = table.columns.map(({ name }) => name);
  yield (withByteOrderMark ? '\uFEFF' : '') + stringify([head], OPTIONS);
  let rows: Cell[][] = [];
  for (const row of table.rows) {
    rows.push(row);
    if (rows.length < ROWS_AT_ONCE) continue;
    yield stringify(rows, OPTIONS);
    rows = [];
  }
  if (rows.length > 0) yield stringify(rows, OPTIONS);
}

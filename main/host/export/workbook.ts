import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { Cell, ColumnFormat } from '../../../domain/statistics/tables/Table.ts';
import type { ReportOrigin, ReportTable } from './Report.ts';

/** A workbook is built in memory as a whole; beyond this it would take more of it than a kiosk can spare. */
export const MOST_WORKBOOK_ROWS = 50_000;

const DEFINITIONS_SHEET = '说明 definitions';
const HEAD_STYLE = { fontWeight: 'bold', backgroundColor: '#E9E3FF' } as const;
const ROWS_MEASURED = 100;

/**
 * A sheet for each table, with Chinese heads, numbers as numbers, days as days and shares as percentages; and a last one
 * which says what the columns mean and what they are called in the other formats. The error says how to get that many
 * rows otherwise.
 */
export async function workbook(
  tables: readonly ReportTable[],
  origin: ReportOrigin,
): Promise<Result<Buffer, string>> {
  const sheets = [];
  for (const table of tables) {
    const rows = rowsThatFit(table.rows);
    if (!rows.ok) return rows;
    sheets.push(sheetOf(table, rows.value));
  }
  const file = writeExcelFile([
    ...sheets,
    {
      sheet: DEFINITIONS_SHEET,
      data: definitionRows(tables, origin),
      columns: [{ width: 16 }, { width: 22 }, { width: 22 }, { width: 60 }, { width: 110 }],
      stickyRowsCount: 1,
    },
  ]);
  return ok(await file.toBuffer());
}

function rowsThatFit(rows: Iterable<Cell[]>): Result<Cell[][], string> {
  const fitting: Cell[][] = [];
  for (const row of rows) {
    if (fitting.length === MOST_WORKBOOK_ROWS) {
      return err(
        `There are more than ${MOST_WORKBOOK_ROWS} rows, too many for a workbook. Export them with --format csv, or fewer of them with --from and --to.`,
      );
    }
    fitting.push(row);
  }
  return ok(fitting);
}

function sheetOf({ head, name, columns }: ReportTable, rows: readonly Cell[][]) {
  return {
    sheet: `${head} ${name}`,
    data: [
      columns.map((column) => headCell(column.head)),
      ...rows.map((row) => row.map((cell, index) => typedCell(cell, columns[index]?.format))),
    ],
    columns: columns.map((column, index) => ({ width: widthOf(column.head, rows, index) })),
    stickyRowsCount: 1,
  };
}

function typedCell(cell: Cell, format: ColumnFormat | undefined): SheetCell {
  if (cell === null || format === undefined) return cell;
  switch (format) {
    case 'share':
      return { value: cell, type: Number, format: '0.0%' } as SheetCell;
    case 'day':
      return { value: dateOf(`${cell}T00:00:00`), type: Date, format: 'yyyy-mm-dd' };
    case 'moment':
      return { value: dateOf(String(cell)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
  }
}

/** A spreadsheet's dates know no zone: it gets what the street's clocks showed. */
function dateOf(localMoment: string): Date {
  return new Date(`${localMoment.slice(0, 19)}Z`);
}

function definitionRows(
  tables: readonly ReportTable[],
  { timeZone, from, to, exportedAt }: ReportOrigin,
): SheetData {
  return [
    ['表 table', '列名 head', '列 column', '含义', 'meaning'].map(headCell),
    ...tables.flatMap(({ name, head, zh, en, columns }) => [
      [name, head, null, zh, en],
      ...columns.map((column) => [name, column.head, column.name, column.zh, column.en]),
    ]),
    [null, '时区', 'time zone', timeZone, timeZone],
    [null, '从', 'from', from ?? '（不限）', from ?? '(open)'],
    [null, '到', 'to', to ?? '（不限）', to ?? '(open)'],
    [null, '导出时间', 'exported at', exportedAt, exportedAt],
  ];
}

function headCell(value: string) {
  return { value, ...HEAD_STYLE };
}

/** Characters of the longest of the first rows, within what fits a screen. A Chinese character takes two. */
function widthOf(head: string, rows: readonly Cell[][], index: number): number {
  const lengths = rows.slice(0, ROWS_MEASURED).map((row) => String(row[index] ?? '').length);
  return Math.min(40, Math.max(head.length * 2, ...lengths) + 2);
}

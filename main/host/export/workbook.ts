import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { Cell } from '../../../domain/statistics/tables/Table.ts';
import type { Report } from './Report.ts';

/** A workbook is built in memory as a whole; beyond this it would take more of it than a kiosk can spare. */
export const MOST_WORKBOOK_ROWS = 50_000;

const HEAD_STYLE = { fontWeight: 'bold', backgroundColor: '#E9E3FF' } as const;

/** Two sheets: the rows, and what the columns mean. The error says how to get that many rows otherwise. */
export async function workbook(report: Report): Promise<Result<Buffer, string>> {
  const rows: Cell[][] = [];
  for (const row of report.rows) {
    if (rows.length === MOST_WORKBOOK_ROWS) {
      return err(
        `There are more than ${MOST_WORKBOOK_ROWS} rows, too many for a workbook. Export them with --format csv, or fewer of them with --from and --to.`,
      );
    }
    rows.push(row);
  }
  const file = writeExcelFile([
    {
      sheet: report.name,
      data: [report.columns.map(({ name }) => headCell(name)), ...rows],
      columns: report.columns.map(({ name }, index) => ({ width: widthOf(name, rows, index) })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明 definitions',
      data: definitionRows(report),
      columns: [{ width: 24 }, { width: 50 }, { width: 110 }],
    },
  ]);
  return ok(await file.toBuffer());
}

function definitionRows({ columns, name, zh, en, timeZone, from, to, exportedAt }: Report): SheetData {
  return [
    [headCell('column'), headCell('中文'), headCell('English')],
    [name, zh, en],
    ...columns.map((column) => [column.name, column.zh, column.en]),
    ['time zone', timeZone, timeZone],
    ['from', from ?? '（不限）', from ?? '(open)'],
    ['to', to ?? '（不限）', to ?? '(open)'],
    ['exported at', exportedAt, exportedAt],
  ];
}

function headCell(value: string) {
  return { value, ...HEAD_STYLE };
}

/** Characters of the longest of the first rows, within what fits a screen. */
function widthOf(name: string, rows: readonly Cell[][], index: number): number {
  const lengths = rows.slice(0, 100).map((row) => String(row[index] ?? '').length);
  return Math.min(40, Math.max(name.length, ...lengths) + 2);
}

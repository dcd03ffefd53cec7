import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import { FIGURE_TABLES, TABLE_NAMES, TABLES } from '../../../domain/statistics/tables/tables.ts';
import {
  EVENING_MS,
  eveningStore,
  numberedId,
  type Told,
} from '../../../tests/fixtures/host/eveningStore.ts';
import { csvText } from './csvText.ts';
import { type ExportRequest, exportFigures } from './exportFigures.ts';

/** What a spreadsheet of others makes of our files. */

const visitId = numberedId(900);
const landmarkId = 'museum';
const mark = (digit: string) => digit.repeat(32);
const told: readonly Told[] = [
  [0, { type: 'kioskStarted', landmarkId, version: '1' }],
  [1, { type: 'sightChanged', sight: 'seeing', reason: null }],
  [9, { type: 'visitStarted', visitId, landmarkId, by: 'face' }],
  [13, { type: 'gestureMade', visitId, gesture: 'ok', by: 'hand', score: 0.75 }],
  [14, { type: 'checkedIn', visitId, landmarkId, idolId: 'yixia', gesture: 'ok', by: 'hand' }],
  [
    15,
    {
      type: 'passStamped',
      visitId,
      landmarkId,
      cameFrom: 'segPlaza',
      stamps: 2,
      stampMark: mark('a'),
      reachedMark: mark('b'),
      issued: false,
      companion: false,
    },
  ],
  [40, { type: 'visitEnded', visitId, dwellMs: 31_040, mostPeople: 2, engaged: true, end: 'left' }],
  [60, { type: 'peoplePassed', arrived: 8, looked: 3 }],
  [61, { type: 'incident', what: '=1+1', detail: '上海 "quoted", two\nlines' }],
];

type Wanted = Pick<ExportRequest, 'what' | 'format'>;

async function exported({ what, format }: Wanted): Promise<Buffer> {
  const { dataFolder } = await eveningStore(told);
  writeFileSync(
    join(dataFolder, 'starstreet.jsonc'),
    '{ "openingHours": { "from": "09:00", "to": "22:00" } }',
  );
  const out = join(dataFolder, `${what}.${format}`);
  const request = { dataFolder, what, format, out, nowMs: EVENING_MS + 3_600_000 };
  expectOk(await exportFigures(request), 'the export is possible');
  return readFileSync(out);
}

async function workbookOf(what: ExportRequest['what']): Promise<WorkBook> {
  return read(await exported({ what, format: 'xlsx' }), { cellDates: true, cellNF: true, UTC: true });
}

/** Rows by the heads of their columns. */
function rowsOf(book: WorkBook, sheet: string): Record<string, unknown>[] {
  const found = book.Sheets[sheet];
  if (found === undefined) throw new Error(`No sheet ${sheet}; there are ${book.SheetNames.join(', ')}`);
  return utils.sheet_to_json(found, { UTC: true, defval: null });
}

function cellUnder(book: WorkBook, sheet: string, head: string, row: number) {
  const found = book.Sheets[sheet]!;
  const heads = utils.sheet_to_json<string[]>(found, { header: 1 })[0]!;
  return found[utils.encode_cell({ c: heads.indexOf(head), r: row })];
}

describe('a workbook', () => {
  it.each(TABLE_NAMES)('of %s has Chinese heads and says what each of them means', async (what) => {
    const { name, head, columns } = TABLES[what];
    const book = await workbookOf(what);
    expect(book.SheetNames).toEqual([`${head} ${name}`, '说明 definitions']);
    const heads = utils.sheet_to_json<string[]>(book.Sheets[`${head} ${name}`]!, { header: 1 })[0];
    expect(heads).toEqual(columns.map((column) => column.head));
    const meanings = utils.sheet_to_json<(string | null)[]>(book.Sheets['说明 definitions']!, { header: 1 });
    for (const column of columns) {
      expect(meanings).toContainEqual([name, column.head, column.name, column.zh, column.en]);
    }
    expect(meanings.flat()).toContain('Asia/Shanghai');
  });

  it('has numbers as numbers, days and moments as dates, and shares as percentages', async () => {
    const visits = await workbookOf('visits');
    expect(rowsOf(visits, '到访 visits')).toMatchObject([
      {
        // What the clocks on the street showed, as a spreadsheet has no zones.
        时间: new Date('2026-11-24T21:05:09Z'),
        日期: new Date('2026-11-24T00:00:00Z'),
        小时: 21,
        地标: '华强北博物馆',
        '停留（秒）': 31,
        是否互动: true,
      },
    ]);
    expect(cellUnder(visits, '到访 visits', '时间', 1)).toMatchObject({ t: 'd', z: 'yyyy-mm-dd hh:mm:ss' });
    const summary = await workbookOf('summary');
    expect(cellUnder(summary, '汇总 summary', '吸引率', 1)).toMatchObject({ t: 'n', v: 0.375, z: '0.0%' });
    expect(cellUnder(summary, '汇总 summary', '完成率', 1)?.v).toBeUndefined();
    expect(cellUnder(summary, '汇总 summary', '日期', 2)).toMatchObject({ t: 'd', z: 'yyyy-mm-dd' });
  });

  it('of the whole report has every table of figures, and one sheet of meanings', async () => {
    const book = await workbookOf('report');
    const sheets = Object.values(FIGURE_TABLES).map(({ head, name }) => `${head} ${name}`);
    expect(book.SheetNames).toEqual([...sheets, '说明 definitions']);
    expect(rowsOf(book, '流向 flow')).toMatchObject([{ 来自: '赛格广场', 去往: '华强北博物馆', 盖章: 1 }]);
    expect(rowsOf(book, '时段 hours')).toHaveLength(24);
    expect(rowsOf(book, '演出 shows')).toEqual([]);
    const meanings = utils.sheet_to_json<(string | null)[]>(book.Sheets['说明 definitions']!, { header: 1 });
    for (const { name, columns } of Object.values(FIGURE_TABLES)) {
      expect(
        meanings.filter(([table, , column]) => table === name && typeof column === 'string'),
      ).toHaveLength(columns.length);
    }
  });

  it('keeps what looks like a formula as text', async () => {
    const book = await workbookOf('events');
    const cell = cellUnder(book, '事件 events', '内容', told.length);
    expect(cell).toMatchObject({ t: 's', v: JSON.stringify(told.at(-1)![1]) });
    expect(cell.f).toBeUndefined();
  });
});

describe('a csv file', () => {
  it('is read as it was meant, with Chinese, quotes and lines in its cells', async () => {
    const bytes = await exported({ what: 'events', format: 'csv' });
    const book = read(bytes, { type: 'buffer', raw: true });
    const rows = rowsOf(book, book.SheetNames[0]!);
    expect(Object.keys(rows[0]!)).toEqual(TABLES.events.columns.map(({ name }) => name));
    expect(rows).toHaveLength(told.length);
    expect(JSON.parse(String(rows.at(-1)!.body))).toEqual(told.at(-1)![1]);
  });

  it('runs no cell as a formula, and leaves numbers below zero alone', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1'];
    const columns = [
      { name: 'text', head: '字', zh: '字', en: 'text' },
      { name: 'number', head: '数', zh: '数', en: 'number' },
    ];
    const rows = dangerous.map((cell, index) => [cell, -index - 0.5]);
    const text = [...csvText({ name: 'x', head: 'x', zh: 'x', en: 'x', columns, rows }, false)].join('');
    const book = read(text, { type: 'string', raw: true });
    const read1 = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(read1.slice(1)).toEqual(rows.map(([cell, number]) => [`'${cell}`, String(number)]));
  });
});

describe('a json file', () => {
  it('of the whole report has all tables with their meanings', async () => {
    const report = JSON.parse((await exported({ what: 'report', format: 'json' })).toString());
    expect(report).toMatchObject({ what: 'report', timeZone: 'Asia/Shanghai' });
    expect(Object.keys(report.tables)).toEqual(Object.keys(FIGURE_TABLES));
    expect(report.tables.summary.rows[0]).toMatchObject({ span: 'total', visits: 1, capture_rate: 0.375 });
    for (const { columns, name } of Object.values(FIGURE_TABLES)) {
      const { definitions } = report.tables[name];
      for (const column of columns) {
        expect(definitions[column.name]).toEqual({ head: column.head, zh: column.zh, en: column.en });
      }
    }
  });
});

it('a report as csv is refused with advice', async () => {
  const { dataFolder } = await eveningStore(told);
  const request = { dataFolder, what: 'report', format: 'csv', nowMs: EVENING_MS } as const;
  expect(await exportFigures({ ...request, out: join(dataFolder, 'report.csv') })).toEqual({
    ok: false,
    error: { kind: 'wrongUsage', sentence: expect.stringContaining('expected --format xlsx or json') },
  });
});

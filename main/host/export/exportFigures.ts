import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { FiguresQuestion } from '../../../domain/statistics/FiguresFold.ts';
import { figureCells } from '../../../domain/statistics/tables/figureCells.ts';
import { localMoment } from '../../../domain/statistics/tables/localMoment.ts';
import type { Cell } from '../../../domain/statistics/tables/Table.ts';
import { FIGURE_TABLE_NAMES, TABLES, type TableName } from '../../../domain/statistics/tables/tables.ts';
import { readConfiguration } from '../config/ConfigurationFile.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { openingHoursOf } from '../schedule/openingHoursOf.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { openForReading, type StoreReader } from '../store/openForReading.ts';
import type { CsvChunk } from '../store/readEventsAsCsv.ts';
import { csvText } from './csvText.ts';
import { figureRows } from './figureRows.ts';
import { figuresFor } from './figuresFor.ts';
import { intoFile } from './intoFile.ts';
import { jsonReport, jsonText } from './jsonText.ts';
import { parsePeriod } from './parsePeriod.ts';
import { type Format, type ReportOrigin, type ReportTable, WHOLE_REPORT } from './Report.ts';
import { readingFailure } from './readingFailure.ts';
import { writeText } from './writeText.ts';

export type ExportRequest = {
  readonly dataFolder: string;
  /** One table, or all tables of figures at once, which no csv file can hold. */
  readonly what: TableName | typeof WHOLE_REPORT;
  readonly format: Format;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A path, or a stream such as stdout, which is not closed. */
  readonly out: string | Writable;
  /** Of csv: as a spreadsheet wants it, also into a stream. A file always gets one. */
  readonly byteOrderMark?: boolean;
  readonly nowMs: number;
};

export type ExportFailure = {
  readonly kind: 'wrongUsage' | 'impossible';
  readonly sentence: string;
};

/** Writes figures. Works beside a running kiosk. Returns the number of rows. */
export async function exportFigures(
  request: ExportRequest,
): Promise<Result<{ rows: number }, ExportFailure>> {
  const { dataFolder, format, from, to, out, nowMs } = request;
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) return impossible(configuration.error.sentence);
  const { timeZone } = configuration.value;
  const openingHours = openingHoursOf(dataFolder, configuration.value);
  const period = parsePeriod(from, to, timeZone);
  if (!period.ok) return err({ kind: 'wrongUsage', sentence: period.error });
  const opened = openForReading(dataFolder);
  if (!opened.ok) return impossible(opened.error.sentence);
  const reader = opened.value;
  try {
    const toLocalTime = streetTime(timeZone);
    const question = { period: period.value, landmarkId: null, toLocalTime, openingHours, nowMs };
    const exportedAt = localMoment(toLocalTime(nowMs));
    const origin = { timeZone, from: from ?? null, to: to ?? null, exportedAt };
    const counted = { rows: 0 };
    const pieces =
      request.what === WHOLE_REPORT
        ? await wholeReport(reader, question, origin, format, counted)
        : await oneTable(reader, request.what, question, origin, request, counted);
    if (!pieces.ok) return pieces;
    const write = (stream: Writable) => writeText(stream, pieces.value);
    if (typeof out !== 'string') {
      await write(out);
      return ok(counted);
    }
    const written = await writeFile(resolve(out), write);
    return written.ok ? ok(counted) : written;
  } catch (failure) {
    const sentence = readingFailure(failure, dataFolder);
    if (sentence === null) throw failure;
    return impossible(sentence);
  } finally {
    reader.dispose();
  }
}

type Pieces = Result<Iterable<string | Uint8Array>, ExportFailure>;

async function oneTable(
  reader: StoreReader,
  what: TableName,
  question: FiguresQuestion,
  origin: ReportOrigin,
  { format, out, byteOrderMark = typeof out === 'string' }: ExportRequest,
  counted: { rows: number },
): Promise<Pieces> {
  const table: ReportTable = { ...TABLES[what], rows: counting(figureRows(reader, what, question), counted) };
  switch (format) {
    case 'csv': {
      if (what !== 'events') return ok(csvText(table, byteOrderMark));
      const lines = reader.eventsAsCsv(question.period, question.toLocalTime);
      return ok(eventsCsv(csvText({ ...table, rows: [] }, byteOrderMark), lines, counted));
    }
    case 'json':
      return ok(jsonText(table, origin));
    case 'xlsx':
      return book([table], origin);
    default:
      return assertNever(format, 'Format');
  }
}

function* eventsCsv(
  head: Iterable<string>,
  chunks: Iterable<CsvChunk>,
  counted: { rows: number },
): Iterable<string | Uint8Array> {
  yield* head;
  for (const { rows, csv } of chunks) {
    counted.rows += rows;
    yield csv;
  }
}

async function wholeReport(
  reader: StoreReader,
  question: FiguresQuestion,
  origin: ReportOrigin,
  format: Format,
  counted: { rows: number },
): Promise<Pieces> {
  if (format === 'csv') {
    return err({
      kind: 'wrongUsage',
      sentence: `a report has several tables, which one csv file cannot hold; expected --format xlsx or json`,
    });
  }
  const overview = figuresFor(reader, question);
  const tables = FIGURE_TABLE_NAMES.map((name): ReportTable => {
    const rows = counting(figureCells(name, overview, question.toLocalTime), counted);
    return { ...TABLES[name], rows };
  });
  return format === 'json' ? ok(jsonReport(WHOLE_REPORT, tables, origin)) : book(tables, origin);
}

async function book(tables: readonly ReportTable[], origin: ReportOrigin): Promise<Pieces> {
  // Loaded when it is needed: it is large, and a million lines of text want none of it.
  const { workbook } = await import('./workbook.ts');
  const written = await workbook(tables, origin);
  return written.ok ? ok([written.value]) : impossible(written.error);
}

async function writeFile(
  path: string,
  write: (stream: Writable) => Promise<void>,
): Promise<Result<void, ExportFailure>> {
  try {
    await intoFile(path, write);
    return ok(undefined);
  } catch (failure) {
    // Only what the file system says is expected here.
    if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
    return impossible(
      `${path} could not be written (${fileFailureReason(failure)}). Choose another place with --out, or free some space.`,
    );
  }
}

function impossible(sentence: string): { ok: false; error: ExportFailure } {
  return err({ kind: 'impossible', sentence });
}

function* counting(rows: Iterable<Cell[]>, counted: { rows: number }): Iterable<Cell[]> {
  for (const row of rows) {
    counted.rows++;
    yield row;
  }
}

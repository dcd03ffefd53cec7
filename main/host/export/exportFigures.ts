import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { localMoment } from '../../../domain/statistics/tables/localMoment.ts';
import type { Cell } from '../../../domain/statistics/tables/Table.ts';
import { TABLES, type TableName } from '../../../domain/statistics/tables/tables.ts';
import { readConfiguration } from '../config/ConfigurationFile.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { openForReading } from '../store/openForReading.ts';
import { csvText } from './csvText.ts';
import { figureRows } from './figureRows.ts';
import { intoFile } from './intoFile.ts';
import { jsonText } from './jsonText.ts';
import { parsePeriod } from './parsePeriod.ts';
import type { Format, Report } from './Report.ts';
import { workbook } from './workbook.ts';
import { writeText } from './writeText.ts';

export type ExportRequest = {
  readonly dataFolder: string;
  readonly what: TableName;
  readonly format: Format;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A path, or a stream such as stdout, which is not closed. */
  readonly out: string | Writable;
  readonly nowMs: number;
};

export type ExportFailure = {
  readonly kind: 'wrongPeriod' | 'impossible';
  readonly sentence: string;
};

/** Writes one table of figures. Works beside a running kiosk. Returns the number of rows. */
export async function exportFigures(
  request: ExportRequest,
): Promise<Result<{ rows: number }, ExportFailure>> {
  const { dataFolder, what, format, from, to, out, nowMs } = request;
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) return impossible(configuration.error.sentence);
  const { timeZone } = configuration.value;
  const period = parsePeriod(from, to, timeZone);
  if (!period.ok) return err({ kind: 'wrongPeriod', sentence: period.error });
  const opened = openForReading(dataFolder);
  if (!opened.ok) return impossible(opened.error.sentence);
  const reader = opened.value;
  try {
    const toLocalTime = streetTime(timeZone);
    const counted = { rows: 0 };
    const report: Report = {
      ...TABLES[what],
      timeZone,
      from: from ?? null,
      to: to ?? null,
      exportedAt: localMoment(toLocalTime(nowMs)),
      rows: counting(figureRows(reader, what, period.value, toLocalTime), counted),
    };
    const pieces = await inFormat(report, format, typeof out === 'string');
    if (!pieces.ok) return impossible(pieces.error);
    const write = (stream: Writable) => writeText(stream, pieces.value);
    if (typeof out !== 'string') {
      await write(out);
      return ok(counted);
    }
    const written = await writeFile(resolve(out), write);
    return written.ok ? ok(counted) : written;
  } finally {
    reader.dispose();
  }
}

async function inFormat(
  report: Report,
  format: Format,
  intoAFile: boolean,
): Promise<Result<Iterable<string | Uint8Array>, string>> {
  switch (format) {
    case 'csv':
      return ok(csvText(report, intoAFile));
    case 'json':
      return ok(jsonText(report));
    case 'xlsx': {
      const book = await workbook(report);
      return book.ok ? ok([book.value]) : book;
    }
    default:
      return assertNever(format, 'Format');
  }
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

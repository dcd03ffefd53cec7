import { assertNever } from '../../../domain/core/assertNever.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import type { FiguresQuestion } from '../../../domain/statistics/FiguresFold.ts';
import { isInPeriod, type Period } from '../../../domain/statistics/Period.ts';
import { RecordCollector } from '../../../domain/statistics/RecordCollector.ts';
import { StreetFold } from '../../../domain/statistics/StreetFold.ts';
import type { EventLine } from '../../../domain/statistics/tables/eventsTable.ts';
import { figureCells, rowCells } from '../../../domain/statistics/tables/figureCells.ts';
import type { Cell, Table } from '../../../domain/statistics/tables/Table.ts';
import {
  isFigureTable,
  RECORD_TABLES,
  type RecordTableName,
  type TableName,
} from '../../../domain/statistics/tables/tables.ts';
import type { StoreReader } from '../store/openForReading.ts';
import { figuresFor } from './figuresFor.ts';

/** The rows of one table, computed from events one at a time. */
export function figureRows(
  reader: StoreReader,
  name: TableName,
  question: FiguresQuestion,
): Iterable<Cell[]> {
  if (isFigureTable(name)) return figureCells(name, figuresFor(reader, question), question.toLocalTime);
  return recordRows(reader, name, question);
}

function recordRows(
  reader: StoreReader,
  name: RecordTableName,
  { period, toLocalTime }: FiguresQuestion,
): Iterable<Cell[]> {
  switch (name) {
    case 'visits': {
      const startedAt = ({ startedAtMs }: { startedAtMs: number }) => startedAtMs;
      const visits = records(reader, period, (collector) => collector.visits.splice(0));
      return cells(RECORD_TABLES.visits, within(period, visits, startedAt), toLocalTime);
    }
    case 'check-ins': {
      const checkIns = records(
        reader,
        period,
        (collector) => collector.checkIns.splice(0),
        (collector) => collector.companions(),
      );
      return cells(RECORD_TABLES['check-ins'], within(period, checkIns, at), toLocalTime);
    }
    case 'gestures': {
      const gestures = records(reader, period, (collector) => collector.gestures.splice(0));
      return cells(RECORD_TABLES.gestures, within(period, gestures, at), toLocalTime);
    }
    case 'events':
      return cells(RECORD_TABLES.events, eventLines(reader, period), toLocalTime);
    default:
      return assertNever(name, 'RecordTableName');
  }
}

const at = ({ atMs }: { readonly atMs: number }) => atMs;

/** `take` empties what was collected after every event, `takeLast` what is known only at the end. */
function* records<Row>(
  reader: StoreReader,
  period: Period,
  take: (collector: RecordCollector) => Row[],
  takeLast: (collector: RecordCollector) => Row[] = () => [],
): Iterable<Row> {
  const collector = new RecordCollector();
  const fold = new StreetFold(collector);
  for (const event of reader.streetEvents(period)) {
    fold.add(event);
    yield* take(collector);
  }
  fold.finish();
  yield* take(collector);
  yield* takeLast(collector);
}

function* within<Row>(period: Period, rows: Iterable<Row>, atMsOf: (row: Row) => number): Iterable<Row> {
  for (const row of rows) if (isInPeriod(period, atMsOf(row))) yield row;
}

function* cells<Row>(table: Table<Row>, rows: Iterable<Row>, toLocalTime: ToLocalTime): Iterable<Cell[]> {
  for (const row of rows) yield rowCells(table, row, toLocalTime);
}

function* eventLines(reader: StoreReader, period: Period): Iterable<EventLine> {
  for (const row of reader.events(period)) {
    yield {
      id: row.id,
      atMs: row.at_ms,
      kioskId: row.kiosk_id,
      sequence: row.sequence,
      type: row.type,
      visitId: row.visit_id,
      bodyText: row.body,
    };
  }
}

import { assertNever } from '../../../domain/core/assertNever.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import { isInPeriod, type Period } from '../../../domain/statistics/Period.ts';
import type { EventOf, StreetEvent, StreetEventBody } from '../../../domain/statistics/StreetEvent.ts';
import { SummaryFold, type SummaryLine } from '../../../domain/statistics/SummaryFold.ts';
import type { EventLine } from '../../../domain/statistics/tables/eventsTable.ts';
import type { Cell, Table } from '../../../domain/statistics/tables/Table.ts';
import { TABLES, type TableName } from '../../../domain/statistics/tables/tables.ts';
import type { Visit } from '../../../domain/statistics/Visit.ts';
import { VisitFold } from '../../../domain/statistics/VisitFold.ts';
import type { StoreReader } from '../store/openForReading.ts';
import type { EventsTable } from '../store/StoreSchema.ts';

/** No visit is longer (the contract's bound), so events of one that began in a period lie within this after it. */
const LONGEST_VISIT_MS = 86_400_000;

/** The rows of one table over a period, computed from events one at a time. */
export function figureRows(
  reader: StoreReader,
  name: TableName,
  period: Period,
  toLocalTime: ToLocalTime,
): Iterable<Cell[]> {
  switch (name) {
    case 'visits':
      return cells(TABLES.visits, visits(reader, period), toLocalTime);
    case 'check-ins':
      return cells(TABLES['check-ins'], eventsOf(reader, 'checkedIn', period), toLocalTime);
    case 'gestures':
      return cells(TABLES.gestures, eventsOf(reader, 'gestureMade', period), toLocalTime);
    case 'shows':
      return cells(TABLES.shows, [], toLocalTime);
    case 'summary':
      return cells(TABLES.summary, summary(reader, period, toLocalTime), toLocalTime);
    case 'events':
      return cells(TABLES.events, eventLines(reader, period), toLocalTime);
    default:
      return assertNever(name, 'TableName');
  }
}

function* cells<Row>(table: Table<Row>, rows: Iterable<Row>, toLocalTime: ToLocalTime): Iterable<Cell[]> {
  for (const row of rows) yield table.columns.map((column) => column.cell(row, toLocalTime));
}

function* visits(reader: StoreReader, period: Period): Iterable<Visit> {
  const fold = new VisitFold();
  const types = ['kioskStarted', 'visitStarted', 'visitEnded', 'gestureMade', 'checkedIn'];
  for (const row of reader.events({ types, ...around(period) })) {
    for (const visit of fold.add(streetEvent(row))) {
      if (isInPeriod(period, visit.startedAtMs)) yield visit;
    }
  }
  for (const visit of fold.rest()) {
    if (isInPeriod(period, visit.startedAtMs)) yield visit;
  }
}

function* eventsOf<Type extends StreetEventBody['type']>(
  reader: StoreReader,
  type: Type,
  period: Period,
): Iterable<EventOf<Type>> {
  for (const row of reader.events({ types: [type], ...period })) yield streetEvent(row) as EventOf<Type>;
}

function summary(reader: StoreReader, period: Period, toLocalTime: ToLocalTime): Iterable<SummaryLine> {
  const fold = new SummaryFold(period, toLocalTime);
  for (const row of reader.events(around(period))) fold.add(streetEvent(row));
  return fold.lines();
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

function around({ fromMs, toMs }: Period): Period {
  return {
    fromMs: fromMs === null ? null : fromMs - LONGEST_VISIT_MS,
    toMs: toMs === null ? null : toMs + LONGEST_VISIT_MS,
  };
}

/** What lies in the store was checked by the contract's schema when it came in. */
function streetEvent(row: EventsTable): StreetEvent {
  return {
    id: row.id,
    kioskId: row.kiosk_id,
    sequence: row.sequence,
    atMs: row.at_ms,
    body: JSON.parse(row.body) as StreetEventBody,
  };
}

import type { DatabaseSync } from 'node:sqlite';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import type { Period } from '../../../domain/statistics/Period.ts';
import { offsetText } from '../../../domain/statistics/tables/localMoment.ts';

export type CsvChunk = { readonly rows: number; readonly csv: Uint8Array };

const MOST_ROWS_AT_ONCE = 1000;
/** No zone changes its clocks twice within so long. */
const ONE_OFFSET_MS = 7 * 86_400_000;

/**
 * All events of a period as lines of CSV with the columns of the table of events, in the order of recording. A million
 * rows cost a JavaScript program more for carrying them over than for writing them, so the lines are put together where
 * the rows are; a test holds them to what the general writer makes of the same events. No quotes are needed but around
 * the body: everything else is an id, a number or one of our own words.
 */
export function* readEventsAsCsv(
  database: DatabaseSync,
  { fromMs, toMs }: Period,
  toLocalTime: ToLocalTime,
): Iterable<CsvChunk> {
  const statement = database.prepare(`
    SELECT max(place), count(*), min(at_ms), max(at_ms), CAST(group_concat(line, '') AS BLOB)
    FROM (
      SELECT place, at_ms,
        -- %w doubles quotes.
        format('%s,%sT%s%s,%lld,%s,%lld,%s,%s,"%w"\n',
          id, date(local, 'unixepoch'), time(local, 'unixepoch'), :offset,
          at_ms, kiosk_id, sequence, type, visit_id, body) AS line
      -- A day is added for the division, which rounds towards zero: a clock may stand at 1970 west of Greenwich.
      FROM (SELECT *, (at_ms + :offsetMs + 86400000) / 1000 - 86400 AS local FROM events)
      WHERE place > :after AND at_ms >= :from AND at_ms < :to
      ORDER BY place LIMIT :rows
    )
  `);
  statement.setReturnArrays(true);
  const period = { from: fromMs ?? Number.MIN_SAFE_INTEGER, to: toMs ?? Number.MAX_SAFE_INTEGER };
  let after = 0;
  let rowsAtOnce = MOST_ROWS_AT_ONCE;
  let offsetMinutes = 0;
  for (;;) {
    const offset = { offset: offsetText(offsetMinutes), offsetMs: offsetMinutes * 60_000 };
    const row = statement.get({ ...period, ...offset, after, rows: rowsAtOnce }) as unknown as ChunkRow;
    const [last, rows, earliestMs, latestMs, csv] = row;
    if (last === null) return;
    const rightOffset = toLocalTime(earliestMs).offsetMinutes;
    const isOneOffset =
      latestMs - earliestMs <= ONE_OFFSET_MS && toLocalTime(latestMs).offsetMinutes === rightOffset;
    if (isOneOffset && rightOffset === offsetMinutes) {
      yield { rows, csv };
      after = last;
      rowsAtOnce = Math.min(MOST_ROWS_AT_ONCE, rowsAtOnce * 2);
      continue;
    }
    // Once more with the right one; where clocks changed in between, with fewer rows until they agree.
    offsetMinutes = rightOffset;
    if (!isOneOffset) rowsAtOnce = Math.max(1, rowsAtOnce >> 1);
  }
}

type ChunkRow = [last: number | null, rows: number, earliestMs: number, latestMs: number, csv: Uint8Array];

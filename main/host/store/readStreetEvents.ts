import type { DatabaseSync } from 'node:sqlite';
import type { Period } from '../../../domain/statistics/Period.ts';
import type { StreetEvent, StreetEventBody } from '../../../domain/statistics/StreetEvent.ts';

/** No visit is longer (the contract's bound), so events of one that began in a period lie within this after it. */
const LONGEST_VISIT_MS = 86_400_000;

/** Rare ones, which tell how a kiosk stands at the beginning of the period however long ago they were written, */
const STATE_TYPES = ['kioskStarted', 'kioskStopped', 'sightChanged', 'staffTime'];
/** and those that count once by their marks: whether one is the first can be told by all before it only. */
const MARKED_TYPES = ['passStamped', 'rewardRedeemed'];

/**
 * What figures of a period are made of: each kiosk's events in the order of its own sequence, in which they need not
 * have come into this file. One at a time; the sorting is left to SQLite, which needs no more memory for more events.
 */
export function* readStreetEvents(
  database: DatabaseSync,
  { fromMs, toMs }: Period,
): IterableIterator<StreetEvent> {
  const statement = database.prepare(`
    SELECT id, kiosk_id, sequence, at_ms, body FROM events
    WHERE at_ms < ? AND (at_ms >= ? OR type IN (${quoted([...STATE_TYPES, ...MARKED_TYPES])}))
    ORDER BY kiosk_id, sequence, id
  `);
  statement.setReturnArrays(true);
  const from = fromMs === null ? Number.MIN_SAFE_INTEGER : fromMs - LONGEST_VISIT_MS;
  const to = toMs === null ? Number.MAX_SAFE_INTEGER : toMs + LONGEST_VISIT_MS;
  for (const row of statement.iterate(to, from)) {
    const [id, kioskId, sequence, atMs, body] = row as unknown as [string, string, number, number, string];
    // What lies in the store was checked by the contract's schema when it came in.
    yield { id, kioskId, sequence, atMs, body: JSON.parse(body) as StreetEventBody };
  }
}

function quoted(types: readonly string[]): string {
  return types.map((type) => `'${type}'`).join(', ');
}

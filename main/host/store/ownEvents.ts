import type { DatabaseSync } from 'node:sqlite';
import type { LastOwnEvent } from './EventAppender.ts';

/**
 * The kiosk whose file this is, by its events; null when there are none. Events that were taken from other kiosks'
 * files do not count: they would lend this kiosk another one's name.
 */
export function ownKioskId(database: DatabaseSync): string | null {
  const row = database
    .prepare(
      `SELECT kiosk_id FROM events WHERE kiosk_id NOT IN (SELECT kiosk_id FROM imported_files)
       ORDER BY place DESC LIMIT 1`,
    )
    .get();
  return row === undefined ? null : String(row.kiosk_id);
}

/**
 * Where the kiosk's own events end. After a damaged or lost database, numbers that were given before must not be given again, or
 * copies of both files could not be merged. They cannot be read any more, but a kiosk makes far fewer than one event a
 * second: the seconds since 1970 are beyond all of them. `afterLossAtMs` is 0 otherwise.
 */
export function lastOwnEvent(database: DatabaseSync, kioskId: string, afterLossAtMs: number): LastOwnEvent {
  const row = database
    .prepare('SELECT sequence, place FROM events WHERE kiosk_id = ? ORDER BY place DESC LIMIT 1')
    .get(kioskId);
  return {
    sequence: Math.max(Number(row?.sequence ?? 0), Math.floor(afterLossAtMs / 1000)),
    place: Number(row?.place ?? 0),
  };
}

import { DatabaseSync } from 'node:sqlite';
import { ownKioskId } from '../store/ownEvents.ts';

const DAY_MS = 86_400_000;
/** A kiosk that was stored away for longer is asked to run for some days before it forgets anything. */
const LONGEST_REST_DAYS = 30;
/** So many days by a clock are believed: whoever looks after the kiosk has seen its date by then. */
const BELIEVED_AFTER_DAYS = 3;

/** From which day to which the clock went at once, as days since 1970. */
export type ClockJump = { readonly fromDay: number; readonly toDay: number };

/**
 * Whether the clock has lately gone by more than a month at once, as it does when it is a year off. What is erased by a
 * wrong clock does not come back when it is set right. Null when the last days follow on each other, and when the kiosk
 * has run for three days by its clock since it jumped.
 */
export function clockJump(databasePath: string, nowMs: number): ClockJump | null {
  const database = new DatabaseSync(databasePath, { readOnly: true });
  try {
    const kioskId = ownKioskId(database);
    if (kioskId === null) return null;
    const rows = database
      .prepare('SELECT at_ms FROM events WHERE kiosk_id = ? ORDER BY place DESC')
      .iterate(kioskId);
    let day = Math.floor(nowMs / DAY_MS);
    let days = 1;
    for (const { at_ms } of rows) {
      const earlier = Math.floor(Number(at_ms) / DAY_MS);
      if (earlier === day) continue;
      if (days > BELIEVED_AFTER_DAYS) return null;
      if (Math.abs(day - earlier) > LONGEST_REST_DAYS) return { fromDay: earlier, toDay: day };
      day = earlier;
      days++;
    }
    return null;
  } finally {
    database.close();
  }
}

/** `2026-11-24`, in UTC. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ReportedEvent } from '../../../contract/events.ts';
import type { KeptSkip } from './showsMemory.ts';

/**
 * The event that tells of a show that was left out. Its id follows from kiosk and planned time, so that a host which
 * stops between writing it and remembering so tells the same event again, and it is kept once.
 */
export function skipEvent(kioskId: string, { occurrence, reason }: KeptSkip, atMs: number): ReportedEvent {
  const random = createHash('sha256').update(`${kioskId} ${occurrence.key}`).digest().subarray(0, 16);
  const plannedAtMs = Math.round(occurrence.atMs);
  return {
    id: uuidv7({ msecs: plannedAtMs, random, seq: random.readUInt32BE(0) }),
    atMs: Math.round(atMs),
    body: { type: 'showSkipped', show: occurrence.show, entry: occurrence.entry, plannedAtMs, reason },
  };
}

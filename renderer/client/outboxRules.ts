import type { EventType, ReportedEvent } from '../../contract/events.ts';

/** `settled`: kept, known already or refused for good; either way not to be sent again. */
export type BatchAnswer = 'settled' | 'malformed' | 'unreachable';

export interface OutboxStorage {
  load(): ReportedEvent[];
  save(events: readonly ReportedEvent[]): void;
}

const MOST_IN_A_BATCH = 100;
/** A few days of a busy street without a host; about a megabyte and a half. */
export const MOST_WAITING = 6000;

/** What may be lost first when there is no more room. Check-ins and visits are not in the list: they go last. */
const EXPENDABLE: readonly EventType[] = [
  'incident',
  'sightChanged',
  'peopleCounted',
  'peoplePassed',
  'gestureMade',
];

export function takeBatch(waiting: readonly ReportedEvent[], single: boolean): ReportedEvent[] {
  return waiting.slice(0, single ? 1 : MOST_IN_A_BATCH);
}

/** At most `MOST_WAITING` events, the most expendable and oldest left out first. */
export function trim(waiting: readonly ReportedEvent[], most = MOST_WAITING): ReportedEvent[] {
  let excess = waiting.length - most;
  if (excess <= 0) return [...waiting];
  let kept = [...waiting];
  for (const type of EXPENDABLE) {
    kept = kept.filter((event) => {
      const dropped = excess > 0 && event.body.type === type;
      if (dropped) excess -= 1;
      return !dropped;
    });
  }
  return kept.slice(Math.max(0, excess));
}

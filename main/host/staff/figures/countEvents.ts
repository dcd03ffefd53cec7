import type { Period } from '../../../../domain/statistics/Period.ts';
import { openDatabaseForReading } from '../../store/openForReading.ts';

/** About how many events the figures of a period read, so that progress can be told; at least 1. */
export function countEvents(dataFolder: string, { fromMs, toMs }: Period): number {
  const opened = openDatabaseForReading(dataFolder);
  if (!opened.ok) return 1;
  const database = opened.value;
  try {
    const row = database
      .prepare('SELECT count(*) AS events FROM events WHERE at_ms >= ? AND at_ms < ?')
      .get(fromMs ?? Number.MIN_SAFE_INTEGER, toMs ?? Number.MAX_SAFE_INTEGER);
    return Math.max(1, Number(row?.events));
  } finally {
    database.close();
  }
}

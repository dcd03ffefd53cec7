import { localMoment } from '../../../domain/statistics/tables/localMoment.ts';
import { streetTime } from '../../host/schedule/streetTime.ts';
import { type Finding, failing, fine, warning } from './Finding.ts';

/** This program is not older than this; a clock that says so has lost its battery. */
const EARLIEST_MS = Date.UTC(2026, 10, 1);
const FORGIVEN_MS = 60_000;

/** Figures are only as good as the clock. `newestEventAtMs` is the last moment that the store knows of, or null. */
export function checkClock(nowMs: number, timeZone: string, newestEventAtMs: number | null): Finding {
  const found = `${localMoment(streetTime(timeZone)(nowMs))} in ${timeZone}`;
  if (nowMs < EARLIEST_MS) {
    return failing('Clock', found, 'Set the clock, and let the system keep it by network time.');
  }
  if (newestEventAtMs !== null && nowMs < newestEventAtMs - FORGIVEN_MS) {
    return warning(
      'Clock',
      `${found}, which is before the newest event (${localMoment(streetTime(timeZone)(newestEventAtMs))})`,
      'Check the clock: it is slow now, or was fast before.',
    );
  }
  return fine('Clock', found);
}

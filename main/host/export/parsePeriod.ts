import { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { Period } from '../../../domain/statistics/Period.ts';

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A period as people say it, in the street's zone: days like "2026-11-24" or moments like "2026-11-24T18:30". A day as
 * the end is included whole, a moment as the end is not. The error says what was expected.
 */
export function parsePeriod(
  from: string | undefined,
  to: string | undefined,
  timeZone: string,
): Result<Period, string> {
  const begins = from === undefined ? ok(null) : parseMoment('--from', from, timeZone, 'begin');
  if (!begins.ok) return begins;
  const ends = to === undefined ? ok(null) : parseMoment('--to', to, timeZone, 'end');
  if (!ends.ok) return ends;
  if (begins.value !== null && ends.value !== null && begins.value >= ends.value) {
    return err(`--from ${from} lies after --to ${to}; expected the earlier one in --from.`);
  }
  return ok({ fromMs: begins.value, toMs: ends.value });
}

/** One moment, or the begin of a day, or the end of it; `option` is what the sentence of the error calls it. */
export function parseMoment(
  option: string,
  text: string,
  timeZone: string,
  side: 'begin' | 'end',
): Result<number, string> {
  try {
    if (WHOLE_DAY.test(text)) {
      const day = Temporal.PlainDate.from(text);
      // By the calendar: where clocks change, a day has not always 24 hours.
      const boundary = side === 'begin' ? day : day.add({ days: 1 });
      return ok(boundary.toZonedDateTime(timeZone).epochMilliseconds);
    }
    if (/(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return ok(Temporal.Instant.from(text).epochMilliseconds);
    return ok(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    return err(
      `${option} ${text} is no day or moment; expected one like 2026-11-24 or 2026-11-24T18:30 (${timeZone}).`,
    );
  }
}

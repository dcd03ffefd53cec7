import { join } from 'node:path';
import { defaultCalendar, readCalendar } from '../../../contract/calendar.ts';
import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { readDocument } from './readDocuments.ts';

/**
 * `calendar.json` in the data folder. Without one the shows of the program take turns, three a day. The error has a
 * sentence for each fault.
 */
export function readStreetCalendar(
  dataFolder: string,
  shipped: readonly string[],
): Result<Calendar, readonly string[]> {
  const file = join(dataFolder, 'calendar.json');
  const document = readDocument(file);
  if (!document.ok) return err([document.error]);
  return document.value === undefined ? ok(defaultCalendar(shipped)) : readCalendar(document.value, file);
}

import { calendarSchema } from '../../../../contract/calendar.ts';
import type { Calendar } from '../../../../domain/calendar/Calendar.ts';
import { keptUnsaved, type Unsaved } from '../../editing/unsaved.ts';

/** The calendar that this tab did not save yet; null when there is none. */
export function keptCalendar(): Unsaved<Calendar> | null {
  const kept = keptUnsaved<unknown>('calendar');
  const found = calendarSchema.safeParse(kept?.document);
  return kept !== null && found.success ? { document: found.data, revision: kept.revision } : null;
}

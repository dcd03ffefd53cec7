import { z } from 'zod';
import type { Calendar } from '../domain/calendar/Calendar.ts';
import { err, ok, type Result } from '../domain/core/Result.ts';
import { WEEKDAYS } from '../domain/schedule/days.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { documentName } from './show.ts';
import { scoreRefusal } from './soundScore.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time like "18:00"');
const endOfSpan = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time like "22:00"');
const date = z.iso.date('expected a day of the calendar like "2026-11-24"');

const days = {
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .min(1)
    .default([...WEEKDAYS]),
  fromDate: date.nullable().default(null),
  toDate: date.nullable().default(null),
};
const span = { from: timeOfDay, to: endOfSpan };
const repeated = {
  id: documentName,
  shows: z.array(documentName).min(1),
  priority: z.int().min(0).max(9).default(0),
  ...days,
};

const entrySchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('at'), times: z.array(timeOfDay).min(1), ...repeated }),
    z.strictObject({
      kind: z.literal('every'),
      ...span,
      everyMinutes: z.int().min(5).max(1440),
      ...repeated,
    }),
    z.strictObject({
      kind: z.literal('interrupt'),
      id: documentName,
      date,
      time: timeOfDay,
      show: documentName,
    }),
  ],
  { error: 'expected "at", "every" or "interrupt"' },
);
const hoursSchema = z.strictObject({ ...span, ...days });
const quietSchema = z.strictObject({ ...span, ...days, volume: z.number().min(0).max(1) });

/** `calendar.json` in the data folder. What each field means: `domain/calendar/Calendar.ts`. */
export const calendarSchema = z
  .strictObject({
    version: z.literal(1),
    waitMinutes: z.int().min(0).max(120).default(10),
    entries: z.array(entrySchema),
    openingHours: z.array(hoursSchema).nullable().default(null),
    quietHours: z.array(quietSchema).nullable().default(null),
    cameraOffHours: z.array(hoursSchema).nullable().default(null),
  })
  .superRefine((calendar, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const refuseSpan = (path: (string | number)[], spanned: object) => {
      const { from, to, fromDate, toDate } = spanned as Record<string, string | null | undefined>;
      if (from !== undefined && from === to) {
        refuse([...path, 'to'], 'expected another time than "from"; a whole day is "00:00" to "24:00"');
      }
      if (fromDate && toDate && fromDate > toDate) {
        refuse([...path, 'toDate'], `expected ${fromDate}, which is "fromDate", or a later day`);
      }
    };
    const ids = calendar.entries.map(({ id }) => id);
    for (const [place, entry] of calendar.entries.entries()) {
      refuseSpan(['entries', place], entry);
      if (ids.indexOf(entry.id) < place) {
        refuse(['entries', place, 'id'], 'expected a name that no entry before it has; give it another');
      }
      if (entry.kind !== 'at') continue;
      const twice = entry.times.findIndex((time, index) => entry.times.indexOf(time) < index);
      if (twice >= 0) refuse(['entries', place, 'times', twice], 'expected each time once; remove it');
    }
    for (const group of ['openingHours', 'quietHours', 'cameraOffHours'] as const) {
      for (const [place, hours] of (calendar[group] ?? []).entries()) refuseSpan([group, place], hours);
    }
  });

/** The step to version 2 goes first. A step that was released once is never edited. */
const MIGRATIONS: readonly Migration[] = [];

/** What holds where there is no file: three shows a day, taking turns. */
export function defaultCalendar(shows: readonly string[]): Calendar {
  const daily = { kind: 'at', id: 'daily', times: ['12:00', '18:00', '20:00'], shows };
  return calendarSchema.parse({ version: 1, entries: shows.length === 0 ? [] : [daily] });
}

/** Checks a calendar. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readCalendar(document: unknown, file: string): Result<Calendar, readonly string[]> {
  const migrated = migrateDocument(document, MIGRATIONS, file);
  if (!migrated.ok) return err([migrated.error]);
  const parsed = calendarSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => scoreRefusal(issue, migrated.value, file, 'the calendar')));
}

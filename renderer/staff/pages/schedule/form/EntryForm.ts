import type { CalendarEntry, Days } from '../../../../../domain/calendar/Calendar.ts';
import { EVERY_DAY } from '../../../../../domain/calendar/everyDay.ts';
import { err, ok, type Result } from '../../../../../domain/core/Result.ts';
import { WEEKDAYS } from '../../../../../domain/schedule/days.ts';
import { daysFaults, endOf, type FormFault, type FormFaults, type FormPart, spanFault } from './daysForm.ts';

/** How an entry comes: at some times of its days, again and again in a span, or on one day only. */
export const MANNERS = ['times', 'every', 'once'] as const;
export type Manner = (typeof MANNERS)[number];

/** An entry as staff fill it in. What another manner asks for is kept, so that nothing is lost by looking at it. */
export type EntryForm = Days & {
  readonly manner: Manner;
  readonly shows: readonly string[];
  /** Null while it is being typed. Of an entry that comes once, the first. */
  readonly times: readonly (string | null)[];
  readonly from: string | null;
  readonly to: string | null;
  readonly everyMinutes: number;
  readonly priority: number;
  /** Of an entry that comes once. */
  readonly date: string | null;
  readonly interrupts: boolean;
};

const NOTHING_SAID = { ...EVERY_DAY, from: '10:00', to: '22:00', everyMinutes: 60, priority: 0 } as const;

/** @param today what an entry that came on many days is offered for one day */
export function formOfEntry(entry: CalendarEntry, today: string): EntryForm {
  const form: EntryForm = {
    ...NOTHING_SAID,
    manner: 'times',
    shows: [],
    times: ['18:00'],
    date: today,
    interrupts: false,
  };
  if (entry.kind === 'interrupt') {
    const { show, time, date } = entry;
    return { ...form, manner: 'once', shows: [show], times: [time], date, interrupts: true };
  }
  const { id: _, kind, ...said } = entry;
  if (kind === 'every') return { ...form, ...said, manner: 'every' };
  const { shows, times, fromDate, toDate, weekdays, priority } = entry;
  const isOnce =
    fromDate !== null &&
    fromDate === toDate &&
    shows.length === 1 &&
    times.length === 1 &&
    WEEKDAYS.every((day) => weekdays.includes(day));
  return isOnce
    ? { ...form, manner: 'once', shows, times, date: fromDate, priority }
    : { ...form, ...said, manner: 'times' };
}

/** The entry that a form stands for, or what is wrong in which part of it. */
export function entryOfForm(id: string, form: EntryForm): Result<CalendarEntry, FormFaults> {
  const faults = faultsOf(form);
  if (faults.size > 0) return err(faults);
  const { shows, from, to, everyMinutes, priority, weekdays, fromDate, toDate, date, interrupts } = form;
  const times = form.times.filter((time) => time !== null);
  const show = shows[0] as string;
  const time = times[0] as string;
  const days = { weekdays, fromDate, toDate };
  if (form.manner === 'times') return ok({ kind: 'at', id, times, shows, priority, ...days });
  if (form.manner === 'every') {
    const span = { from: from as string, to: endOf(to as string) };
    return ok({ kind: 'every', id, ...span, everyMinutes, shows, priority, ...days });
  }
  if (interrupts) return ok({ kind: 'interrupt', id, date: date as string, time, show });
  const oneDay = { weekdays: WEEKDAYS, fromDate: date, toDate: date };
  return ok({ kind: 'at', id, times: [time], shows: [show], priority, ...oneDay });
}

function faultsOf(form: EntryForm): FormFaults {
  const { manner, shows, times, date } = form;
  const faults = new Map<FormPart, FormFault>();
  if (shows.length === 0) faults.set('shows', 'noShow');
  if (manner === 'every') {
    const fault = spanFault(form);
    if (fault !== null) faults.set('span', fault);
  } else {
    const asked = manner === 'once' ? times.slice(0, 1) : times;
    if (asked.length === 0 || asked.includes(null)) faults.set('times', 'noTime');
    else if (new Set(asked).size < asked.length) faults.set('times', 'timeTwice');
  }
  if (manner !== 'once') for (const [part, fault] of daysFaults(form)) faults.set(part, fault);
  else if (date === null) faults.set('dates', 'noDate');
  return faults;
}

import type { CalendarEntry, Days } from '../../../../domain/calendar/Calendar.ts';
import { WEEKDAYS, type Weekday, weekdayOf } from '../../../../domain/schedule/days.ts';
import type { Bilingual } from '../../language.ts';
import { isOvernight } from './form/daysForm.ts';
import { formOfEntry } from './form/EntryForm.ts';

export const WEEKDAY_NAMES: Readonly<Record<Weekday, Bilingual>> = {
  mon: { zh: '周一', en: 'Mon' },
  tue: { zh: '周二', en: 'Tue' },
  wed: { zh: '周三', en: 'Wed' },
  thu: { zh: '周四', en: 'Thu' },
  fri: { zh: '周五', en: 'Fri' },
  sat: { zh: '周六', en: 'Sat' },
  sun: { zh: '周日', en: 'Sun' },
};

const MOST_TIMES = 4;

/** "Nov 24" of a date like "2026-11-24". */
export function dateWords(date: string): Bilingual {
  const day = new Date(`${date}T00:00Z`);
  const form = { timeZone: 'UTC', month: 'short', day: 'numeric' } as const;
  return {
    zh: new Intl.DateTimeFormat('zh-CN', form).format(day),
    en: new Intl.DateTimeFormat('en', form).format(day),
  };
}

/** "Mon–Fri", "every day from Nov 24". */
export function daysWords({ weekdays, fromDate, toDate }: Days): Bilingual {
  const week = weekWords(weekdays);
  const from = fromDate === null ? null : dateWords(fromDate);
  const to = toDate === null ? null : dateWords(toDate);
  if (from === null && to === null) return week;
  if (to === null) return { zh: `${from?.zh}起${week.zh}`, en: `${week.en} from ${from?.en}` };
  if (from === null) return { zh: `${week.zh}，到${to.zh}为止`, en: `${week.en} until ${to.en}` };
  return { zh: `${from.zh}–${to.zh} ${week.zh}`, en: `${week.en}, ${from.en} – ${to.en}` };
}

/** On which days and at which times an entry comes. */
export function whenWords(entry: CalendarEntry): Bilingual {
  const { manner, date } = formOfEntry(entry, '');
  if (manner === 'once' && date !== null && entry.kind !== 'every') {
    const time = entry.kind === 'interrupt' ? entry.time : (entry.times[0] ?? '');
    const day = dateWords(date);
    const weekday = WEEKDAY_NAMES[weekdayOf(date)];
    return { zh: `${day.zh} ${weekday.zh} ${time}`, en: `${weekday.en}, ${day.en}, ${time}` };
  }
  if (entry.kind === 'interrupt') return { zh: entry.time, en: entry.time };
  const days = daysWords(entry);
  if (entry.kind === 'at') {
    const shown = entry.times.slice(0, MOST_TIMES);
    const more = entry.times.length - shown.length;
    return {
      zh: `${days.zh} ${shown.join('、')}${more > 0 ? ` 等 ${entry.times.length} 次` : ''}`,
      en: `${days.en}, ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    };
  }
  const { from, to, everyMinutes } = entry;
  const night = isOvernight(entry);
  return {
    zh: `${days.zh} ${from}–${night ? '次日 ' : ''}${to} 每 ${everyMinutes} 分钟`,
    en: `${days.en}, ${from}–${to}${night ? ' the next day' : ''}, every ${everyMinutes} min`,
  };
}

/** Which shows an entry plays. `nameOf` names a show that may be gone. */
export function whatWords(entry: CalendarEntry, nameOf: (show: string) => Bilingual): Bilingual {
  const shows = entry.kind === 'interrupt' ? [entry.show] : entry.shows;
  const first = nameOf(shows[0] ?? '');
  if (shows.length === 1) return first;
  return {
    zh: `《${first.zh}》等 ${shows.length} 个轮流`,
    en: `“${first.en}” and ${shows.length - 1} more in turn`,
  };
}

function weekWords(weekdays: readonly Weekday[]): Bilingual {
  const places = WEEKDAYS.map((day, place) => (weekdays.includes(day) ? place : -1)).filter(
    (place) => place >= 0,
  );
  if (places.length === WEEKDAYS.length) return { zh: '每天', en: 'Every day' };
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const name = (place: number) => WEEKDAY_NAMES[WEEKDAYS[place] as Weekday];
  if (places.length > 2 && last - first === places.length - 1) {
    return { zh: `${name(first).zh}至${name(last).zh}`, en: `${name(first).en}–${name(last).en}` };
  }
  return {
    zh: places.map((place) => name(place).zh).join('、'),
    en: places.map((place) => name(place).en).join(', '),
  };
}

/** A name for an entry that no other one has. */
export function newEntryId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`entry${number}`)) number++;
  return `entry${number}`;
}

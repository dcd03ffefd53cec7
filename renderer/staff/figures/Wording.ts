import { use } from 'react';
import { type Language, LanguageContext } from '../language.ts';

/** Numbers, days and durations as the console's language writes them. */
export type Wording = {
  readonly language: Language;
  readonly count: (value: number) => string;
  /** "–" where there was nothing to divide by. */
  readonly share: (value: number | null) => string;
  /** "–" for null. */
  readonly seconds: (durationMs: number | null) => string;
  /** "2026-11-24" as "11月24日 周二". */
  readonly day: (date: string) => string;
  /** As short as an axis wants it. */
  readonly shortDay: (date: string) => string;
  readonly hour: (hour: number) => string;
  /** "40 分钟", "3 小时 20 分". */
  readonly minutes: (durationMs: number) => string;
  /** Of the whole range, both ends included. */
  readonly range: (from: string | null, to: string | null) => string;
};

export const NOTHING = '–';

const wordings = new Map<Language, Wording>();

export function useWording(): Wording {
  return wordingOf(use(LanguageContext));
}

export function wordingOf(language: Language): Wording {
  const known = wordings.get(language) ?? makeWording(language);
  wordings.set(language, known);
  return known;
}

function makeWording(language: Language): Wording {
  const zh = language === 'zh-CN';
  const counts = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  // Days are told as they stand: already in the street's zone, so no zone may shift them again.
  const days = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  });
  const shortDays = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const wholeDays = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  const at = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const minutes = (durationMs: number) => {
    const whole = Math.round(durationMs / 60_000);
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    if (hours === 0) return zh ? `${rest} 分钟` : `${rest} min`;
    if (rest === 0) return zh ? `${counts.format(hours)} 小时` : `${counts.format(hours)} h`;
    return zh ? `${counts.format(hours)} 小时 ${rest} 分` : `${counts.format(hours)} h ${rest} min`;
  };
  return {
    language,
    count: (value) => counts.format(value),
    share: (value) => (value === null ? NOTHING : shares.format(value)),
    seconds(durationMs) {
      if (durationMs === null) return NOTHING;
      const value = counts.format(Math.round(durationMs / 100) / 10);
      return zh ? `${value} 秒` : `${value} s`;
    },
    day: (date) => days.format(at(date)),
    shortDay: (date) => shortDays.format(at(date)),
    hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
    minutes,
    range(from, to) {
      if (from === null && to === null) return zh ? '整届活动' : 'Whole edition';
      if (from !== null && from === to) return wholeDays.format(at(from));
      const begin = from === null ? (zh ? '开始' : 'the beginning') : wholeDays.format(at(from));
      const end = to === null ? (zh ? '现在' : 'now') : wholeDays.format(at(to));
      return zh ? `${begin} 至 ${end}` : `${begin} to ${end}`;
    },
  };
}

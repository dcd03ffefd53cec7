import type { Bilingual, Language } from '../../language.ts';

const SECOND_MS = 1000;
const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86_400;

/** "1:05" of a song. */
export function playTime(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / SECOND_MS));
  return `${Math.floor(seconds / MINUTE_S)}:${String(seconds % MINUTE_S).padStart(2, '0')}`;
}

/** How long it is until something, as a countdown reads: to the second only in the last hour. */
export function countdown(untilMs: number): Bilingual {
  const seconds = Math.ceil(untilMs / SECOND_MS);
  if (seconds <= 0) return { zh: '现在', en: 'now' };
  if (seconds < HOUR_S) {
    const text = playTime(seconds * SECOND_MS);
    return { zh: `${text} 后`, en: `in ${text}` };
  }
  if (seconds < DAY_S) {
    const minutes = Math.ceil(seconds / MINUTE_S);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return { zh: `${hours} 小时 ${rest} 分后`, en: `in ${hours} h ${rest} min` };
  }
  const days = Math.floor(seconds / DAY_S);
  return { zh: `${days} 天后`, en: days === 1 ? 'in 1 day' : `in ${days} days` };
}

/** How old something is. */
export function ago(sinceMs: number): Bilingual {
  const seconds = Math.max(0, Math.floor(sinceMs / SECOND_MS));
  if (seconds < MINUTE_S) return { zh: `${seconds} 秒前`, en: `${seconds} s ago` };
  const minutes = Math.floor(seconds / MINUTE_S);
  if (minutes < 60) return { zh: `${minutes} 分钟前`, en: `${minutes} min ago` };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { zh: `${hours} 小时前`, en: `${hours} h ago` };
  return { zh: `${Math.floor(hours / 24)} 天前`, en: `${Math.floor(hours / 24)} days ago` };
}

/** "18:00" on the street's clocks. */
export function timeIn(atMs: number, timeZone: string, language: Language): string {
  const form = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language, form).format(atMs);
}

/** "Nov 26" on the street's calendar. */
export function dayIn(atMs: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, month: 'short', day: 'numeric' }).format(atMs);
}

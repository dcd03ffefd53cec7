import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import type { ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';
import type { Bilingual } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { spansOfDay } from './weekLayout.ts';

/** "18:00" of a minute of the day. */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The hours that hold on the days of a rehearsal, each once. */
export function spanWords(
  { days }: Rehearsal,
  which: 'open' | 'quiet' | 'cameraOff',
  toLocalTime: ToLocalTime,
): Bilingual {
  const spans = days.flatMap((day) => spansOfDay(day[which], day, toLocalTime));
  if (spans.length === 0) return T.none;
  const words = new Set(spans.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`));
  const isWhole = words.size === 1 && words.has('00:00–24:00');
  return isWhole ? T.always : { zh: [...words].join('、'), en: [...words].join(', ') };
}

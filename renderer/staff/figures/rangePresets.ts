import { parseDate, startOfMonth } from '@internationalized/date';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { Bilingual } from '../language.ts';

export type Range = Pick<FiguresInput, 'from' | 'to'>;

export const PRESETS = [
  { id: 'today', name: { zh: '今天', en: 'Today' } },
  { id: 'yesterday', name: { zh: '昨天', en: 'Yesterday' } },
  { id: 'lastSevenDays', name: { zh: '最近 7 天', en: 'Last 7 days' } },
  { id: 'thisMonth', name: { zh: '本月', en: 'This month' } },
  { id: 'whole', name: { zh: '整届活动', en: 'Whole edition' } },
] as const satisfies readonly { id: string; name: Bilingual }[];

export type PresetId = (typeof PRESETS)[number]['id'];

/** `today` is the day in the street's zone, like "2026-11-24". */
export function rangeOfPreset(preset: PresetId, today: string): Range {
  const day = parseDate(today);
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday': {
      const yesterday = day.subtract({ days: 1 }).toString();
      return { from: yesterday, to: yesterday };
    }
    case 'lastSevenDays':
      return { from: day.subtract({ days: 6 }).toString(), to: today };
    case 'thisMonth':
      return { from: startOfMonth(day).toString(), to: today };
    case 'whole':
      return { from: null, to: null };
  }
}

/** Which preset this range is; null for one that was picked by hand. */
export function presetOfRange(range: Range, today: string): PresetId | null {
  const found = PRESETS.find(({ id }) => {
    const { from, to } = rangeOfPreset(id, today);
    return from === range.from && to === range.to;
  });
  return found?.id ?? null;
}

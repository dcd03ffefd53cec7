import { INK_SOFT, LINE } from './palette.ts';

/** Axes that stay in the background. */
export const QUIET_LABEL = { color: INK_SOFT, fontSize: 13 } as const;

export const CATEGORY_AXIS = {
  type: 'category',
  axisTick: { show: false },
  axisLine: { lineStyle: { color: LINE } },
  axisLabel: QUIET_LABEL,
} as const;

export const VALUE_AXIS = {
  type: 'value',
  minInterval: 1,
  splitNumber: 3,
  splitLine: { lineStyle: { color: LINE } },
  axisLabel: QUIET_LABEL,
} as const;

/** What is pointed at lies on a breath of colour. */
export const POINTER = { type: 'shadow', shadowStyle: { color: 'rgba(106, 63, 224, 0.08)' } } as const;

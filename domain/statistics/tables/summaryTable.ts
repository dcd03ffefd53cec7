import type { SummaryLine } from '../SummaryFold.ts';
import { minutes, seconds } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const summaryTable: Table<SummaryLine> = {
  name: 'summary',
  zh: '汇总：总计、每日、每小时',
  en: 'Everything in total, then per day, then per hour of each day, in the street’s time zone.',
  columns: [
    {
      name: 'span',
      zh: '范围：total 总计，day 日，hour 小时',
      en: 'total, day or hour.',
      cell: ({ span }) => span,
    },
    { name: 'date', zh: '日期', en: 'The day; empty in the total.', cell: ({ date }) => date },
    {
      name: 'hour',
      zh: '小时，0–23',
      en: 'The hour, 0 to 23; empty in total and day.',
      cell: ({ hour }) => hour,
    },
    {
      name: 'visits',
      zh: '到访次数（按开始时间计）',
      en: 'Visits that started in this span. Stays, not persons: whoever comes back is counted again.',
      cell: ({ figures }) => figures.visits,
    },
    {
      name: 'engaged_visits',
      zh: '有互动的到访次数',
      en: 'Of these, visits with at least one gesture or touch.',
      cell: ({ figures }) => figures.engagedVisits,
    },
    {
      name: 'interrupted_visits',
      zh: '设备中断的到访次数',
      en: 'Of these, visits whose end was not seen because kiosk or page stopped. They have no dwell time.',
      cell: ({ figures }) => figures.interruptedVisits,
    },
    {
      name: 'people',
      zh: '人数：各次到访同时在画面中的最多人数之和，每次至少算一人',
      en: 'Sum over visits of the most people in view at once, at least one each. People who came and went within one visit without being in view together are not added.',
      cell: ({ figures }) => figures.people,
    },
    {
      name: 'most_in_view',
      zh: '同时在画面中的最多人数',
      en: 'The most people that were in view at once.',
      cell: ({ figures }) => figures.mostInView,
    },
    {
      name: 'dwell_median_seconds',
      zh: '停留时间中位数（秒）',
      en: 'Half of the visits with a known end lasted at most this long (nearest rank).',
      cell: ({ figures }) => seconds(figures.dwellMedianMs),
    },
    {
      name: 'dwell_p90_seconds',
      zh: '停留时间第 90 百分位（秒）',
      en: 'Nine of ten visits with a known end lasted at most this long (nearest rank).',
      cell: ({ figures }) => seconds(figures.dwellP90Ms),
    },
    {
      name: 'check_ins',
      zh: '打卡次数',
      en: 'Check-ins in this span, at most one per visit.',
      cell: ({ figures }) => figures.checkIns,
    },
    {
      name: 'gestures',
      zh: '手势次数',
      en: 'Gestures completed in this span.',
      cell: ({ figures }) => figures.gestures,
    },
    {
      name: 'uptime_minutes',
      zh: '运行时间（分钟）',
      en: 'Minutes in which the kiosk was known to run. After a power cut, the time since its last sign of life (one in five minutes) counts as down.',
      cell: ({ figures }) => minutes(figures.upMs),
    },
    {
      name: 'camera_minutes',
      zh: '摄像头可用时间（分钟）；其余时间只有触摸到访',
      en: 'Of these, minutes in which the camera saw. In the others only visits by touch can be counted, so compare hours by this.',
      cell: ({ figures }) => minutes(figures.seeingMs),
    },
  ],
};

import type { Bilingual } from '../language.ts';

export const FIGURES_TEXTS = {
  range: { zh: '时间范围', en: 'Period' },
  otherRange: { zh: '自选日期', en: 'Choose days' },
  openCalendar: { zh: '打开日历', en: 'Open the calendar' },
  previousMonth: { zh: '上个月', en: 'Previous month' },
  nextMonth: { zh: '下个月', en: 'Next month' },
  landmark: { zh: '地标', en: 'Landmark' },
  allLandmarks: { zh: '整条街', en: 'Whole street' },
  again: { zh: '更新', en: 'Refresh' },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  report: { zh: 'PDF 报告', en: 'PDF report' },
  workbook: { zh: 'Excel 报告', en: 'Excel report' },
  counting: { zh: '正在统计…', en: 'Working out the figures…' },
  countingLong: {
    zh: '记录很多，可能要等一分钟；屏幕照常接待访客。',
    en: 'There are many records, so this may take a minute; the kiosk goes on serving visitors.',
  },
  failed: { zh: '这些数字现在拿不到', en: 'These figures cannot be had now' },
  failedHelp: {
    zh: '请再试一次。若仍不行，请在这台机器上运行 npx starstreet doctor，把它的提示交给技术人员。',
    en: 'Try again. If it stays so, run npx starstreet doctor on this machine and show what it says to whoever looks after it.',
  },
  emptyTitle: { zh: '这段时间还没有记录', en: 'Nothing was recorded in this period' },
  empty: {
    zh: '屏幕开着、有人走近时，数字会自己出现。也可以换一段时间看看。',
    en: 'Figures appear by themselves when the kiosk is open and people come near. Or choose another period.',
  },
  coverage: { zh: '摄像头覆盖', en: 'Camera coverage' },
  meaning: { zh: '这个数字是什么', en: 'What this figure means' },
  hatched: {
    zh: '斜纹：该时段有屏幕停机或摄像头看不见，数字偏低不等于人少。',
    en: 'Hatched: kiosks were down or blind for part of this time, so a low count does not mean few people.',
  },
  downloadWhole: { zh: '导出（整条街）', en: 'Export (whole street)' },
  export: { zh: '导出', en: 'Export' },
  notHere: {
    zh: '街头屏幕上不能下载。请在这台机器上运行 npx starstreet export 或 npx starstreet report。',
    en: 'Nothing can be downloaded on the street’s screen. Run npx starstreet export or npx starstreet report on this machine.',
  },
  definitions: { zh: '各列的含义', en: 'What the columns mean' },
} as const satisfies Record<string, Bilingual>;

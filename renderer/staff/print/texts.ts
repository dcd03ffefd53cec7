import type { Bilingual } from '../language.ts';

export const REPORT_TEXTS = {
  title: { zh: '统计报告', en: 'Report of figures' },
  timeZone: { zh: '时区', en: 'Time zone' },
  exportedAt: { zh: '导出时间', en: 'Exported at' },
  promise: {
    zh: '统计的是停留、手势和盖章，不是人：不识别任何人，也不保留任何个人信息。每个数字旁边都写明屏幕当时看得见多少；覆盖率低时，数字偏低不等于人少。',
    en: 'What is counted is stays, gestures and stamps, not persons: nobody is recognised and nothing personal is kept. Beside every figure stands how much the kiosks saw; where coverage is low, a low count does not mean few people.',
  },
} as const satisfies Record<string, Bilingual>;

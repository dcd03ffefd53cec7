import type { Figures } from '../../../domain/statistics/Figures.ts';
import type { Bilingual } from '../language.ts';

/** Short names of figures and the column of the tables that defines each. */
export const FIGURE_NAMES = {
  passersBy: { zh: '路过', en: 'Passers-by', column: 'passers_by' },
  noticed: { zh: '驻足', en: 'Noticed', column: 'noticed' },
  visits: { zh: '到访', en: 'Visits', column: 'visits' },
  engagedVisits: { zh: '互动到访', en: 'Engaged visits', column: 'engaged_visits' },
  people: { zh: '人数', en: 'People', column: 'people' },
  gestures: { zh: '手势', en: 'Gestures', column: 'gestures' },
  checkIns: { zh: '打卡', en: 'Check-ins', column: 'check_ins' },
  stamps: { zh: '盖章', en: 'Stamps', column: 'stamps' },
  passesIssued: { zh: '发出通行证', en: 'Passes issued', column: 'passes_issued' },
  passesSeenAgain: { zh: '再次见到', en: 'Seen again', column: 'seen_again' },
  walksCompleted: { zh: '走完全程', en: 'Completed', column: 'completed' },
  rewardsRedeemed: { zh: '兑奖', en: 'Rewards', column: 'redeemed' },
  captureRate: { zh: '吸引率', en: 'Capture rate', column: 'capture_rate' },
  engagementRate: { zh: '互动率', en: 'Engagement rate', column: 'engagement_rate' },
  checkInRate: { zh: '打卡率', en: 'Check-in rate', column: 'check_in_rate' },
  completionRate: { zh: '完成率', en: 'Completion rate', column: 'completion_rate' },
  dwellMedianMs: { zh: '停留中位数', en: 'Median dwell', column: 'dwell_median_seconds' },
  dwellP90Ms: { zh: '停留第 90 百分位', en: 'Dwell, 9 of 10', column: 'dwell_p90_seconds' },
  cameraShare: { zh: '摄像头覆盖率', en: 'Camera coverage', column: 'camera_share' },
  uptimeShare: { zh: '运行率', en: 'Uptime', column: 'uptime_share' },
} as const satisfies Partial<Record<keyof Figures, Bilingual & { readonly column: string }>>;

export type FigureName = keyof typeof FIGURE_NAMES;

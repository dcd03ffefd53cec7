import type { Figures } from '../Figures.ts';
import { minutes, rounded, seconds } from './commonColumns.ts';
import { openColumns, uptimeColumns } from './coverageColumns.ts';
import { passFigureColumns } from './passFigureColumns.ts';
import type { Column } from './Table.ts';

/** All figures of something, in the order in which they were released: new ones are added at the end. */
export function figureColumns<Row>(of: (row: Row) => Figures): Column<Row>[] {
  return [
    ...visitColumns(of),
    ...uptimeColumns(of),
    ...streetColumns(of),
    ...passFigureColumns(of),
    ...openColumns(of),
    ...staffColumns(of),
  ];
}

function visitColumns<Row>(of: (row: Row) => Figures): Column<Row>[] {
  return [
    {
      name: 'visits',
      head: '到访',
      zh: '到访次数（按开始时间计）。计的是停留，不是人：回来的人再算一次',
      en: 'Visits that started in this span. Stays, not persons: whoever comes back is counted again.',
      cell: (row) => of(row).visits,
    },
    {
      name: 'engaged_visits',
      head: '互动到访',
      zh: '其中至少做过一个手势或触摸的到访',
      en: 'Of these, visits with at least one gesture or touch.',
      cell: (row) => of(row).engagedVisits,
    },
    {
      name: 'interrupted_visits',
      head: '中断到访',
      zh: '其中因设备或页面停止而没看到结束的到访，没有停留时间',
      en: 'Of these, visits whose end was not seen because kiosk or page stopped. They have no dwell time.',
      cell: (row) => of(row).interruptedVisits,
    },
    {
      name: 'people',
      head: '人数',
      zh: '人数：各次到访同时在画面中的最多人数之和，每次至少算一人。同一次到访中先后来去、未同时出现的人不相加',
      en: 'Sum over visits of the most people in view at once, at least one each. People who came and went within one visit without being in view together are not added.',
      cell: (row) => of(row).people,
    },
    {
      name: 'most_in_view',
      head: '同时最多',
      zh: '一块屏幕前同时在画面中的最多人数',
      en: 'The most people that were in view of one kiosk at once.',
      cell: (row) => of(row).mostInView,
    },
    {
      name: 'dwell_median_seconds',
      head: '停留中位数（秒）',
      zh: '停留时间中位数（秒）：已知结束的到访中，一半不超过它（最近秩）',
      en: 'Half of the visits with a known end lasted at most this long (nearest rank).',
      cell: (row) => seconds(of(row).dwellMedianMs),
    },
    {
      name: 'dwell_p90_seconds',
      head: '停留第 90 百分位（秒）',
      zh: '停留时间第 90 百分位（秒）：已知结束的到访中，九成不超过它（最近秩）',
      en: 'Nine of ten visits with a known end lasted at most this long (nearest rank).',
      cell: (row) => seconds(of(row).dwellP90Ms),
    },
    {
      name: 'check_ins',
      head: '打卡',
      zh: '打卡次数：访客完成偶像的专属手势，每次到访一次；同行者在同一次到访中另盖一张通行证，每张再算一次',
      en: 'Check-ins in this span: a visitor performed the idol’s signature gesture, once per visit, and once more for every companion whose own pass was stamped in the same visit.',
      cell: (row) => of(row).checkIns,
    },
    {
      name: 'gestures',
      head: '手势',
      zh: '手势次数：保持到时或挥动到底的手势',
      en: 'Gestures completed in this span.',
      cell: (row) => of(row).gestures,
    },
  ];
}

function streetColumns<Row>(of: (row: Row) => Figures): Column<Row>[] {
  return [
    {
      name: 'passers_by',
      head: '路过',
      zh: '路过人次：进入画面并被看见 0.3 秒以上。离开画面超过一秒再回来，再算一次；谁也不会被认出来',
      en: 'Arrivals in view that were seen for 0.3 seconds or more. Whoever is out of view for more than a second arrives again; nobody is recognised.',
      cell: (row) => of(row).passersBy,
    },
    {
      name: 'noticed',
      head: '驻足',
      zh: '驻足人次：路过者中，被看见一秒以上的',
      en: 'Of the passers-by, those who were seen for a second or more.',
      cell: (row) => of(row).noticed,
    },
    {
      name: 'capture_rate',
      head: '吸引率',
      zh: '吸引率 = 驻足 ÷ 路过；无人路过时为空',
      en: 'noticed ÷ passers_by. Empty where nobody passed.',
      format: 'share',
      cell: (row) => rounded(of(row).captureRate),
    },
    {
      name: 'engagement_rate',
      head: '互动率',
      zh: '互动率 = 互动到访 ÷ 到访；没有到访时为空',
      en: 'engaged_visits ÷ visits. Empty where there were no visits.',
      format: 'share',
      cell: (row) => rounded(of(row).engagementRate),
    },
    {
      name: 'checked_in_visits',
      head: '打卡到访',
      zh: '有打卡的到访次数（按到访开始时间计）',
      en: 'Visits with a check-in, counted where the visit started.',
      cell: (row) => of(row).checkedInVisits,
    },
    {
      name: 'check_in_rate',
      head: '打卡率',
      zh: '打卡率 = 打卡到访 ÷ 到访；没有到访时为空',
      en: 'checked_in_visits ÷ visits. Empty where there were no visits.',
      format: 'share',
      cell: (row) => rounded(of(row).checkInRate),
    },
  ];
}

function staffColumns<Row>(of: (row: Row) => Figures): Column<Row>[] {
  return [
    {
      name: 'staff_minutes',
      head: '工作人员分钟',
      zh: '运行时间中工作人员在场的时间（分钟）。其间的路过、到访、手势、打卡和盖章都不计入',
      en: 'Of the uptime, minutes in which staff stood at the kiosk. Passers-by, visits, gestures, check-ins and stamps of that time are in no figure.',
      cell: (row) => minutes(of(row).staffMs),
    },
    {
      name: 'staff_visits',
      head: '工作人员到访',
      zh: '因在工作人员在场时开始而未计入的到访次数',
      en: 'Visits that were left out because they began in staff time.',
      cell: (row) => of(row).staffVisits,
    },
  ];
}

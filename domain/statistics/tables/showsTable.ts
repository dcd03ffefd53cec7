import type { ShowFigures, ShowLine, SkippedShow } from '../ShowTally.ts';
import { kioskColumn, landmarkColumns, minutes, rounded, seconds, timeColumns } from './commonColumns.ts';
import { coverageColumns } from './coverageColumns.ts';
import type { Column, Table } from './Table.ts';

function showColumn<Row extends { readonly show: string }>(): Column<Row> {
  return {
    name: 'show_id',
    head: '节目',
    zh: '节目的文件名',
    en: 'Which show it was, by the name of its file.',
    cell: ({ show }) => show,
  };
}

const CALLS: Pick<Column<never>, 'name' | 'head' | 'zh' | 'en'> = {
  name: 'calls',
  head: '互动邀请',
  zh: '请大家一起比手势的次数',
  en: 'How often everybody was asked for one gesture together.',
};
const ANSWERED: typeof CALLS = {
  name: 'calls_answered',
  head: '互动回应',
  zh: '其中有足够多的人一起比了的次数',
  en: 'At how many of these enough people made it.',
};

export const showsTable: Table<ShowLine> = {
  name: 'shows',
  head: '演出',
  zh: '演出：每演一次一行，按开始时间归入。没有开始记录的不列',
  en: 'One row for each time that a show was played, by the moment it began. What has no beginning on record is left out.',
  columns: [
    {
      name: 'performance_id',
      head: '场次编号',
      zh: '场次编号',
      en: 'Unique in the whole street.',
      cell: ({ id }) => id,
    },
    ...timeColumns<ShowLine>(({ startedAtMs }) => startedAtMs),
    showColumn(),
    kioskColumn(({ kioskId }) => kioskId),
    ...landmarkColumns<ShowLine>(({ landmarkId }) => landmarkId),
    {
      name: 'cause',
      head: '起因',
      zh: '起因：calendar 排期，interrupt 插播，staff 工作人员手动',
      en: 'calendar: as scheduled; interrupt: a scheduled interrupt; staff: started by hand.',
      cell: ({ cause }) => cause,
    },
    {
      name: 'end',
      head: '结束方式',
      zh: '结束方式：whole 演完，stopped 被停止，interrupted 被插播，closed 街区关闭或页面离开，failed 无法播放；断电时为空',
      en: 'whole: to its last beat; stopped: by staff; interrupted: by another show; closed: the street closed or its page went; failed: it could not be played. Empty after a power cut.',
      cell: ({ end }) => end,
    },
    {
      name: 'played_seconds',
      head: '时长（秒）',
      zh: '实际演出的秒数；断电时为空',
      en: 'How long it played. Empty after a power cut.',
      cell: ({ playedMs }) => seconds(playedMs),
    },
    {
      name: 'most_in_view',
      head: '最多在场',
      zh: '演出中画面里同时出现的最多人数；断电时为空',
      en: 'The most people in view at once while it played. Empty after a power cut.',
      cell: ({ mostPeople }) => mostPeople,
    },
    {
      name: 'cheers',
      head: '欢呼',
      zh: '演出中观众做出的手势次数。工作人员时间内的不计',
      en: 'Gestures that the audience made while it played. Without those made in staff time.',
      cell: ({ cheers }) => cheers,
    },
    { ...CALLS, cell: ({ calls }) => calls },
    { ...ANSWERED, cell: ({ callsAnswered }) => callsAnswered },
  ],
};

export const showCountsTable: Table<ShowFigures> = {
  name: 'show-counts',
  head: '节目',
  zh: '节目：每个节目一行，演了几次、反响如何、几次没演成',
  en: 'One row for each show: how often it was played, how it was received, and how often it was not played.',
  columns: [
    showColumn(),
    {
      name: 'showings',
      head: '场次',
      zh: '演出次数，手动的也算',
      en: 'Times it was played, by hand as well.',
      cell: ({ showings }) => showings,
    },
    {
      name: 'whole',
      head: '演完',
      zh: '其中演到最后的次数',
      en: 'Of these, times it was played to its last beat.',
      cell: ({ whole }) => whole,
    },
    {
      name: 'played_minutes',
      head: '演出分钟',
      zh: '演出时间合计（分钟）',
      en: 'Minutes it was played, added up.',
      cell: ({ playedMs }) => minutes(playedMs),
    },
    {
      name: 'most_in_view_median',
      head: '在场中位数',
      zh: '各场最多在场人数的中位数；都没有记录时为空',
      en: 'Median over its showings of the most people in view at once. Empty where none is on record.',
      cell: ({ peopleMedian }) => peopleMedian,
    },
    {
      name: 'cheers',
      head: '欢呼',
      zh: '欢呼次数合计',
      en: 'Cheers, added up.',
      cell: ({ cheers }) => cheers,
    },
    {
      name: 'cheers_per_showing',
      head: '每场欢呼',
      zh: '平均每场的欢呼次数；没演过时为空',
      en: 'Cheers divided by showings. Empty where it was never played.',
      cell: ({ cheersPerShowing }) =>
        cheersPerShowing === null ? null : Math.round(cheersPerShowing * 10) / 10,
    },
    { ...CALLS, cell: ({ calls }) => calls },
    { ...ANSWERED, cell: ({ callsAnswered }) => callsAnswered },
    {
      name: 'answer_rate',
      head: '回应率',
      zh: '互动邀请中得到回应的比例；没有邀请时为空',
      en: 'How much of the calls was answered. Empty where there were none.',
      format: 'share',
      cell: ({ answerRate }) => rounded(answerRate),
    },
    {
      name: 'skipped',
      head: '未演',
      zh: '排期要演而没有演的次数',
      en: 'Times that the calendar wanted it and it was not played.',
      cell: ({ skipped }) => skipped,
    },
    ...coverageColumns<ShowFigures>(({ coverage }) => coverage),
  ],
};

export const showSkipsTable: Table<SkippedShow> = {
  name: 'show-skips',
  head: '未演场次',
  zh: '未演场次：排期要演而没有演的，每次一行，说明原因。不补演',
  en: 'One row for each time that the calendar wanted a show and it was not played, with the reason. None is made up for.',
  columns: [
    ...timeColumns<SkippedShow>(({ plannedAtMs }) => plannedAtMs),
    showColumn(),
    {
      name: 'entry',
      head: '排期条目',
      zh: '日历中的条目',
      en: 'The entry of the calendar.',
      cell: ({ entry }) => entry,
    },
    {
      name: 'reason',
      head: '原因',
      zh: '原因：missed 机器没开，closed 未营业，outranked 让位给优先级更高的，checkIn 等打卡超时，show 等前一场超时，noContent 节目缺失或有误，noStage 页面不在，stopped 工作人员取消',
      en: 'missed: the machine was off; closed: outside opening hours; outranked: another went first; checkIn, show: waited too long for a check-in or another show; noContent: missing or faulty; noStage: no page was there; stopped: given up by staff.',
      cell: ({ reason }) => reason,
    },
    kioskColumn(({ kioskId }) => kioskId),
    ...landmarkColumns<SkippedShow>(({ landmarkId }) => landmarkId),
  ],
};

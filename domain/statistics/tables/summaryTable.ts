import type { Figures } from '../Figures.ts';
import type { Overview } from '../Overview.ts';
import { figureColumns } from './figureColumns.ts';
import type { Column, Table } from './Table.ts';

/** One line of a summary: everything, one local day, or one hour of a day. */
export type SummaryLine = {
  readonly span: 'total' | 'day' | 'hour';
  /** Null in the total. */
  readonly date: string | null;
  /** Null in total and day. */
  readonly hour: number | null;
  readonly figures: Figures;
};

/** The total first, then days, then hours, each in order of time. */
export function summaryLines({ total, days, hours }: Overview): SummaryLine[] {
  return [...spanLines({ total, days }), ...hours.map((line) => ({ span: 'hour' as const, ...line }))];
}

/** The total and the days. */
export function spanLines({ total, days }: Pick<Overview, 'total' | 'days'>): SummaryLine[] {
  return [
    { span: 'total', date: null, hour: null, figures: total },
    ...days.map((line) => ({ span: 'day' as const, hour: null, ...line })),
  ];
}

export const dateColumn: Column<SummaryLine> = {
  name: 'date',
  head: '日期',
  zh: '日期；总计一行为空',
  en: 'The day; empty in the total.',
  format: 'day',
  cell: ({ date }) => date,
};

export const summaryTable: Table<SummaryLine> = {
  name: 'summary',
  head: '汇总',
  zh: '汇总：总计、每日、每小时。没有屏幕应开放、也没有任何记录的日子和小时不列',
  en: 'Everything in total, then per day, then per hour of each day, in the street’s time zone. Days and hours in which no kiosk was to be open and nothing was recorded are left out.',
  columns: [
    {
      name: 'span',
      head: '范围',
      zh: '范围：total 总计，day 日，hour 小时',
      en: 'total, day or hour.',
      cell: ({ span }) => span,
    },
    dateColumn,
    {
      name: 'hour',
      head: '小时',
      zh: '小时，0–23；总计和每日的行为空',
      en: 'The hour, 0 to 23; empty in total and day.',
      cell: ({ hour }) => hour,
    },
    ...figureColumns<SummaryLine>(({ figures }) => figures),
  ],
};

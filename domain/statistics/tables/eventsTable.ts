import { kioskColumn } from './commonColumns.ts';
import { localMoment } from './localMoment.ts';
import type { Table } from './Table.ts';

/** An event as it lies in the store, its body still as text: a million of them are passed on without being parsed. */
export type EventLine = {
  readonly id: string;
  readonly atMs: number;
  readonly kioskId: string;
  readonly sequence: number;
  readonly type: string;
  readonly visitId: string | null;
  readonly bodyText: string;
};

export const eventsTable: Table<EventLine> = {
  name: 'events',
  head: '事件',
  zh: '事件：所有数字的来源，只增不改，不含个人信息',
  en: 'The events from which all figures are computed. Never changed, never deleted, nothing personal in them.',
  columns: [
    {
      name: 'event_id',
      head: '事件编号',
      zh: '事件编号',
      en: 'Unique in the whole street.',
      cell: ({ id }) => id,
    },
    {
      name: 'time',
      head: '时间',
      zh: '时间（街区时区，ISO 8601）',
      en: 'When, in the street’s time zone, ISO 8601 with its offset.',
      format: 'moment',
      cell: ({ atMs }, toLocalTime) => localMoment(toLocalTime(atMs)),
    },
    {
      name: 'at_ms',
      head: '毫秒时间',
      zh: '时间（1970 年以来的毫秒）',
      en: 'When, in milliseconds since 1970.',
      cell: ({ atMs }) => atMs,
    },
    kioskColumn(({ kioskId }) => kioskId),
    {
      name: 'sequence',
      head: '记录序号',
      zh: '该屏幕的记录序号',
      en: 'Its number in that kiosk’s own sequence.',
      cell: ({ sequence }) => sequence,
    },
    { name: 'type', head: '种类', zh: '事件种类', en: 'What happened.', cell: ({ type }) => type },
    {
      name: 'visit_id',
      head: '到访编号',
      zh: '到访编号（如有）',
      en: 'The visit that it belongs to, if to any.',
      cell: ({ visitId }) => visitId,
    },
    {
      name: 'body',
      head: '内容',
      zh: '完整内容（JSON）',
      en: 'All that was kept of it, as JSON.',
      cell: ({ bodyText }) => bodyText,
    },
  ],
};

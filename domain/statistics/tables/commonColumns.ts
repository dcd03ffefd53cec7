import { GESTURES, type GestureId } from '../../gestures/vocabulary.ts';
import { IDOLS, type IdolId, type LandmarkId, landmarkById } from '../../landmarks/landmarks.ts';
import { localMoment } from './localMoment.ts';
import type { Column } from './Table.ts';

/** Moment, day and hour of something, in the street's zone. */
export function timeColumns<Row>(atMsOf: (row: Row) => number): Column<Row>[] {
  return [
    {
      name: 'time',
      head: '时间',
      zh: '时间（街区时区，ISO 8601）',
      en: 'When, in the street’s time zone, ISO 8601 with its offset.',
      format: 'moment',
      cell: (row, toLocalTime) => localMoment(toLocalTime(atMsOf(row))),
    },
    {
      name: 'date',
      head: '日期',
      zh: '日期（街区时区）',
      en: 'Its day in the street’s time zone.',
      format: 'day',
      cell: (row, toLocalTime) => toLocalTime(atMsOf(row)).date,
    },
    {
      name: 'hour',
      head: '小时',
      zh: '小时，0–23（街区时区）',
      en: 'Its hour in the street’s time zone, 0 to 23.',
      cell: (row, toLocalTime) => toLocalTime(atMsOf(row)).hour,
    },
  ];
}

export function landmarkColumns<Row>(landmarkOf: (row: Row) => LandmarkId | null): Column<Row>[] {
  const named = (row: Row, language: 'zh' | 'en') => {
    const id = landmarkOf(row);
    return id === null ? null : landmarkById(id)[language];
  };
  return [
    {
      name: 'landmark_id',
      head: '地标编号',
      zh: '地标编号',
      en: 'The landmark at which the kiosk stood.',
      cell: landmarkOf,
    },
    {
      name: 'landmark_zh',
      head: '地标',
      zh: '地标中文名',
      en: 'Its Chinese name.',
      cell: (row) => named(row, 'zh'),
    },
    {
      name: 'landmark_en',
      head: '地标英文名',
      zh: '地标英文名',
      en: 'Its English name.',
      cell: (row) => named(row, 'en'),
    },
  ];
}

export function idolName(id: string): string {
  return Object.hasOwn(IDOLS, id) ? IDOLS[id as IdolId].zh : id;
}

/** Both empty where no gesture belongs to it. */
export function gestureColumns<Row>(gestureOf: (row: Row) => GestureId | null): Column<Row>[] {
  return [
    {
      name: 'gesture',
      head: '手势编号',
      zh: '手势编号',
      en: 'The gesture that was made.',
      cell: gestureOf,
    },
    {
      name: 'gesture_zh',
      head: '手势',
      zh: '手势中文名',
      en: 'Its Chinese name.',
      cell: (row) => {
        const gesture = gestureOf(row);
        return gesture === null ? null : GESTURES[gesture].zh;
      },
    },
  ];
}

export function kioskColumn<Row>(kioskOf: (row: Row) => string): Column<Row> {
  return {
    name: 'kiosk_id',
    head: '屏幕编号',
    zh: '屏幕编号',
    en: 'The kiosk that recorded it.',
    cell: kioskOf,
  };
}

export function seconds(durationMs: number | null): number | null {
  return durationMs === null ? null : Math.round(durationMs / 100) / 10;
}

export function minutes(durationMs: number): number {
  return Math.round(durationMs / 6000) / 10;
}

/** With four decimals, which is a hundredth of a percent. */
export function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

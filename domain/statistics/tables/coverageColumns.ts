import type { Coverage } from '../Overview.ts';
import { minutes, rounded } from './commonColumns.ts';
import type { Column } from './Table.ts';

/** How well the kiosks saw: beside every figure, so that a low count is told from a blind kiosk. */
export function uptimeColumns<Row>(coverageOf: (row: Row) => Coverage): Column<Row>[] {
  return [
    {
      name: 'uptime_minutes',
      head: '运行分钟',
      zh: '运行时间（分钟）。断电后，最后一次报平安（五分钟一次）之后的时间算作停机；多块屏幕相加',
      en: 'Minutes in which the kiosk was known to run. After a power cut, the time since its last sign of life (one in five minutes) counts as down. Several kiosks are added.',
      cell: (row) => minutes(coverageOf(row).upMs),
    },
    {
      name: 'camera_minutes',
      head: '摄像头分钟',
      zh: '其中摄像头可用的时间（分钟）。其余时间只有触摸到访，比较各小时要看这一列',
      en: 'Of these, minutes in which the camera saw. In the others only visits by touch can be counted, so compare hours by this.',
      cell: (row) => minutes(coverageOf(row).seeingMs),
    },
  ];
}

export function openColumns<Row>(coverageOf: (row: Row) => Coverage): Column<Row>[] {
  return [
    {
      name: 'open_minutes',
      head: '应开放分钟',
      zh: '应开放时间（分钟）：现行设置的开放时间，每块屏幕从第一条记录算起，到全街最新的记录为止；多块屏幕相加',
      en: 'Minutes of opening hours as they are set now, of each kiosk from its first record on, until the newest record of the street. Several kiosks are added.',
      cell: (row) => minutes(coverageOf(row).openMs),
    },
    {
      name: 'uptime_share',
      head: '运行率',
      zh: '运行率：应开放时间中，已知在运行的比例；没有应开放时间时为空',
      en: 'How much of the opening hours the kiosk was known to run. Empty where it was not to be open.',
      format: 'share',
      cell: (row) => rounded(coverageOf(row).uptimeShare),
    },
    {
      name: 'camera_share',
      head: '摄像头覆盖率',
      zh: '摄像头覆盖率：应开放时间中，摄像头可用的比例。低于 100% 时，人数偏低可能是屏幕没看见',
      en: 'How much of the opening hours the camera saw. Below 100 % a low count may be a blind kiosk and not an empty street.',
      format: 'share',
      cell: (row) => rounded(coverageOf(row).cameraShare),
    },
  ];
}

export function coverageColumns<Row>(coverageOf: (row: Row) => Coverage): Column<Row>[] {
  return [...uptimeColumns(coverageOf), ...openColumns(coverageOf)];
}

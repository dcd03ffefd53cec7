import type { Visit } from '../Visit.ts';
import { landmarkColumns, seconds, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const visitsTable: Table<Visit> = {
  name: 'visits',
  zh: '到访：从首次注意到访客，到访客离开',
  en: 'A visit: one stay at one kiosk, from first noticed to gone. Whoever comes back later begins a new one; nobody is recognised.',
  columns: [
    { name: 'visit_id', zh: '到访编号', en: 'Unique in the whole street.', cell: ({ visitId }) => visitId },
    ...timeColumns<Visit>(({ startedAtMs }) => startedAtMs),
    ...landmarkColumns<Visit>(({ landmarkId }) => landmarkId),
    {
      name: 'noticed_by',
      zh: '如何注意到：face 人脸，hand 手，touch 触摸；只知结束时为空',
      en: 'What was noticed first: face, hand or touch. Empty when only the end of the visit is known.',
      cell: ({ noticedBy }) => noticedBy,
    },
    {
      name: 'dwell_seconds',
      zh: '停留时间（秒）；未见结束时为空',
      en: 'From first noticed to gone. Empty when the end was not seen (see outcome).',
      cell: ({ dwellMs }) => seconds(dwellMs),
    },
    {
      name: 'people',
      zh: '同时在画面中的最多人数；未见结束时为空',
      en: 'The most people in view at once during the visit; 0 in a visit by touch alone. Empty when the end was not seen.',
      cell: ({ mostPeople }) => mostPeople,
    },
    {
      name: 'engaged',
      zh: '是否互动：至少做过一个手势或触摸',
      en: 'Whether the visitor played: at least one gesture or touch.',
      cell: ({ engaged }) => engaged,
    },
    { name: 'gestures', zh: '手势次数', en: 'Gestures completed in it.', cell: ({ gestures }) => gestures },
    {
      name: 'checked_in',
      zh: '是否打卡',
      en: 'Whether it had a check-in.',
      cell: ({ checkedIn }) => checkedIn,
    },
    {
      name: 'outcome',
      zh: '结束方式：left 离开，idle 长时间无触摸，closed 闭馆，interrupted 设备中断（结束未知），ongoing 仍在进行',
      en: 'left: gone from view; idle: untouched for long; closed: the kiosk closed; interrupted: kiosk or page stopped before the end was seen; ongoing: not ended yet at the time of the export.',
      cell: ({ outcome }) => outcome,
    },
    { name: 'kiosk_id', zh: '屏幕编号', en: 'The kiosk that recorded it.', cell: ({ kioskId }) => kioskId },
  ],
};

import type { Visit } from '../Visit.ts';
import { kioskColumn, landmarkColumns, seconds, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const visitsTable: Table<Visit> = {
  name: 'visits',
  head: '到访',
  zh: '到访：从首次注意到访客，到访客离开。工作人员在场时开始的不计',
  en: 'A visit: one stay at one kiosk, from first noticed to gone. Whoever comes back later begins a new one; nobody is recognised. Without those that began in staff time.',
  columns: [
    {
      name: 'visit_id',
      head: '到访编号',
      zh: '到访编号',
      en: 'Unique in the whole street.',
      cell: ({ visitId }) => visitId,
    },
    ...timeColumns<Visit>(({ startedAtMs }) => startedAtMs),
    ...landmarkColumns<Visit>(({ landmarkId }) => landmarkId),
    {
      name: 'noticed_by',
      head: '如何注意到',
      zh: '如何注意到：face 人脸，hand 手，touch 触摸；只知结束时为空',
      en: 'What was noticed first: face, hand or touch. Empty when only the end of the visit is known.',
      cell: ({ noticedBy }) => noticedBy,
    },
    {
      name: 'dwell_seconds',
      head: '停留（秒）',
      zh: '停留时间（秒）；未见结束时为空',
      en: 'From first noticed to gone. Empty when the end was not seen (see outcome).',
      cell: ({ dwellMs }) => seconds(dwellMs),
    },
    {
      name: 'people',
      head: '人数',
      zh: '同时在画面中的最多人数；未见结束时为空',
      en: 'The most people in view at once during the visit; 0 in a visit by touch alone. Empty when the end was not seen.',
      cell: ({ mostPeople }) => mostPeople,
    },
    {
      name: 'engaged',
      head: '是否互动',
      zh: '是否互动：至少做过一个手势或触摸',
      en: 'Whether the visitor played: at least one gesture or touch.',
      cell: ({ engaged }) => engaged,
    },
    {
      name: 'gestures',
      head: '手势',
      zh: '手势次数',
      en: 'Gestures completed in it.',
      cell: ({ gestures }) => gestures,
    },
    {
      name: 'checked_in',
      head: '是否打卡',
      zh: '是否打卡',
      en: 'Whether it had a check-in.',
      cell: ({ checkedIn }) => checkedIn,
    },
    {
      name: 'outcome',
      head: '结束方式',
      zh: '结束方式：left 离开，idle 长时间无触摸，closed 闭馆，interrupted 设备中断（结束未知），ongoing 仍在进行',
      en: 'left: gone from view; idle: untouched for long; closed: the kiosk closed; interrupted: kiosk or page stopped before the end was seen; ongoing: not ended yet at the time of the export.',
      cell: ({ outcome }) => outcome,
    },
    kioskColumn(({ kioskId }) => kioskId),
  ],
};

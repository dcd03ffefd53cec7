import type { EventOf } from '../StreetEvent.ts';
import { gestureColumns, kioskColumn, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const gesturesTable: Table<EventOf<'gestureMade'>> = {
  name: 'gestures',
  head: '手势',
  zh: '手势：访客完成的一次手势（保持到时或挥动到底）。工作人员的不计',
  en: 'A gesture that a visitor completed: a pose held for its hold time, or a movement made to its end. Without those of staff.',
  columns: [
    {
      name: 'gesture_id',
      head: '记录编号',
      zh: '记录编号',
      en: 'Unique in the whole street.',
      cell: ({ id }) => id,
    },
    ...timeColumns<EventOf<'gestureMade'>>(({ atMs }) => atMs),
    ...gestureColumns<EventOf<'gestureMade'>>(({ body }) => body.gesture),
    {
      name: 'by',
      head: '方式',
      zh: '方式：hand 手势，touch 触摸',
      en: 'hand: made before the camera; touch: chosen on the screen.',
      cell: ({ body }) => body.by,
    },
    {
      name: 'score',
      head: '得分',
      zh: '识别得分，0–1',
      en: 'How well it fitted its definition, 0 to 1.',
      cell: ({ body }) => Math.round(body.score * 1000) / 1000,
    },
    {
      name: 'visit_id',
      head: '到访编号',
      zh: '到访编号',
      en: 'The visit in which it was made.',
      cell: ({ body }) => body.visitId,
    },
    kioskColumn(({ kioskId }) => kioskId),
  ],
};

import type { EventOf } from '../StreetEvent.ts';
import { gestureColumns, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const gesturesTable: Table<EventOf<'gestureMade'>> = {
  name: 'gestures',
  zh: '手势：访客完成的一次手势（保持或挥动到底）',
  en: 'A gesture that a visitor completed: a pose held for its hold time, or a movement made to its end.',
  columns: [
    { name: 'gesture_id', zh: '记录编号', en: 'Unique in the whole street.', cell: ({ id }) => id },
    ...timeColumns<EventOf<'gestureMade'>>(({ atMs }) => atMs),
    ...gestureColumns<EventOf<'gestureMade'>>(({ body }) => body.gesture),
    {
      name: 'by',
      zh: '方式：hand 手势，touch 触摸',
      en: 'hand: made before the camera; touch: chosen on the screen.',
      cell: ({ body }) => body.by,
    },
    {
      name: 'score',
      zh: '识别得分，0–1',
      en: 'How well it fitted its definition, 0 to 1.',
      cell: ({ body }) => Math.round(body.score * 1000) / 1000,
    },
    {
      name: 'visit_id',
      zh: '到访编号',
      en: 'The visit in which it was made.',
      cell: ({ body }) => body.visitId,
    },
    { name: 'kiosk_id', zh: '屏幕编号', en: 'The kiosk that recorded it.', cell: ({ kioskId }) => kioskId },
  ],
};

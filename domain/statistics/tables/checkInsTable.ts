import type { EventOf } from '../StreetEvent.ts';
import { gestureColumns, idolName, landmarkColumns, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export const checkInsTable: Table<EventOf<'checkedIn'>> = {
  name: 'check-ins',
  zh: '打卡：访客完成偶像的专属手势，每次到访至多一次',
  en: 'A check-in: a visitor performed the idol’s signature gesture. At most one per visit, which the store enforces.',
  columns: [
    { name: 'check_in_id', zh: '打卡编号', en: 'Unique in the whole street.', cell: ({ id }) => id },
    ...timeColumns<EventOf<'checkedIn'>>(({ atMs }) => atMs),
    ...landmarkColumns<EventOf<'checkedIn'>>(({ body }) => body.landmarkId),
    { name: 'idol', zh: '偶像编号', en: 'The idol whose gesture it was.', cell: ({ body }) => body.idolId },
    { name: 'idol_zh', zh: '偶像中文名', en: 'Her Chinese name.', cell: ({ body }) => idolName(body.idolId) },
    ...gestureColumns<EventOf<'checkedIn'>>(({ body }) => body.gesture),
    {
      name: 'by',
      zh: '方式：hand 手势，touch 触摸',
      en: 'hand: performed before the camera; touch: on the screen.',
      cell: ({ body }) => body.by,
    },
    {
      name: 'visit_id',
      zh: '到访编号',
      en: 'The visit in which it happened.',
      cell: ({ body }) => body.visitId,
    },
    { name: 'kiosk_id', zh: '屏幕编号', en: 'The kiosk that recorded it.', cell: ({ kioskId }) => kioskId },
  ],
};

import type { GestureId } from '../../gestures/vocabulary.ts';
import type { LandmarkId } from '../../landmarks/landmarks.ts';
import { gestureColumns, idolName, kioskColumn, landmarkColumns, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

export type CheckInLine = {
  readonly id: string;
  readonly atMs: number;
  readonly kioskId: string;
  readonly visitId: string;
  readonly landmarkId: LandmarkId;
  readonly idolId: string;
  /** Null for a companion, who came with somebody that performed it. */
  readonly gesture: GestureId | null;
  readonly by: 'hand' | 'touch' | null;
  readonly companion: boolean;
};

export const checkInsTable: Table<CheckInLine> = {
  name: 'check-ins',
  head: '打卡',
  zh: '打卡：访客完成偶像的专属手势，每次到访一次；同行者在同一次到访中另盖一张通行证，每张再算一次。工作人员的不计',
  en: 'A check-in: a visitor performed the idol’s signature gesture, once per visit, which the store enforces; and one more for every companion whose own pass was stamped in the same visit. Without those of staff.',
  columns: [
    {
      name: 'check_in_id',
      head: '打卡编号',
      zh: '打卡编号',
      en: 'Unique in the whole street.',
      cell: ({ id }) => id,
    },
    ...timeColumns<CheckInLine>(({ atMs }) => atMs),
    ...landmarkColumns<CheckInLine>(({ landmarkId }) => landmarkId),
    {
      name: 'idol',
      head: '偶像编号',
      zh: '偶像编号',
      en: 'The idol whose gesture it was.',
      cell: ({ idolId }) => idolId,
    },
    {
      name: 'idol_zh',
      head: '偶像',
      zh: '偶像中文名',
      en: 'Her Chinese name.',
      cell: ({ idolId }) => idolName(idolId),
    },
    ...gestureColumns<CheckInLine>(({ gesture }) => gesture),
    {
      name: 'by',
      head: '方式',
      zh: '方式：hand 手势，touch 触摸；同行者为空',
      en: 'hand: performed before the camera; touch: on the screen. Empty for a companion.',
      cell: ({ by }) => by,
    },
    {
      name: 'visit_id',
      head: '到访编号',
      zh: '到访编号',
      en: 'The visit in which it happened.',
      cell: ({ visitId }) => visitId,
    },
    kioskColumn(({ kioskId }) => kioskId),
    {
      name: 'companion',
      head: '同行者',
      zh: '是否同行者：同一次到访中的第二张及以后的通行证',
      en: 'Whether it is a companion’s: the second pass of its visit, or a later one.',
      cell: ({ companion }) => companion,
    },
  ],
};

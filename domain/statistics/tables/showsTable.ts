import { kioskColumn, timeColumns } from './commonColumns.ts';
import type { Table } from './Table.ts';

/** A performance as it was given. No event tells of one yet, so the table has its head and no rows. */
export type ShowLine = {
  readonly id: string;
  readonly showId: string;
  readonly startedAtMs: number;
  readonly kioskId: string;
};

export const showsTable: Table<ShowLine> = {
  name: 'shows',
  head: '演出',
  zh: '演出：偶像的一场表演',
  en: 'A show that an idol gave at a kiosk.',
  columns: [
    {
      name: 'performance_id',
      head: '场次编号',
      zh: '场次编号',
      en: 'Unique in the whole street.',
      cell: ({ id }) => id,
    },
    ...timeColumns<ShowLine>(({ startedAtMs }) => startedAtMs),
    {
      name: 'show_id',
      head: '演出编号',
      zh: '演出编号',
      en: 'Which show it was.',
      cell: ({ showId }) => showId,
    },
    kioskColumn(({ kioskId }) => kioskId),
  ],
};

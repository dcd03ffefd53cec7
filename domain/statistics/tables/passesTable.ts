import type { Refusal } from '../Figures.ts';
import { REFUSALS } from '../FiguresTally.ts';
import { coverageColumns } from './coverageColumns.ts';
import { passFigureColumns } from './passFigureColumns.ts';
import { dateColumn, type SummaryLine } from './summaryTable.ts';
import type { Column, Table } from './Table.ts';

const REASONS: Record<Refusal, { name: string; head: string; zh: string; en: string }> = {
  unreadable: { name: 'unreadable', head: '读不清', zh: '读不清', en: 'could not be read' },
  foreign: { name: 'foreign', head: '别的码', zh: '不是通行证的码', en: 'a code of something else' },
  newerVersion: {
    name: 'newer_version',
    head: '新版码',
    zh: '更新版本的通行证',
    en: 'made by a newer program',
  },
  otherEdition: {
    name: 'other_edition',
    head: '别届的码',
    zh: '另一届活动的通行证',
    en: 'of another edition',
  },
  expired: { name: 'expired', head: '已过期', zh: '活动已结束', en: 'the edition had ended' },
  altered: { name: 'altered', head: '被改动', zh: '签名不符', en: 'its signature did not fit' },
  unknownKey: { name: 'unknown_key', head: '未知密钥', zh: '密钥未知', en: 'signed with an unknown key' },
  revokedKey: {
    name: 'revoked_key',
    head: '密钥停用',
    zh: '密钥停用之后签发',
    en: 'signed with a key after it had been withdrawn',
  },
  nobodyElseSeen: {
    name: 'nobody_else_seen',
    head: '人数不足',
    zh: '盖章的通行证已与看见的人数一样多',
    en: 'as many passes had been stamped in the visit as people were seen',
  },
};

export const passesTable: Table<SummaryLine> = {
  name: 'passes',
  head: '通行证',
  zh: '通行证：总计与每日。每枚章、每张通行证都只算一次，无论有多少份副本；这些数字里没有通行证编号',
  en: 'Passes in total and per day. Each stamp and each pass counts once, however many copies there are; no figure holds the id of a pass.',
  columns: [
    {
      name: 'span',
      head: '范围',
      zh: '范围：total 总计，day 日',
      en: 'total or day.',
      cell: ({ span }) => span,
    },
    dateColumn,
    ...passFigureColumns<SummaryLine>(({ figures }) => figures),
    ...REFUSALS.map(refusalColumn),
    ...coverageColumns<SummaryLine>(({ figures }) => figures),
  ],
};

function refusalColumn(reason: Refusal): Column<SummaryLine> {
  const { name, head, zh, en } = REASONS[reason];
  return {
    name: `refused_${name}`,
    head: `未收：${head}`,
    zh: `没有收下的码：${zh}。一次到访中同一原因只算一次`,
    en: `Codes that were refused: ${en}. Each reason counts once in a visit.`,
    cell: ({ figures }) => figures.refusals[reason],
  };
}

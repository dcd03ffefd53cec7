import { type LandmarkId, landmarkById } from '../../landmarks/landmarks.ts';
import type { FlowLine, WalkStep } from '../Overview.ts';
import { rounded } from './commonColumns.ts';
import { coverageColumns } from './coverageColumns.ts';
import type { Table } from './Table.ts';

export const walkTable: Table<WalkStep> = {
  name: 'walk',
  head: '全程',
  zh: '全程漏斗：有多少张通行证走到了第几枚章',
  en: 'The walk as a funnel: how many passes came to have so many stamps.',
  columns: [
    {
      name: 'stamps',
      head: '第几枚章',
      zh: '第几枚章，1–8',
      en: 'Number of stamps on the pass, 1 to 8.',
      cell: ({ stamps }) => stamps,
    },
    {
      name: 'passes',
      head: '通行证',
      zh: '在此期间得到这一枚章的通行证数，每张每一步只算一次',
      en: 'Passes that got this stamp in the period. Each pass counts once at each step.',
      cell: ({ passes }) => passes,
    },
    {
      name: 'share_of_first',
      head: '占第一步',
      zh: '占得到第一枚章的比例；第一步为零时为空',
      en: 'Compared with the first step. Empty where that had none.',
      format: 'share',
      cell: ({ shareOfFirst }) => rounded(shareOfFirst),
    },
    {
      name: 'share_of_previous',
      head: '占上一步',
      zh: '占上一步的比例；上一步为零或没有上一步时为空',
      en: 'Compared with the step before. Empty where there is none, or it had none.',
      format: 'share',
      cell: ({ shareOfPrevious }) => rounded(shareOfPrevious),
    },
    ...coverageColumns<WalkStep>(({ coverage }) => coverage),
  ],
};

export const flowTable: Table<FlowLine> = {
  name: 'flow',
  head: '流向',
  zh: '流向：访客从哪个地标走到哪个地标，每枚章算一次；没人走过的不列',
  en: 'The walk as a flow: from which landmark to which visitors went, each stamp once. Ways that nobody went are left out.',
  columns: [
    {
      name: 'from_id',
      head: '来自编号',
      zh: '来自的地标编号；全程从此开始时为空',
      en: 'Where the stamp before was given. Empty where the walk began.',
      cell: ({ from }) => from,
    },
    {
      name: 'from_zh',
      head: '来自',
      zh: '来自的地标；全程从此开始时为空',
      en: 'Its Chinese name.',
      cell: ({ from }) => chineseName(from),
    },
    {
      name: 'to_id',
      head: '去往编号',
      zh: '盖这枚章的地标编号',
      en: 'Where this stamp was given.',
      cell: ({ to }) => to,
    },
    {
      name: 'to_zh',
      head: '去往',
      zh: '盖这枚章的地标',
      en: 'Its Chinese name.',
      cell: ({ to }) => chineseName(to),
    },
    {
      name: 'stamps',
      head: '盖章',
      zh: '这样来的盖章数',
      en: 'Stamps that came this way.',
      cell: ({ stamps }) => stamps,
    },
    {
      name: 'share_of_from',
      head: '占来处',
      zh: '从同一处来的盖章中，去往这里的比例',
      en: 'How much of all that came from there came here.',
      format: 'share',
      cell: ({ shareOfFrom }) => rounded(shareOfFrom),
    },
    ...coverageColumns<FlowLine>(({ coverage }) => coverage),
  ],
};

function chineseName(id: LandmarkId | null): string | null {
  return id === null ? null : landmarkById(id).zh;
}

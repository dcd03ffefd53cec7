import type { Figures } from '../Figures.ts';
import { rounded } from './commonColumns.ts';
import type { Column } from './Table.ts';

/** What passes tell. Each stamp, pass and walk counts once, however many copies of it there are. */
export function passFigureColumns<Row>(of: (row: Row) => Figures): Column<Row>[] {
  return [
    {
      name: 'stamps',
      head: '盖章',
      zh: '盖章数：一张通行证在一个地标只算一次，以最早的为准',
      en: 'Stamps given. One pass at one landmark counts once, when it was first stamped there.',
      cell: (row) => of(row).stamps,
    },
    {
      name: 'passes_issued',
      head: '发出通行证',
      zh: '发出的通行证数，随第一枚章发出',
      en: 'Passes issued, each with its first stamp.',
      cell: (row) => of(row).passesIssued,
    },
    {
      name: 'seen_again',
      head: '再次见到',
      zh: '再次见到的通行证数：得到第二枚章的',
      en: 'Passes seen again: those that got their second stamp.',
      cell: (row) => of(row).passesSeenAgain,
    },
    {
      name: 'completed',
      head: '走完全程',
      zh: '走完全程的通行证数：得到第八枚章的',
      en: 'Walks completed: passes that got their eighth stamp.',
      cell: (row) => of(row).walksCompleted,
    },
    {
      name: 'completion_rate',
      head: '完成率',
      zh: '完成率 = 走完全程 ÷ 发出通行证，各按发生时间计，所以一天可能超过 100%；没有发出时为空',
      en: 'completed ÷ passes_issued, each counted when it happened, so that one day may have more than 100 %. Empty where none was issued.',
      format: 'share',
      cell: (row) => rounded(of(row).completionRate),
    },
    {
      name: 'redeemed',
      head: '兑奖',
      zh: '兑奖数：服务台发出的奖励，每个兑换码一次',
      en: 'Rewards handed out at the desk, one for each code.',
      cell: (row) => of(row).rewardsRedeemed,
    },
  ];
}

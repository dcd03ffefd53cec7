import { useMemo } from 'react';
import { spanLines } from '../../../../domain/statistics/tables/summaryTable.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Card } from '../../figures/Card.tsx';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { Tile } from '../../figures/Tile.tsx';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';
import { FLOW_HEIGHT_PX, flowOption } from './flowOption.ts';
import { flowView } from './flowView.ts';
import { walkOption } from './walkOption.ts';

const WALK_HEIGHT_PX = 330;

/** How far people walked, and which way. */
export function WalkFigures() {
  const say = useSay();
  const wording = useWording();
  const { overview } = useShownFigures();
  const { total, walk, flow } = overview;
  const steps = useMemo(() => walkOption(walk, wording), [walk, wording]);
  const ways = useMemo(() => {
    const { nodes, links } = flowView(flow, wording.language);
    return links.length === 0 ? null : flowOption(nodes, links, wording);
  }, [flow, wording]);
  const funnelTitle = say({ zh: '走到第几枚章', en: 'How far the walks went' });
  const flowTitle = say({ zh: '从哪里走到哪里', en: 'From where to where' });
  return (
    <>
      <div className="tiles">
        {(
          ['passesIssued', 'passesSeenAgain', 'walksCompleted', 'completionRate', 'rewardsRedeemed'] as const
        ).map((figure) => (
          <Tile key={figure} figures={total} figure={figure} large />
        ))}
      </div>
      <Card title={funnelTitle}>
        <Chart option={steps} height={WALK_HEIGHT_PX} label={funnelTitle} />
      </Card>
      {ways !== null && (
        <Card
          title={flowTitle}
          note={say({
            zh: '左边是上一枚章的地标，右边是这枚章的地标；越宽走的人越多。',
            en: 'On the left where the stamp before was given, on the right where this one was; the wider, the more.',
          })}
        >
          <Chart option={ways} height={FLOW_HEIGHT_PX} label={flowTitle} />
        </Card>
      )}
      <FigureTable
        table="walk"
        rows={walk}
        columns={['stamps', 'passes', 'share_of_first', 'share_of_previous', 'uptime_share', 'camera_share']}
        barred={['passes']}
      />
      <FigureTable
        table="flow"
        rows={flow}
        columns={
          wording.language === 'en'
            ? ['from_id', 'to_id', 'stamps', 'share_of_from', 'uptime_share', 'camera_share']
            : ['from_zh', 'to_zh', 'stamps', 'share_of_from', 'uptime_share', 'camera_share']
        }
        barred={['stamps']}
        sorting={{ column: 'stamps', direction: 'descending' }}
        most={12}
        empty={say({ zh: '还没有人盖章。', en: 'Nobody was stamped yet.' })}
      />
      <FigureTable
        table="passes"
        rows={spanLines(overview)}
        columns={[
          'date',
          'stamps',
          'passes_issued',
          'seen_again',
          'completed',
          'redeemed',
          'refused_unreadable',
          'refused_foreign',
          'refused_altered',
          'uptime_share',
          'camera_share',
        ]}
      />
    </>
  );
}

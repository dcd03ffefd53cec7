import { useMemo } from 'react';
import { spanLines } from '../../../../domain/statistics/tables/summaryTable.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Card } from '../../figures/Card.tsx';
import { CoverageBar } from '../../figures/CoverageBar.tsx';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { Hatched } from '../../figures/Hatched.tsx';
import { Tile } from '../../figures/Tile.tsx';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';
import './OverviewFigures.css';
import { funnelSteps } from './funnelSteps.ts';
import { PERIOD_CHART_HEIGHT_PX, periodOption } from './periodOption.ts';
import { periodSteps } from './periodView.ts';

const COLUMNS = [
  'date',
  'passers_by',
  'visits',
  'check_ins',
  'passes_issued',
  'completed',
  'check_in_rate',
  'dwell_median_seconds',
  'uptime_share',
  'camera_share',
];

/** Everything at a glance: from passing by to the end of the walk, and day by day. */
export function OverviewFigures() {
  const say = useSay();
  const wording = useWording();
  const { overview } = useShownFigures();
  const { total } = overview;
  const steps = useMemo(() => periodSteps(overview, wording), [overview, wording]);
  const option = useMemo(() => periodOption(steps, wording), [steps, wording]);
  const title =
    overview.days.length > 1 ? { zh: '逐日', en: 'Day by day' } : { zh: '逐小时', en: 'Hour by hour' };
  return (
    <>
      <p className="overview-coverage">
        <CoverageBar coverage={total} words="whole" />
      </p>
      <ol className="overview-funnel">
        {funnelSteps(total, wording).map(({ figure, note }) => (
          <li key={figure}>
            <Tile figures={total} figure={figure} note={note} large />
          </li>
        ))}
      </ol>
      <div className="tiles overview-rest">
        {(
          [
            'dwellMedianMs',
            'dwellP90Ms',
            'people',
            'gestures',
            'passesIssued',
            'passesSeenAgain',
            'completionRate',
            'rewardsRedeemed',
          ] as const
        ).map((figure) => (
          <Tile key={figure} figures={total} figure={figure} />
        ))}
      </div>
      <Card title={say(title)}>
        <Chart option={option} height={PERIOD_CHART_HEIGHT_PX} label={say(title)} />
        {steps.some(({ doubtful }) => doubtful) && <Hatched />}
      </Card>
      <FigureTable
        table="summary"
        rows={spanLines(overview)}
        columns={COLUMNS}
        empty={say({ zh: '没有记录。', en: 'Nothing recorded.' })}
      />
    </>
  );
}

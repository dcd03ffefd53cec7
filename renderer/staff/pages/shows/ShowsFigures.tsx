import { useMemo } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import { Card } from '../../figures/Card.tsx';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';
import { showsHeightPx, showsOption } from './showsOption.ts';
import { SHOWS_TEXTS } from './texts.ts';

const ROWS_AT_FIRST = 12;
/** One sheet of paper. */
const ROWS_ON_PAPER = 36;
const LATEST_FIRST = { column: 'time', direction: 'descending' } as const;

/** Shows that idols gave, how they were received, and what was to be played and was not. */
export function ShowsFigures() {
  const say = useSay();
  const wording = useWording();
  const { overview, frame } = useShownFigures();
  const { shows, showCounts, skippedShows } = overview;
  const option = useMemo(
    () => showsOption(showCounts, frame.showTitles, wording),
    [showCounts, frame, wording],
  );
  const title = say(SHOWS_TEXTS.howOften);
  const landmark = wording.language === 'en' ? 'landmark_en' : 'landmark_zh';
  return (
    <>
      {showCounts.length > 0 && (
        <Card title={title}>
          <Chart option={option} height={showsHeightPx(showCounts.length)} label={title} />
        </Card>
      )}
      <FigureTable
        table="show-counts"
        rows={showCounts}
        columns={[
          'show_id',
          'showings',
          'whole',
          'most_in_view_median',
          'cheers',
          'cheers_per_showing',
          'answer_rate',
          'skipped',
          'uptime_share',
          'camera_share',
        ]}
        barred={['showings', 'cheers']}
        empty={say(SHOWS_TEXTS.none)}
      />
      <FigureTable
        table="shows"
        rows={shows}
        columns={[
          'time',
          'show_id',
          landmark,
          'cause',
          'end',
          'played_seconds',
          'most_in_view',
          'cheers',
          'calls',
          'calls_answered',
        ]}
        barred={['cheers']}
        sorting={LATEST_FIRST}
        most={ROWS_AT_FIRST}
        mostOnPaper={ROWS_ON_PAPER}
        empty={say(SHOWS_TEXTS.none)}
      />
      <FigureTable
        table="show-skips"
        rows={skippedShows}
        columns={['time', 'show_id', landmark, 'entry', 'reason']}
        sorting={LATEST_FIRST}
        most={ROWS_AT_FIRST}
        mostOnPaper={ROWS_ON_PAPER}
        empty={say(SHOWS_TEXTS.noneSkipped)}
      />
    </>
  );
}

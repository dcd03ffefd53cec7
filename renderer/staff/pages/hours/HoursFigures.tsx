import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Chart } from '../../charts/Chart.tsx';
import { Card } from '../../figures/Card.tsx';
import { useShownFigures } from '../../figures/FiguresContext.ts';
import { Hatched } from '../../figures/Hatched.tsx';
import { useWording } from '../../figures/Wording.ts';
import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';
import { FIGURE_NAMES } from '../../tables/figureNames.ts';
import { DoubtfulHours } from './DoubtfulHours.tsx';
import { hourGridHeightPx, hourGridOption } from './hourGridOption.ts';
import { HOUR_COUNTS, type HourCount, hourGrid } from './hourGridView.ts';
import { hoursInUse, hoursOfDayOption } from './hoursOfDayOption.ts';

const HOURS_HEIGHT_PX = 240;

/** When the street is full. */
export function HoursFigures() {
  const say = useSay();
  const wording = useWording();
  const { overview } = useShownFigures();
  const [count, setCount] = useState<HourCount>('visits');
  const grid = useMemo(() => hourGrid(overview.hours, count, wording), [overview, count, wording]);
  const gridOption = useMemo(() => hourGridOption(grid, wording), [grid, wording]);
  const hours = useMemo(() => hoursInUse(overview.hoursOfDay), [overview]);
  const hoursOption = useMemo(() => hoursOfDayOption(hours, count, wording), [hours, count, wording]);
  const gridTitle = say({ zh: '每天每小时', en: 'Every hour of every day' });
  const hoursTitle = say({ zh: '一天中的各小时，所有日子合计', en: 'Hours of the day, all days together' });
  const choice = (
    <ToggleButtonGroup
      className="range-presets"
      aria-label={say({ zh: '看哪个数字', en: 'Which figure' })}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[count]}
      onSelectionChange={(keys) => setCount(HOUR_COUNTS.find((one) => keys.has(one)) ?? 'visits')}
    >
      {HOUR_COUNTS.map((one) => (
        <ToggleButton key={one} id={one}>
          {say(FIGURE_NAMES[one])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  return (
    <>
      <Card title={gridTitle} tools={choice}>
        <Chart option={gridOption} height={hourGridHeightPx(grid)} label={gridTitle} />
        {grid.squares.some(({ doubtful }) => doubtful) && <Hatched />}
      </Card>
      <DoubtfulHours />
      <Card title={hoursTitle}>
        <Chart option={hoursOption} height={HOURS_HEIGHT_PX} label={hoursTitle} />
      </Card>
      <FigureTable
        table="hours"
        rows={hours}
        columns={[
          'hour',
          'passers_by',
          'capture_rate',
          'visits',
          'engagement_rate',
          'check_ins',
          'check_in_rate',
          'dwell_median_seconds',
          'uptime_share',
          'camera_share',
        ]}
        barred={['passers_by', 'visits', 'check_ins']}
      />
    </>
  );
}

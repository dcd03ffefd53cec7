import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../tests/fixtures/street/figuresOf.ts';
import { wordingOf } from '../../figures/Wording.ts';
import { funnelSteps } from './funnelSteps.ts';
import { periodOption } from './periodOption.ts';
import { periodSteps } from './periodView.ts';

const en = wordingOf('en');
const HOUR_MS = 3_600_000;
const days = [
  { date: '2026-11-23', figures: figuresOf({ visits: 40, passersBy: 900, checkIns: 12 }) },
  {
    date: '2026-11-24',
    figures: figuresOf({ visits: 10, openMs: 12 * HOUR_MS, uptimeShare: 1, cameraShare: 0.5 }),
  },
];
const hours = [{ date: '2026-11-24', hour: 15, figures: figuresOf({ visits: 3 }) }];

describe('the chart of a period', () => {
  test('has a step for each day, and for each hour of a single day', () => {
    expect(periodSteps({ days, hours }, en).map(({ label }) => label)).toEqual(['11/23', '11/24']);
    expect(periodSteps({ days: days.slice(1), hours }, en).map(({ label }) => label)).toEqual(['15:00']);
  });

  test('tells counts and coverage in words, and marks what kiosks did not see', () => {
    const [full, half] = periodSteps({ days, hours }, en);
    expect(full?.words).toEqual([
      'Mon, Nov 23',
      'Passers-by 900',
      'Visits 40',
      'Check-ins 12',
      'Camera coverage 100%.',
    ]);
    expect(half?.words.at(-1)).toBe('Camera coverage 50%: of 12 h to be open, camera blind for 6 h.');
    expect([full?.doubtful, half?.doubtful]).toEqual([false, true]);
  });

  test('draws every count with a scale of its own, hatched where it is doubtful', () => {
    const { series, yAxis } = periodOption(periodSteps({ days, hours }, en), en) as {
      series: { data: { value: number; itemStyle?: unknown }[] }[];
      yAxis: unknown[];
    };
    expect(yAxis).toHaveLength(3);
    expect(series.map(({ data }) => data.map(({ value }) => value))).toEqual([
      [900, 0],
      [40, 10],
      [12, 0],
    ]);
    expect(series[1]?.data.map(({ itemStyle }) => itemStyle !== undefined)).toEqual([false, true]);
  });
});

test('the funnel says of each step how many came so far', () => {
  const total = figuresOf({ captureRate: 0.45, checkInRate: null, completionRate: 0.2, people: 1234 });
  expect(funnelSteps(total, en).map(({ figure, note }) => [figure, note.en])).toEqual([
    ['passersBy', 'came into view'],
    ['noticed', '45% of them'],
    ['visits', '1,234 people'],
    ['checkIns', 'in – of visits'],
    ['walksCompleted', '20% of passes'],
  ]);
});

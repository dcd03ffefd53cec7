import type { EChartsCoreOption } from 'echarts/core';
import type { HourOfDayFigures } from '../../../../domain/statistics/Overview.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from '../../charts/axes.ts';
import { HATCH, VISITS } from '../../charts/palette.ts';
import { axisTip } from '../../charts/tip.ts';
import { coverageWords } from '../../figures/coverage.ts';
import type { Wording } from '../../figures/Wording.ts';
import { said } from '../../language.ts';
import { FIGURE_NAMES } from '../../tables/figureNames.ts';
import { type HourCount, isDoubtful } from './hourGridView.ts';

/** The hours of the day in which a kiosk was to be open, or something was counted all the same. */
export function hoursInUse(hours: readonly HourOfDayFigures[]): readonly HourOfDayFigures[] {
  return hours.filter(({ figures }) => figures.openMs > 0 || figures.visits > 0 || figures.passersBy > 0);
}

/** All days together, as bars. */
export function hoursOfDayOption(
  hours: readonly HourOfDayFigures[],
  count: HourCount,
  wording: Wording,
): EChartsCoreOption {
  const words = hours.map(({ hour, figures }) => [
    wording.hour(hour),
    `${said(FIGURE_NAMES[count], wording.language)} ${wording.count(figures[count])}`,
    said(coverageWords(figures, wording), wording.language),
  ]);
  return {
    grid: { top: 14, left: 56, right: 8, bottom: 28 },
    xAxis: { ...CATEGORY_AXIS, data: hours.map(({ hour }) => String(hour)) },
    yAxis: VALUE_AXIS,
    tooltip: axisTip((index) => words[index] ?? []),
    series: [
      {
        type: 'bar',
        barMaxWidth: 44,
        itemStyle: { color: VISITS, borderRadius: [4, 4, 0, 0] },
        data: hours.map(({ figures }) => ({
          value: figures[count],
          ...(isDoubtful(figures) ? { itemStyle: { decal: HATCH } } : {}),
        })),
      },
    ],
  };
}

import type { EChartsCoreOption } from 'echarts/core';
import { CATEGORY_AXIS, VALUE_AXIS } from '../../charts/axes.ts';
import { CHECK_INS, HATCH, INK, PASSERS_BY, VISITS } from '../../charts/palette.ts';
import { axisTip } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';
import { said } from '../../language.ts';
import { FIGURE_NAMES } from '../../tables/figureNames.ts';
import { PERIOD_COUNTS, type PeriodStep } from './periodView.ts';

const COLOURS = { passersBy: PASSERS_BY, visits: VISITS, checkIns: CHECK_INS } as const;
const PANEL_HEIGHT_PX = 92;
const PANEL_STEP_PX = 158;
const TOP_PX = 30;

export const PERIOD_CHART_HEIGHT_PX = PANEL_STEP_PX * PERIOD_COUNTS.length;

/** A panel for each count, each with its own scale: there are ten passers-by to a visit. */
export function periodOption(steps: readonly PeriodStep[], wording: Wording): EChartsCoreOption {
  const top = (index: number) => TOP_PX + index * PANEL_STEP_PX;
  const labels = steps.map(({ label }) => label);
  return {
    title: PERIOD_COUNTS.map((count, index) => ({
      text: said(FIGURE_NAMES[count], wording.language),
      top: top(index) - 30,
      left: 0,
      padding: 0,
      textStyle: { color: INK, fontSize: 15, fontWeight: 600 },
    })),
    grid: PERIOD_COUNTS.map((_, index) => ({
      top: top(index),
      height: PANEL_HEIGHT_PX,
      left: 52,
      right: 8,
    })),
    xAxis: PERIOD_COUNTS.map((_, index) => ({ ...CATEGORY_AXIS, gridIndex: index, data: labels })),
    yAxis: PERIOD_COUNTS.map((_, index) => ({ ...VALUE_AXIS, gridIndex: index })),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: axisTip((index) => steps[index]?.words ?? []),
    series: PERIOD_COUNTS.map((count, index) => ({
      type: 'bar',
      xAxisIndex: index,
      yAxisIndex: index,
      barMaxWidth: 44,
      barCategoryGap: '28%',
      itemStyle: { color: COLOURS[count], borderRadius: [4, 4, 0, 0] },
      data: steps.map(({ figures, doubtful }) => ({
        value: figures[count],
        ...(doubtful ? { itemStyle: { decal: HATCH } } : {}),
      })),
    })),
  };
}

import type { EChartsCoreOption } from 'echarts/core';
import type { ShowFigures } from '../../../../domain/statistics/ShowTally.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from '../../charts/axes.ts';
import { BY_TOUCH, INK, PASSERS_BY, VISITS } from '../../charts/palette.ts';
import { axisTip } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';
import { type Bilingual, said } from '../../language.ts';
import { SHOWS_TEXTS } from './texts.ts';

const ROW_HEIGHT_PX = 38;
const FRAME_HEIGHT_PX = 80;

export function showsHeightPx(shows: number): number {
  return shows * ROW_HEIGHT_PX + FRAME_HEIGHT_PX;
}

/** One bar for each show: played whole, cut short, and not played though it was wanted. */
export function showsOption(
  shows: readonly ShowFigures[],
  titles: Readonly<Record<string, Bilingual>>,
  wording: Wording,
): EChartsCoreOption {
  const titleOf = ({ show }: ShowFigures) => said(titles[show] ?? { zh: show, en: show }, wording.language);
  const parts = [
    { name: said(SHOWS_TEXTS.whole, wording.language), color: VISITS, of: wholeOf },
    { name: said(SHOWS_TEXTS.cut, wording.language), color: BY_TOUCH, of: cutOf },
    { name: said(SHOWS_TEXTS.skipped, wording.language), color: PASSERS_BY, of: skippedOf },
  ];
  return {
    color: parts.map(({ color }) => color),
    legend: {
      data: parts.map(({ name }) => name),
      top: 0,
      left: 0,
      selectedMode: false,
      textStyle: { color: INK, fontSize: 14 },
    },
    grid: { top: 40, left: 12, right: 24, bottom: 12, containLabel: true },
    xAxis: VALUE_AXIS,
    yAxis: { ...CATEGORY_AXIS, inverse: true, data: shows.map(titleOf) },
    tooltip: axisTip((index) => {
      const figures = shows[index];
      if (figures === undefined) return [];
      return [
        titleOf(figures),
        ...parts.map(({ name, of }) => `${name} ${wording.count(of(figures))}`),
        `${said(SHOWS_TEXTS.cheers, wording.language)} ${wording.count(figures.cheers)}`,
      ];
    }),
    series: parts.map(({ name, color, of }) => ({
      type: 'bar',
      name,
      stack: 'times',
      barMaxWidth: 24,
      itemStyle: { color },
      data: shows.map(of),
    })),
  };
}

const wholeOf = ({ whole }: ShowFigures) => whole;
const cutOf = ({ showings, whole }: ShowFigures) => showings - whole;
const skippedOf = ({ skipped }: ShowFigures) => skipped;

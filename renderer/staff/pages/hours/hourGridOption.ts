import type { EChartsCoreOption } from 'echarts/core';
import { CATEGORY_AXIS } from '../../charts/axes.ts';
import { HATCH, INK, PAPER, SHADES } from '../../charts/palette.ts';
import { TIP, tipElement } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';
import type { HourGrid } from './hourGridView.ts';

const ROW_HEIGHT_PX = 34;
/** Numbers stand in the squares while there are few of them. */
const MOST_ROWS_WITH_NUMBERS = 16;

export function hourGridHeightPx(grid: HourGrid): number {
  const row = grid.dates.length > MOST_ROWS_WITH_NUMBERS ? 18 : ROW_HEIGHT_PX;
  return grid.dates.length * row + 84;
}

export function hourGridOption(grid: HourGrid, wording: Wording): EChartsCoreOption {
  const numbers = grid.dates.length <= MOST_ROWS_WITH_NUMBERS;
  return {
    grid: { top: 26, left: 96, right: 6, bottom: 52 },
    xAxis: { ...CATEGORY_AXIS, position: 'top', axisLine: { show: false }, data: grid.hours.map(String) },
    yAxis: {
      ...CATEGORY_AXIS,
      inverse: true,
      axisLine: { show: false },
      data: grid.dates.map((date) => wording.day(date)),
    },
    visualMap: {
      min: 0,
      max: grid.most,
      calculable: false,
      orient: 'horizontal',
      left: 96,
      bottom: 0,
      itemWidth: 12,
      itemHeight: 160,
      text: [wording.count(grid.most), '0'],
      textStyle: { color: INK },
      inRange: { color: SHADES },
    },
    tooltip: {
      ...TIP,
      trigger: 'item',
      formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
        tipElement(grid.squares[dataIndex]?.words ?? []),
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: PAPER, borderWidth: 2, borderRadius: 5 },
        emphasis: { disabled: true },
        label: { show: numbers, fontSize: 12 },
        data: grid.squares.map(({ column, row, value, doubtful }) => ({
          value: [column, row, value],
          label: {
            color: value > grid.most * 0.45 && !doubtful ? PAPER : INK,
            ...(doubtful
              ? { backgroundColor: 'rgba(255,255,255,0.82)', padding: [1, 4], borderRadius: 4 }
              : {}),
          },
          ...(doubtful ? { itemStyle: { decal: HATCH } } : {}),
        })),
      },
    ],
  };
}

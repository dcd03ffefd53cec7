import type { EChartsCoreOption } from 'echarts/core';
import type { WalkStep } from '../../../../domain/statistics/Overview.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from '../../charts/axes.ts';
import { COMPLETED, INK, VISITS } from '../../charts/palette.ts';
import { axisTip } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';

/** How many passes came to have so many stamps; the last bar has walked the whole street. */
export function walkOption(steps: readonly WalkStep[], wording: Wording): EChartsCoreOption {
  const zh = wording.language === 'zh-CN';
  const names = steps.map(({ stamps }) => {
    if (zh) return `${stamps} 枚章`;
    return stamps === 1 ? '1 stamp' : `${stamps} stamps`;
  });
  const words = steps.map(({ passes, shareOfFirst, shareOfPrevious }, index) => [
    names[index] ?? '',
    zh ? `${wording.count(passes)} 张通行证` : `${wording.count(passes)} passes`,
    `${zh ? '占第一步' : 'Of the first step'} ${wording.share(shareOfFirst)}`,
    `${zh ? '占上一步' : 'Of the step before'} ${wording.share(shareOfPrevious)}`,
  ]);
  return {
    grid: { top: 8, left: 74, right: 116, bottom: 28 },
    xAxis: VALUE_AXIS,
    yAxis: { ...CATEGORY_AXIS, inverse: true, data: names },
    tooltip: axisTip((index) => words[index] ?? []),
    series: [
      {
        type: 'bar',
        barMaxWidth: 28,
        itemStyle: { color: VISITS, borderRadius: [0, 5, 5, 0] },
        data: steps.map(({ passes, stamps }) => ({
          value: passes,
          ...(stamps === steps.length ? { itemStyle: { color: COMPLETED } } : {}),
        })),
        label: {
          show: true,
          position: 'right',
          color: INK,
          fontSize: 13,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
            const step = steps[dataIndex];
            return step === undefined
              ? ''
              : `${wording.count(step.passes)} · ${wording.share(step.shareOfFirst)}`;
          },
        },
      },
    ],
  };
}

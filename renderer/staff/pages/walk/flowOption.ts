import type { EChartsCoreOption } from 'echarts/core';
import { INK } from '../../charts/palette.ts';
import { TIP, tipElement } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';
import type { FlowLink, FlowNode } from './flowView.ts';

export const FLOW_HEIGHT_PX = 430;

export function flowOption(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  wording: Wording,
): EChartsCoreOption {
  const titles = new Map(nodes.map(({ name, title }) => [name, title]));
  return {
    tooltip: {
      ...TIP,
      trigger: 'item',
      formatter: ({ data, value }: { readonly data: Partial<FlowLink>; readonly value: number }) => {
        const { source, target } = data;
        if (source === undefined || target === undefined) return '';
        return tipElement([`${titles.get(source)} → ${titles.get(target)}`, wording.count(value)]);
      },
    },
    series: [
      {
        type: 'sankey',
        left: 152,
        right: 152,
        top: 8,
        bottom: 8,
        nodeWidth: 14,
        nodeGap: 12,
        draggable: false,
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
        label: {
          color: INK,
          fontSize: 13,
          formatter: ({ name }: { readonly name: string }) => titles.get(name) ?? name,
        },
        data: nodes.map(({ name, colour }) => ({
          name,
          itemStyle: { color: colour, borderWidth: 0 },
          label: { position: name.startsWith('from') ? 'left' : 'right' },
        })),
        links,
      },
    ],
  };
}

import { expect, test } from 'vitest';
import { figuresOf } from '../../../../tests/fixtures/street/figuresOf.ts';
import { wordingOf } from '../../figures/Wording.ts';
import { flowView } from './flowView.ts';
import { walkOption } from './walkOption.ts';

const coverage = figuresOf({});

test('the flow goes from left to right, a landmark on both sides, and leaves out ways that nobody went', () => {
  const flow = [
    { from: null, to: 'museum', stamps: 5, shareOfFrom: 1, coverage },
    { from: 'museum', to: 'segPlaza', stamps: 3, shareOfFrom: 1, coverage },
    { from: 'segPlaza', to: 'museum', stamps: 0, shareOfFrom: 0, coverage },
  ] as const;
  const { nodes, links } = flowView(flow, 'zh-CN');
  expect(nodes.map(({ title }) => title)).toEqual(['从此开始', '赛格广场', '华强北博物馆', '华强北博物馆']);
  expect(links.map(({ value }) => value)).toEqual([5, 3]);
  const names = nodes.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { source, target } of links) {
    expect(names).toContain(source);
    expect(names).toContain(target);
    expect(source.startsWith('from ') && target.startsWith('to ')).toBe(true);
  }
});

test('the walk has a bar for each stamp with its share, and the last one stands out', () => {
  const steps = [100, 60, 40, 30, 20, 15, 12, 8].map((passes, index) => ({
    stamps: index + 1,
    passes,
    shareOfFirst: passes / 100,
    shareOfPrevious: null,
    coverage,
  }));
  const { series, yAxis } = walkOption(steps, wordingOf('en')) as unknown as {
    yAxis: { data: string[] };
    series: {
      data: { value: number; itemStyle?: unknown }[];
      label: { formatter(of: { dataIndex: number }): string };
    }[];
  };
  expect(yAxis.data[0]).toBe('1 stamp');
  expect(series[0]?.data.map(({ value }) => value)).toEqual([100, 60, 40, 30, 20, 15, 12, 8]);
  expect(series[0]?.data.findIndex(({ itemStyle }) => itemStyle !== undefined)).toBe(7);
  expect(series[0]?.label.formatter({ dataIndex: 1 })).toBe('60 · 60%');
});

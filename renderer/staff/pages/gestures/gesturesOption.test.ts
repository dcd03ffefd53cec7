import { expect, test } from 'vitest';
import { figuresOf } from '../../../../tests/fixtures/street/figuresOf.ts';
import { wordingOf } from '../../figures/Wording.ts';
import { gesturesInOrder, gesturesOption } from './gesturesOption.ts';

test('gestures are drawn with the most frequent on top, parted by hand and touch', () => {
  const line = (gesture: 'wave' | 'rock' | 'ok', byHand: number, byTouch: number) => ({
    gesture,
    times: byHand + byTouch,
    byHand,
    byTouch,
    checkIns: 0,
    meanScore: null,
    coverage: figuresOf({}),
  });
  const inOrder = gesturesInOrder([line('wave', 3, 1), line('rock', 0, 9), line('ok', 5, 1)]);
  const { series, yAxis } = gesturesOption(inOrder, wordingOf('zh-CN')) as unknown as {
    yAxis: { data: string[]; inverse: boolean };
    series: { name: string; data: number[] }[];
  };
  expect(yAxis).toMatchObject({ data: ['摇滚', 'OK 手势', '挥手'], inverse: true });
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ['在摄像头前', [0, 5, 3]],
    ['在屏幕上', [9, 1, 1]],
  ]);
});

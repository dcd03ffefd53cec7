import type { EChartsCoreOption } from 'echarts/core';
import { GESTURES } from '../../../../domain/gestures/vocabulary.ts';
import type { GestureFigures } from '../../../../domain/statistics/Overview.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from '../../charts/axes.ts';
import { BY_HAND, BY_TOUCH, INK } from '../../charts/palette.ts';
import { axisTip } from '../../charts/tip.ts';
import type { Wording } from '../../figures/Wording.ts';
import { said } from '../../language.ts';

export const GESTURE_WAYS = {
  hand: { zh: '在摄像头前', en: 'Before the camera' },
  touch: { zh: '在屏幕上', en: 'On the screen' },
} as const;

/** The most frequent first. */
export function gesturesInOrder(gestures: readonly GestureFigures[]): GestureFigures[] {
  return gestures.toSorted((one, other) => other.times - one.times);
}

export function gesturesOption(inOrder: readonly GestureFigures[], wording: Wording): EChartsCoreOption {
  const hand = said(GESTURE_WAYS.hand, wording.language);
  const touch = said(GESTURE_WAYS.touch, wording.language);
  const names = inOrder.map(({ gesture }) => said(GESTURES[gesture], wording.language));
  const series = (name: string, color: string, of: (line: GestureFigures) => number) => ({
    type: 'bar',
    name,
    stack: 'times',
    barMaxWidth: 22,
    itemStyle: { color },
    data: inOrder.map(of),
  });
  return {
    color: [BY_HAND, BY_TOUCH],
    legend: {
      data: [hand, touch],
      top: 0,
      left: 0,
      selectedMode: false,
      textStyle: { color: INK, fontSize: 14 },
    },
    grid: { top: 40, left: 96, right: 24, bottom: 28 },
    xAxis: VALUE_AXIS,
    yAxis: { ...CATEGORY_AXIS, inverse: true, data: names },
    tooltip: axisTip((index) => {
      const line = inOrder[index];
      if (line === undefined) return [];
      return [
        said(GESTURES[line.gesture], wording.language),
        `${hand} ${wording.count(line.byHand)}`,
        `${touch} ${wording.count(line.byTouch)}`,
      ];
    }),
    series: [
      series(hand, BY_HAND, ({ byHand }) => byHand),
      series(touch, BY_TOUCH, ({ byTouch }) => byTouch),
    ],
  };
}

import { expect, test } from 'vitest';
import type { ShowFigures } from '../../../../domain/statistics/ShowTally.ts';
import { figuresOf } from '../../../../tests/fixtures/street/figuresOf.ts';
import { wordingOf } from '../../figures/Wording.ts';
import { showsOption } from './showsOption.ts';

test('each show is a bar of those played whole, cut short and not played', () => {
  const figures = (show: string, showings: number, whole: number, skipped: number): ShowFigures => ({
    show,
    showings,
    whole,
    skipped,
    playedMs: 0,
    peopleMedian: null,
    cheers: 12,
    cheersPerShowing: null,
    calls: 0,
    callsAnswered: 0,
    answerRate: null,
    coverage: figuresOf({}),
  });
  const shows = [figures('neon-rain', 5, 4, 1), figures('first-light', 0, 0, 2)];
  const { series, yAxis } = showsOption(
    shows,
    { 'neon-rain': { zh: '霓虹雨', en: 'Neon Rain' } },
    wordingOf('zh-CN'),
  ) as unknown as {
    yAxis: { data: string[] };
    series: { name: string; data: number[] }[];
  };
  expect(yAxis.data).toEqual(['霓虹雨', 'first-light']);
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ['演完', [4, 0]],
    ['没演完', [1, 0]],
    ['没演成', [1, 2]],
  ]);
});

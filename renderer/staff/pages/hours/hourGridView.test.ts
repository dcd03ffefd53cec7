import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../tests/fixtures/street/figuresOf.ts';
import { wordingOf } from '../../figures/Wording.ts';
import { hourGrid } from './hourGridView.ts';
import { hoursInUse } from './hoursOfDayOption.ts';
import { worstHours } from './worstHours.ts';

const zh = wordingOf('zh-CN');
const HOUR_MS = 3_600_000;
const closed = { openMs: 0, uptimeShare: null, cameraShare: null };
const cells = [
  { date: '2026-11-24', hour: 9, figures: figuresOf({ ...closed }) },
  { date: '2026-11-24', hour: 10, figures: figuresOf({ visits: 4 }) },
  { date: '2026-11-25', hour: 12, figures: figuresOf({ visits: 9, cameraShare: 1 / 3, openMs: HOUR_MS }) },
  { date: '2026-11-25', hour: 13, figures: figuresOf({ visits: 2, cameraShare: 0.85 }) },
];

describe('the grid of days and hours', () => {
  test('has columns for the hours in use and a square for each hour', () => {
    const grid = hourGrid(cells, 'visits', zh);
    expect(grid.hours).toEqual([10, 11, 12, 13]);
    expect(grid.dates).toEqual(['2026-11-24', '2026-11-25']);
    expect(grid.squares.map(({ column, row, value }) => [column, row, value])).toEqual([
      [0, 0, 4],
      [2, 1, 9],
      [3, 1, 2],
    ]);
    expect(grid.most).toBe(9);
  });

  test('marks the hours that kiosks did not see and says how long', () => {
    const [, blind] = hourGrid(cells, 'visits', zh).squares;
    expect(blind?.doubtful).toBe(true);
    expect(blind?.words).toEqual([
      '11月25日周三 12:00',
      '到访 9',
      '摄像头覆盖 33.3%：应开放 1 小时，其中摄像头看不见 40 分钟。',
    ]);
  });

  test('of nothing is empty', () => {
    expect(hourGrid([], 'visits', zh)).toEqual({ hours: [], dates: [], squares: [], most: 1 });
  });
});

test('hours to be careful with come worst first, and no more than can be read', () => {
  expect(worstHours(cells).hours.map(({ hour }) => hour)).toEqual([12, 13]);
  const many = Array.from({ length: 11 }, (_, hour) => ({
    date: '2026-11-24',
    hour,
    figures: figuresOf({ cameraShare: 0.5 - hour / 100 }),
  }));
  expect(worstHours(many)).toMatchObject({ more: 3 });
  expect(worstHours(many).hours[0]?.hour).toBe(10);
});

test('hours of the day in which nothing is to be open are left out', () => {
  const hours = [
    { hour: 3, figures: figuresOf(closed) },
    { hour: 4, figures: figuresOf({ ...closed, visits: 1 }) },
    { hour: 10, figures: figuresOf({}) },
  ];
  expect(hoursInUse(hours).map(({ hour }) => hour)).toEqual([4, 10]);
});

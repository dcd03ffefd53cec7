import { describe, expect, test } from 'vitest';
import type { ShowLine } from '../../../domain/statistics/ShowTally.ts';
import { showsTable } from '../../../domain/statistics/tables/showsTable.ts';
import type { Table } from '../../../domain/statistics/tables/Table.ts';
import { shenzhenTime } from '../../../tests/fixtures/street/shenzhenTime.ts';
import { wordingOf } from '../figures/Wording.ts';
import { type Sorting, tableView } from './tableView.ts';

const STREET = {
  toLocalTime: shenzhenTime,
  showTitles: { lightUp: { zh: '亮起来', en: 'Light Up' } },
};

type Row = { readonly place: string; readonly visits: number | null; readonly rate: number | null };
const table: Table<Row> = {
  name: 'places',
  head: '地点',
  zh: '地点',
  en: 'Places.',
  columns: [
    { name: 'place_id', head: '地点', zh: '地点', en: 'The place.', cell: ({ place }) => place },
    { name: 'visits', head: '到访', zh: '到访次数', en: 'Visits.', cell: ({ visits }) => visits },
    {
      name: 'capture_rate',
      head: '吸引率',
      zh: '比例',
      en: 'A rate.',
      format: 'share',
      cell: ({ rate }) => rate,
    },
  ],
};
const rows: Row[] = [
  { place: 'north', visits: 50, rate: 0.125 },
  { place: 'south', visits: null, rate: null },
  { place: 'east', visits: 1200, rate: 0.5 },
];
const view = (sorting: Sorting | null, language: 'zh-CN' | 'en' = 'en') =>
  tableView(
    table,
    rows,
    ['place_id', 'visits', 'capture_rate'],
    ['visits'],
    sorting,
    wordingOf(language),
    STREET,
  );
const texts = (sorting: Sorting | null) =>
  view(sorting).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a table of figures', () => {
  test('says its numbers in words and draws bars of the greatest', () => {
    expect(texts(null)).toEqual([
      ['north', '50', '12.5%'],
      ['south', '–', '–'],
      ['east', '1,200', '50%'],
    ]);
    expect(view(null).rows.map(({ cells }) => cells[1]?.bar)).toEqual([50 / 1200, null, 1]);
    expect(view(null).rows[0]?.cells[2]?.bar).toBeNull();
  });

  test('is sorted by a column, with nothing known always last', () => {
    const names = (sorting: Sorting) => texts(sorting).map(([name]) => name);
    expect(names({ column: 'visits', direction: 'descending' })).toEqual(['east', 'north', 'south']);
    expect(names({ column: 'visits', direction: 'ascending' })).toEqual(['north', 'east', 'south']);
    expect(names({ column: 'place_id', direction: 'ascending' })).toEqual(['east', 'north', 'south']);
  });

  test('says what an empty day is, and calls things by their names', () => {
    const days: Table<{ date: string | null; idol: string }> = {
      ...table,
      columns: [
        { name: 'date', head: '日期', zh: '日期', en: 'Day.', format: 'day', cell: ({ date }) => date },
        { name: 'idol', head: '偶像', zh: '偶像', en: 'Idol.', cell: ({ idol }) => idol },
      ],
    };
    const lines = [
      { date: null, idol: 'yunta' },
      { date: '2026-11-24', idol: 'guest' },
    ];
    const { rows: shown } = tableView(days, lines, ['date', 'idol'], [], null, wordingOf('en'), STREET);
    expect(shown.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Total', 'Yunta'],
      ['Tue, Nov 24', 'guest'],
    ]);
  });

  test('shows coverage by a bar of the whole, and where it is poor', () => {
    const covered: Table<number | null> = {
      ...table,
      columns: [
        {
          name: 'camera_share',
          head: '覆盖',
          zh: '覆盖',
          en: 'Seen.',
          format: 'share',
          cell: (share) => share,
        },
      ],
    };
    const { rows: shown } = tableView(
      covered,
      [0.45, 0.9, null],
      ['camera_share'],
      [],
      null,
      wordingOf('en'),
      STREET,
    );
    expect(shown.map(({ cells }) => cells[0])).toEqual([
      { column: 'camera_share', text: '45%', bar: 0.45, poor: true },
      { column: 'camera_share', text: '90%', bar: 0.9, poor: false },
      { column: 'camera_share', text: '–', bar: null, poor: false },
    ]);
  });

  test('tells moments in the street’s zone, and by words what is an id in the exports', () => {
    const lines = [
      { startedAtMs: Date.UTC(2026, 10, 24, 10, 5), show: 'lightUp', cause: 'interrupt', end: null },
    ];
    const shown = (language: 'zh-CN' | 'en') =>
      tableView(
        showsTable,
        lines as unknown as ShowLine[],
        ['time', 'show_id', 'cause', 'end'],
        [],
        null,
        wordingOf(language),
        STREET,
      ).rows[0]?.cells.map(({ text }) => text);
    expect(shown('en')).toEqual(['Tue, Nov 24 18:05', 'Light Up', 'Interrupt', '–']);
    expect(shown('zh-CN')).toEqual(['11月24日周二 18:05', '亮起来', '插播', '–']);
  });

  test('quotes the definitions of its columns', () => {
    expect(view(null).columns[2]).toEqual({
      name: 'capture_rate',
      head: 'Capture rate',
      definition: 'A rate.',
      isNumber: true,
    });
    expect(view(null, 'zh-CN').columns[1]).toMatchObject({ head: '到访', definition: '到访次数。' });
  });

  test('has no columns that the exports have not', () => {
    expect(() => tableView(table, rows, ['age'], [], null, wordingOf('en'), STREET)).toThrow(/no column age/);
  });
});

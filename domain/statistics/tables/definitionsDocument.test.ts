import { expect, test } from 'vitest';
import { definitionsDocument } from './definitionsDocument.ts';
import { TABLES } from './tables.ts';

test('docs/statistics.md says what the columns say (vitest --update writes it anew)', async () => {
  await expect(definitionsDocument()).toMatchFileSnapshot('../../../docs/statistics.md');
});

test.each(Object.values(TABLES))('$name: no two columns share a name or a head', ({ columns }) => {
  for (const key of ['name', 'head'] as const) {
    const all = columns.map((column) => column[key]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  }
});

test.each(Object.values(TABLES))(
  '$name: every column is defined in both languages',
  ({ columns, zh, en }) => {
    for (const { name, head, zh: meaning, en: english } of [
      { name: 'table', head: '表', zh, en },
      ...columns,
    ]) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(head).toMatch(/\p{Script=Han}/u);
      expect(meaning).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[A-Za-z]/);
      expect(english).toMatch(/\.$/);
    }
  },
);

/** Columns as they were released: others' spreadsheets rely on their names and places. */
test('the columns of the first release are where they were', () => {
  const names = (table: keyof typeof TABLES) => TABLES[table].columns.map(({ name }) => name).join(' ');
  expect(names('summary')).toMatch(
    /^span date hour visits engaged_visits interrupted_visits people most_in_view dwell_median_seconds dwell_p90_seconds check_ins gestures uptime_minutes camera_minutes\b/,
  );
  expect(names('check-ins')).toMatch(
    /^check_in_id time date hour landmark_id landmark_zh landmark_en idol idol_zh gesture gesture_zh by visit_id kiosk_id\b/,
  );
});

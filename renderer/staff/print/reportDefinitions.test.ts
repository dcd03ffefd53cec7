import { expect, test } from 'vitest';
import { FIGURE_TABLE_NAMES, FIGURE_TABLES } from '../../../domain/statistics/tables/tables.ts';
import { reportDefinitions } from './reportDefinitions.ts';

test('a report says what each of its columns means, and says it once', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const all = reportDefinitions(language);
    const said = all.map(({ head, definition }) => `${head} ${definition}`);
    expect(new Set(said).size).toBe(said.length);
    for (const table of FIGURE_TABLE_NAMES) {
      for (const { zh, en } of FIGURE_TABLES[table].columns) {
        expect(all.map(({ definition }) => definition)).toContain(language === 'en' ? en : `${zh}。`);
      }
    }
  }
  expect(reportDefinitions('zh-CN').filter(({ head }) => head === '打卡')).toHaveLength(2);
});

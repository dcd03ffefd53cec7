import { FIGURE_TABLE_NAMES, FIGURE_TABLES } from '../../../domain/statistics/tables/tables.ts';
import type { Language } from '../language.ts';
import { englishHead } from '../tables/tableView.ts';

export type ReportDefinition = { readonly head: string; readonly definition: string };

/** What every column of a report means, each meaning once, in the order of the tables. */
export function reportDefinitions(language: Language): ReportDefinition[] {
  const found = new Map<string, ReportDefinition>();
  for (const table of FIGURE_TABLE_NAMES) {
    for (const { name, head, zh, en } of FIGURE_TABLES[table].columns) {
      const definition = language === 'en' ? en : `${zh}。`;
      const key = `${name} ${definition}`;
      if (!found.has(key)) found.set(key, { head: language === 'en' ? englishHead(name) : head, definition });
    }
  }
  return [...found.values()];
}

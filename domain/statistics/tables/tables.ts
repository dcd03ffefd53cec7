import { checkInsTable } from './checkInsTable.ts';
import { eventsTable } from './eventsTable.ts';
import { gesturesTable } from './gesturesTable.ts';
import { showsTable } from './showsTable.ts';
import { summaryTable } from './summaryTable.ts';
import { visitsTable } from './visitsTable.ts';

/** Everything that can be exported, by the name under which it is asked for. */
export const TABLES = {
  visits: visitsTable,
  'check-ins': checkInsTable,
  gestures: gesturesTable,
  shows: showsTable,
  summary: summaryTable,
  events: eventsTable,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

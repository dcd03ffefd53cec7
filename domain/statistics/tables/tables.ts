import { checkInsTable } from './checkInsTable.ts';
import { eventsTable } from './eventsTable.ts';
import { gesturesTable } from './gesturesTable.ts';
import { passesTable } from './passesTable.ts';
import { gestureCountsTable, hoursTable, idolsTable, landmarksTable } from './placeTables.ts';
import { showCountsTable, showSkipsTable, showsTable } from './showsTable.ts';
import { summaryTable } from './summaryTable.ts';
import { visitsTable } from './visitsTable.ts';
import { flowTable, walkTable } from './walkTables.ts';

/** Figures that are added up: the tables of a report, in its order. */
export const FIGURE_TABLES = {
  summary: summaryTable,
  hours: hoursTable,
  landmarks: landmarksTable,
  idols: idolsTable,
  'gesture-counts': gestureCountsTable,
  passes: passesTable,
  walk: walkTable,
  flow: flowTable,
  shows: showsTable,
  'show-counts': showCountsTable,
  'show-skips': showSkipsTable,
} as const;

/** One row for each thing that happened. */
export const RECORD_TABLES = {
  visits: visitsTable,
  'check-ins': checkInsTable,
  gestures: gesturesTable,
  events: eventsTable,
} as const;

/** Everything that can be exported, by the name under which it is asked for. */
export const TABLES = { ...RECORD_TABLES, ...FIGURE_TABLES } as const;

export type FigureTableName = keyof typeof FIGURE_TABLES;
export type RecordTableName = keyof typeof RECORD_TABLES;
export type TableName = keyof typeof TABLES;

export const FIGURE_TABLE_NAMES = Object.keys(FIGURE_TABLES) as FigureTableName[];
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export function isFigureTable(name: TableName): name is FigureTableName {
  return Object.hasOwn(FIGURE_TABLES, name);
}

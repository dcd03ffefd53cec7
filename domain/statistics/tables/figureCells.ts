import { assertNever } from '../../core/assertNever.ts';
import type { ToLocalTime } from '../../schedule/LocalTime.ts';
import type { Overview } from '../Overview.ts';
import { spanLines, summaryLines } from './summaryTable.ts';
import type { Cell, Table } from './Table.ts';
import { FIGURE_TABLES, type FigureTableName } from './tables.ts';

/** The rows of one table of figures. */
export function figureCells(name: FigureTableName, overview: Overview, toLocalTime: ToLocalTime): Cell[][] {
  switch (name) {
    case 'summary':
      return cells(FIGURE_TABLES.summary, summaryLines(overview), toLocalTime);
    case 'passes':
      return cells(FIGURE_TABLES.passes, spanLines(overview), toLocalTime);
    case 'hours':
      return cells(FIGURE_TABLES.hours, overview.hoursOfDay, toLocalTime);
    case 'landmarks':
      return cells(FIGURE_TABLES.landmarks, overview.landmarks, toLocalTime);
    case 'idols':
      return cells(FIGURE_TABLES.idols, overview.idols, toLocalTime);
    case 'gesture-counts':
      return cells(FIGURE_TABLES['gesture-counts'], overview.gestures, toLocalTime);
    case 'walk':
      return cells(FIGURE_TABLES.walk, overview.walk, toLocalTime);
    case 'flow':
      return cells(FIGURE_TABLES.flow, overview.flow, toLocalTime);
    case 'shows':
      return cells(FIGURE_TABLES.shows, overview.shows, toLocalTime);
    case 'show-counts':
      return cells(FIGURE_TABLES['show-counts'], overview.showCounts, toLocalTime);
    case 'show-skips':
      return cells(FIGURE_TABLES['show-skips'], overview.skippedShows, toLocalTime);
    default:
      return assertNever(name, 'FigureTableName');
  }
}

export function rowCells<Row>(table: Table<Row>, row: Row, toLocalTime: ToLocalTime): Cell[] {
  return table.columns.map((column) => column.cell(row, toLocalTime));
}

function cells<Row>(table: Table<Row>, rows: readonly Row[], toLocalTime: ToLocalTime): Cell[][] {
  return rows.map((row) => rowCells(table, row, toLocalTime));
}

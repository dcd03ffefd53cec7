import type { Figures } from '../../../../domain/statistics/Figures.ts';
import type { HourFigures } from '../../../../domain/statistics/Overview.ts';
import { coverageLevel, coverageWords } from '../../figures/coverage.ts';
import type { Wording } from '../../figures/Wording.ts';
import { said } from '../../language.ts';
import { FIGURE_NAMES } from '../../tables/figureNames.ts';

export const HOUR_COUNTS = ['visits', 'passersBy', 'checkIns', 'gestures'] as const;
export type HourCount = (typeof HOUR_COUNTS)[number];

export type HourSquare = {
  /** Places in `hours` and `dates`. */
  readonly column: number;
  readonly row: number;
  readonly value: number;
  readonly doubtful: boolean;
  readonly words: readonly string[];
};

/** Days as rows, hours as columns. Only hours that are in use on some day have a column. */
export type HourGrid = {
  readonly hours: readonly number[];
  readonly dates: readonly string[];
  readonly squares: readonly HourSquare[];
  readonly most: number;
};

export function hourGrid(cells: readonly HourFigures[], count: HourCount, wording: Wording): HourGrid {
  const used = cells.filter(({ figures }) => figures.openMs > 0 || figures[count] > 0);
  const inUse = used.map(({ hour }) => hour);
  const first = Math.min(...inUse, 23);
  const last = Math.max(...inUse, first);
  const hours =
    inUse.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const dates = [...new Set(used.map(({ date }) => date))].toSorted();
  return {
    hours,
    dates,
    squares: used.map(({ date, hour, figures }) => ({
      column: hour - first,
      row: dates.indexOf(date),
      value: figures[count],
      doubtful: isDoubtful(figures),
      words: [
        `${wording.day(date)} ${wording.hour(hour)}`,
        `${said(FIGURE_NAMES[count], wording.language)} ${wording.count(figures[count])}`,
        said(coverageWords(figures, wording), wording.language),
      ],
    })),
    most: Math.max(1, ...used.map(({ figures }) => figures[count])),
  };
}

export function isDoubtful(figures: Figures): boolean {
  const level = coverageLevel(figures);
  return level === 'poor' || level === 'blind';
}

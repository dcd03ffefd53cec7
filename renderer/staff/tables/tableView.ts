import { GESTURES, isGestureId } from '../../../domain/gestures/vocabulary.ts';
import { IDOLS, type IdolId, LANDMARKS } from '../../../domain/landmarks/landmarks.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import type { Cell, Column, Table } from '../../../domain/statistics/tables/Table.ts';
import { GOOD_COVERAGE } from '../figures/coverage.ts';
import { NOTHING, type Wording } from '../figures/Wording.ts';
import { type Bilingual, said } from '../language.ts';
import { SHOW_WORDS } from './showWords.ts';

export type Sorting = { readonly column: string; readonly direction: 'ascending' | 'descending' };

export type TableColumn = {
  readonly name: string;
  readonly head: string;
  readonly definition: string;
  readonly isNumber: boolean;
};

export type TableRow = {
  readonly key: string;
  readonly cells: readonly {
    readonly column: string;
    readonly text: string;
    /** 0 to 1 of the greatest of its column; null where none is drawn. */
    readonly bar: number | null;
    /** A coverage too low to compare counts by. */
    readonly poor: boolean;
  }[];
};

/** What cells are told by: the street's clock, and the titles of its shows by the names of their files. */
export type Street = {
  readonly toLocalTime: ToLocalTime;
  readonly showTitles: Readonly<Record<string, Bilingual>>;
};

/** Always with a bar, of the whole and not of the greatest. */
const COVERAGE = 'camera_share';

/**
 * A table of the exports as the pages show it: the same columns, the same definitions, in words of one language. `shown`
 * names its columns, `barred` those with a bar.
 */
export function tableView<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  shown: readonly string[],
  barred: readonly string[],
  sorting: Sorting | null,
  wording: Wording,
  { toLocalTime, showTitles }: Street,
): { readonly columns: TableColumn[]; readonly rows: TableRow[] } {
  const columns = shown.map((name) => {
    const found = table.columns.find((column) => column.name === name);
    if (found === undefined) throw new Error(`Table ${table.name} has no column ${name}`);
    return found;
  });
  const values = rows.map((row) => columns.map((column) => column.cell(row, toLocalTime)));
  const greatest = columns.map((_, index) =>
    Math.max(0, ...values.map((cells) => (typeof cells[index] === 'number' ? cells[index] : 0))),
  );
  const sortedBy = columns.findIndex(({ name }) => name === sorting?.column);
  const inOrder = sorting === null || sortedBy < 0 ? values : sortedRows(values, sortedBy, sorting.direction);
  return {
    columns: columns.map((column, index) => ({
      name: column.name,
      head: wording.language === 'en' ? englishHead(column.name) : column.head,
      definition: wording.language === 'en' ? column.en : `${column.zh}。`,
      isNumber: values.some((cells) => typeof cells[index] === 'number'),
    })),
    rows: inOrder.map((cells) => ({
      key: cells.join(' '),
      cells: columns.map((column, index) => {
        const cell = cells[index] ?? null;
        const most = greatest[index] ?? 0;
        const isCoverage = column.name === COVERAGE && typeof cell === 'number';
        const hasBar = barred.includes(column.name) && typeof cell === 'number' && most > 0;
        return {
          column: column.name,
          text: cellText(cell, column, wording, showTitles),
          bar: isCoverage ? cell : hasBar ? cell / most : null,
          poor: isCoverage && cell < GOOD_COVERAGE,
        };
      }),
    })),
  };
}

/** Empty cells come last, whichever way. */
function sortedRows(
  rows: readonly Cell[][],
  index: number,
  direction: Sorting['direction'],
): readonly Cell[][] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a = null, b = null] = [one[index], other[index]];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'zh-CN');
  });
}

/** What the exports call by an id has an English name all the same. */
const ENGLISH_NAMES: Readonly<Record<string, (id: string) => string | undefined>> = {
  from_id: landmarkName,
  to_id: landmarkName,
  gesture: (id) => (isGestureId(id) ? GESTURES[id].en : undefined),
  idol: (id) => (Object.hasOwn(IDOLS, id) ? IDOLS[id as IdolId].en : undefined),
};
/** What an empty cell says where it says something. */
const BEGIN = { zh: '起点', en: 'Start' };
const EMPTY: Readonly<Record<string, Bilingual>> = {
  date: { zh: '合计', en: 'Total' },
  from_id: BEGIN,
  from_zh: BEGIN,
};

function landmarkName(id: string): string | undefined {
  return LANDMARKS.find((landmark) => landmark.id === id)?.en;
}

function cellText<Row>(
  cell: Cell,
  { format, name }: Column<Row>,
  wording: Wording,
  showTitles: Street['showTitles'],
): string {
  if (cell === null) {
    const empty = EMPTY[name];
    return empty === undefined ? NOTHING : said(empty, wording.language);
  }
  if (format === 'share' && typeof cell === 'number') return wording.share(cell);
  if (format === 'day') return wording.day(String(cell));
  if (format === 'moment') return `${wording.day(String(cell))} ${String(cell).slice(11, 16)}`;
  if (name === 'hour' && typeof cell === 'number') return wording.hour(cell);
  if (typeof cell === 'number') return wording.count(cell);
  const word = name === 'show_id' ? showTitles[String(cell)] : SHOW_WORDS[name]?.[String(cell)];
  if (word !== undefined) return said(word, wording.language);
  const named = wording.language === 'en' ? ENGLISH_NAMES[name]?.(String(cell)) : undefined;
  return named ?? String(cell);
}

const HEADS: Readonly<Record<string, string>> = {
  landmark_zh: 'Landmark',
  landmark_en: 'Landmark',
  idol_zh: 'Idol',
  signature_zh: 'Signature gesture',
  gesture_zh: 'Gesture',
  from_id: 'From',
  to_id: 'To',
  dwell_median_seconds: 'Dwell, median (s)',
  dwell_p90_seconds: 'Dwell, 9 of 10 (s)',
  camera_share: 'Camera coverage',
  uptime_share: 'Uptime',
  check_ins: 'Check-ins',
  check_in_rate: 'Check-in rate',
  passers_by: 'Passers-by',
  show_id: 'Show',
  played_seconds: 'Played (s)',
  most_in_view: 'Most people',
  most_in_view_median: 'People, median',
};

/** What a column is called in English: "capture_rate" as "Capture rate". */
export function englishHead(name: string): string {
  const words = name.replaceAll('_', ' ');
  return HEADS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

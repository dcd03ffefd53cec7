import { use, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Table } from '../../../domain/statistics/tables/Table.ts';
import { TABLES, type TableName } from '../../../domain/statistics/tables/tables.ts';
import { Card } from '../figures/Card.tsx';
import { ExportLinks } from '../figures/ExportLinks.tsx';
import { useShownFigures } from '../figures/FiguresContext.ts';
import { FIGURES_TEXTS } from '../figures/texts.ts';
import { useWording } from '../figures/Wording.ts';
import { zoneTime } from '../figures/zoneTime.ts';
import { useSay } from '../language.ts';
import { PrintingContext } from '../print/PrintingContext.ts';
import './FigureTable.css';
import { type Sorting, tableView } from './tableView.ts';

type FigureTableProps<Row> = {
  readonly table: TableName & Table<Row>['name'];
  readonly columns: readonly string[];
  readonly barred?: readonly string[];
  readonly rows: readonly Row[];
  readonly sorting?: Sorting | null;
  /** So many rows at first, the others by a tap. */
  readonly most?: number;
  /** So many rows on paper, where nothing can be tapped; the others are in the workbook. */
  readonly mostOnPaper?: number;
  /** Said instead of rows where there are none. */
  readonly empty?: string;
};

/** A table of the exports on a page: sorted by a tap on a head, its definitions below. */
export function FigureTable<Row>(props: FigureTableProps<Row>) {
  const { table, columns: shown, barred = [], rows, sorting: first = null, empty } = props;
  const isPrinted = use(PrintingContext);
  const most = (isPrinted ? props.mostOnPaper : props.most) ?? Infinity;
  const say = useSay();
  const wording = useWording();
  const [sorting, setSorting] = useState<Sorting | null>(first);
  const [all, setAll] = useState(false);
  const of = TABLES[table] as unknown as Table<Row>;
  const { timeZone, showTitles } = useShownFigures().frame;
  const toLocalTime = useMemo(() => zoneTime(timeZone), [timeZone]);
  const view = tableView(of, rows, shown, barred, sorting, wording, {
    toLocalTime,
    showTitles,
  });
  const title = wording.language === 'en' ? englishTitle(of.name) : of.head;
  const sortBy = (column: string) =>
    setSorting((last) => ({
      column,
      direction: last?.column === column && last.direction === 'descending' ? 'ascending' : 'descending',
    }));
  return (
    <Card
      title={title}
      note={say({ zh: `${of.zh.replace(`${of.head}：`, '')}。`, en: of.en })}
      tools={<ExportLinks table={table} />}
    >
      {view.rows.length === 0 && empty !== undefined ? (
        <p className="figure-table-empty">{empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys.
        <section className="figure-table-place" aria-label={title} tabIndex={0}>
          <table className="figure-table">
            <thead>
              <tr>
                {view.columns.map(({ name, head, isNumber }) => (
                  <th
                    key={name}
                    scope="col"
                    data-number={isNumber || undefined}
                    aria-sort={sorting?.column === name ? sorting.direction : undefined}
                  >
                    <button type="button" onClick={() => sortBy(name)}>
                      {head}
                      <span aria-hidden="true" className="figure-table-arrow">
                        {sorting?.column === name ? (sorting.direction === 'ascending' ? '↑' : '↓') : ''}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.slice(0, all ? undefined : most).map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map(({ column, text, bar, poor }, index) => (
                    <td
                      key={column}
                      data-column={column}
                      data-poor={poor || undefined}
                      data-number={view.columns[index]?.isNumber || undefined}
                    >
                      {bar !== null && (
                        <span
                          className="figure-table-bar"
                          style={{ inlineSize: `${bar * 100}%` }}
                          aria-hidden="true"
                        />
                      )}
                      <span className="figure-table-text">{text}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {isPrinted && view.rows.length > most && (
        <p className="figure-table-empty">
          {say({
            zh: `另有 ${view.rows.length - most} 行，见 Excel 报告。`,
            en: `${view.rows.length - most} more rows are in the Excel report.`,
          })}
        </p>
      )}
      {!isPrinted && !all && view.rows.length > most && (
        <Button className="quiet-button figure-table-all" onPress={() => setAll(true)}>
          {say({ zh: `显示全部 ${view.rows.length} 行`, en: `Show all ${view.rows.length} rows` })}
        </Button>
      )}
      <details className="figure-table-meaning">
        <summary>{say(FIGURES_TEXTS.definitions)}</summary>
        <dl>
          {view.columns.map(({ name, head, definition }) => (
            <div key={name}>
              <dt>{head}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}

function englishTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

import type { Report } from './Report.ts';

/** One object: what was asked for, what its columns mean, and a list of rows. Written row by row. */
export function* jsonText(report: Report): Iterable<string> {
  const { columns, rows, name, zh, en, timeZone, from, to, exportedAt } = report;
  const definitions = Object.fromEntries(columns.map(({ name, zh, en }) => [name, { zh, en }]));
  const head = { what: name, meaning: { zh, en }, timeZone, from, to, exportedAt, definitions };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [`;
  let separator = '\n    ';
  for (const row of rows) {
    const named = Object.fromEntries(columns.map((column, index) => [column.name, row[index]]));
    yield separator + JSON.stringify(named);
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

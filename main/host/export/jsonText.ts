import type { ReportOrigin, ReportTable } from './Report.ts';

/** One object: what was asked for, what its columns mean, and a list of rows. Written row by row. */
export function* jsonText(table: ReportTable, origin: ReportOrigin): Iterable<string> {
  const head = { what: table.name, ...meaning(table), ...origin, definitions: definitions(table) };
  yield* withRows(head, table, '');
  yield '\n';
}

/** One object with all tables of a report, by their names. */
export function* jsonReport(
  name: string,
  tables: readonly ReportTable[],
  origin: ReportOrigin,
): Iterable<string> {
  yield `${JSON.stringify({ what: name, ...origin }, null, 2).slice(0, -2)},\n  "tables": {`;
  let separator = '\n';
  for (const table of tables) {
    yield `${separator}    ${JSON.stringify(table.name)}: `;
    yield* withRows({ ...meaning(table), definitions: definitions(table) }, table, '    ');
    separator = ',\n';
  }
  yield '\n  }\n}\n';
}

function* withRows(head: object, { columns, rows }: ReportTable, indent: string): Iterable<string> {
  const text = JSON.stringify(head, null, 2).replaceAll('\n', `\n${indent}`);
  yield `${text.slice(0, -2 - indent.length)},\n${indent}  "rows": [`;
  let separator = '\n';
  for (const row of rows) {
    const named = Object.fromEntries(columns.map((column, index) => [column.name, row[index]]));
    yield `${separator}${indent}    ${JSON.stringify(named)}`;
    separator = ',\n';
  }
  yield `\n${indent}  ]\n${indent}}`;
}

function meaning({ zh, en }: ReportTable) {
  return { meaning: { zh, en } };
}

function definitions({ columns }: ReportTable) {
  return Object.fromEntries(columns.map(({ name, head, zh, en }) => [name, { head, zh, en }]));
}

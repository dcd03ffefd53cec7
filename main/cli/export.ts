import { type Command, Option } from 'commander';
import { TABLE_NAMES, TABLES, type TableName } from '../../domain/statistics/tables/tables.ts';
import { FORMATS, type Format, WHOLE_REPORT } from '../host/export/Report.ts';

const NAME_WIDTH = 14;
const CHOICES = [...TABLE_NAMES, WHOLE_REPORT] as const;

export type ExportFlags = {
  readonly what?: TableName | typeof WHOLE_REPORT;
  readonly format?: Format;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly data?: string;
};

/** `starstreet export`: the figures, for organizers. */
export function registerExport(program: Command): void {
  const command: Command = program
    .command('export')
    .summary('write visits, check-ins and other figures')
    .description(
      'Writes figures as a table, to the terminal or with --out into a file. The kiosk may be running meanwhile. Days and hours are those of the street’s time zone.',
    )
    .addOption(new Option('--what <table>', 'which table (always needed)').choices(CHOICES))
    .addOption(new Option('--format <format>', 'csv, or as the file’s name says').choices(FORMATS))
    .option('--from <day>', 'from this day or moment on, like 2026-11-24 or 2026-11-24T18:30')
    .option('--to <day>', 'until this day (included) or moment (not included)')
    .option('--out <file>', 'into this file, which spreadsheets open as it is; else to the terminal')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .addHelpText('after', `\nTables:\n${TABLE_NAMES.map(tableHelp).join('\n')}\n${REPORT_HELP}\n`)
    .action(async (flags: ExportFlags) => {
      // Not commander's own check: that comes before unknown options, and would hide a misspelt `--what`.
      const { what } = flags;
      if (what === undefined) command.error(`error: expected --what with one of ${CHOICES.join(', ')}`);
      const { runExport } = await import('./export/runExport.ts');
      await runExport({ ...flags, what }, (sentence) => command.error(`error: ${sentence}`));
    });
}

const REPORT_HELP = `  ${WHOLE_REPORT.padEnd(NAME_WIDTH)} All tables of figures in one workbook (xlsx) or json file.`;

function tableHelp(name: TableName): string {
  return `  ${name.padEnd(NAME_WIDTH)} ${TABLES[name].en}`;
}

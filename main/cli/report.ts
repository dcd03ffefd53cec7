import { type Command, Option } from 'commander';

export type ReportFlags = {
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
  readonly language: 'zh-CN' | 'en';
  readonly data?: string;
};

/** `starstreet report`: all figures as a PDF, for organizers. */
export function registerReport(program: Command): void {
  const command: Command = program
    .command('report')
    .summary('print all figures of a period to a PDF')
    .description(
      'Writes the pages of figures as one PDF file, A4, with what every figure means and how well the kiosks saw. The kiosk may be running meanwhile. Days are those of the street’s time zone.',
    )
    .option('--out <file>', 'into this file (always needed), like report.pdf')
    .option('--from <day>', 'from this day or moment on, like 2026-11-24 or 2026-11-24T18:30')
    .option('--to <day>', 'until this day (included) or moment (not included)')
    .addOption(new Option('--language <language>', 'of the report').choices(['zh-CN', 'en']).default('zh-CN'))
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (flags: ReportFlags) => {
      // Not commander's own check: that comes before unknown options, and would hide a misspelt `--out`.
      const { out } = flags;
      if (out === undefined) command.error('error: expected --out with the name of a file, like report.pdf');
      const { runReport } = await import('./report/runReport.ts');
      await runReport({ ...flags, out }, (sentence) => command.error(`error: ${sentence}`));
    });
}

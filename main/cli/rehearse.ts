import type { Command } from 'commander';

export type RehearseFlags = {
  readonly from?: string;
  readonly to?: string;
  readonly data?: string;
  readonly json?: boolean;
};

/** `starstreet rehearse`: the schedule, run through before the street sees it. */
export function registerRehearse(program: Command): void {
  const command: Command = program
    .command('rehearse')
    .summary('run through the schedule of shows before the street sees it')
    .description(
      'Runs the calendar of some days as the kiosk would, in a moment, and says for each day what plays when, what does not and why, and which shows have faults. Changes nothing. Ends with 1 when there is something to put right. Without a calendar.json in the data folder the program’s own shows take turns, three a day.',
    )
    .option('--from <day>', 'from this day on, like 2026-11-24 (always needed)')
    .option('--to <day>', 'until this day, included (always needed)')
    .option('--data <folder>', 'data folder of the kiosk')
    .option('--json', 'as JSON, for programs')
    .allowExcessArguments(false)
    .action(async (flags: RehearseFlags) => {
      const { runRehearse } = await import('./rehearse/runRehearse.ts');
      process.exitCode = runRehearse(flags, (sentence) => command.error(`error: ${sentence}`)) ? 0 : 1;
    });
}

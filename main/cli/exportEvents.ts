import { type Command, InvalidArgumentError } from 'commander';

export type ExportEventsFlags = {
  readonly out: string;
  readonly fromSequence: number;
  readonly data?: string;
};

/** `starstreet export-events`: this kiosk's events for another kiosk. */
export function registerExportEvents(program: Command): void {
  program
    .command('export-events')
    .summary('write this kiosk’s events for another kiosk to import')
    .description(
      'Writes all events of this kiosk into a file that it seals with its key of the street. Another kiosk of the same edition takes it with “starstreet import”, so that its figures are those of both. The kiosk may be running meanwhile. Events name nobody and hold no pass.',
    )
    .option('--out <place>', 'a file, or a folder such as a USB stick, where it gets a name of its own', '.')
    .option('--from-sequence <number>', 'only events numbered so or above', wholeNumber, 1)
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (flags: ExportEventsFlags) => {
      const { runExportEvents } = await import('./exportEvents/runExportEvents.ts');
      await runExportEvents(flags);
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('expected a whole number from 1 on');
}

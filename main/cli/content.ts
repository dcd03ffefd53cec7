import { type Command, Option } from 'commander';
import { CONTENT_KINDS, type ContentKind } from '../../contract/starFile.ts';

type DataFlag = { readonly data?: string };
export type ListFlags = DataFlag & { readonly kind?: ContentKind; readonly json?: boolean };
export type CheckFlags = DataFlag & { readonly kind?: ContentKind; readonly json?: boolean };
export type ExportContentFlags = DataFlag & {
  readonly show?: string;
  readonly idol?: string;
  readonly out: string;
};
export type ImportContentFlags = DataFlag & { readonly dryRun?: boolean };

/** `starstreet content`: what staff write, without the console. */
export function registerContent(program: Command): void {
  const content = program
    .command('content')
    .summary('list, check, export and import what staff write: shows, schedule, street, cheers, idols')
    .description(
      'What staff write lies as JSON in the data folder: shows/NAME.json, idols/NAME.json, calendar.json, street.json and cheers.json. The kiosk may be running meanwhile; it takes over what was changed within a second.',
    )
    .helpCommand(false);
  content
    .command('list')
    .summary('list shows and idols, and whether the schedule, the street and the cheers were changed')
    .description(
      'Lists every document: what it is called, whether it is the program’s own, changed or made by staff, and what is wrong with it. Changes nothing.',
    )
    .addOption(kindOption('only these'))
    .option('--json', 'as JSON, for programs')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (flags: ListFlags) => {
      const { runList } = await import('./content/runList.ts');
      runList(flags);
    });
  content
    .command('check')
    .summary('check everything that staff wrote, or the files that are named')
    .description(
      'Says of everything that staff wrote, or of each file that is named, what is wrong with it, where, and what is expected there. A file is a .star file or one document as JSON. Changes nothing. Ends with 1 when something is wrong.',
    )
    .argument('[file...]', 'files; else everything in the data folder')
    .addOption(kindOption('what a JSON file is, where its name does not tell'))
    .option('--json', 'as JSON, for programs')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (files: string[], flags: CheckFlags, command: Command) => {
      const { runCheck } = await import('./content/runCheck.ts');
      process.exitCode = (await runCheck(files, flags, wrongUsage(command))) ? 0 : 1;
    });
  content
    .command('export')
    .summary('write a .star file, for another kiosk or to keep')
    .description(
      'Writes one show, one idol, or all that staff wrote into a .star file. Another kiosk takes it with “content import”, or in its console.',
    )
    .option('--show <name>', 'this show')
    .option('--idol <name>', 'this idol of staff’s own; without both, everything that staff wrote')
    .option('--out <place>', 'a file, or a folder such as a USB stick, where it gets a name of its own', '.')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (flags: ExportContentFlags, command: Command) => {
      const { runExport } = await import('./content/runExport.ts');
      await runExport(flags, wrongUsage(command));
    });
  content
    .command('import')
    .summary('take .star files, each whole or not at all')
    .description(
      'Checks each .star file, says what it changes, and takes it whole or not at all. What stood there before stays in the history, and the whole import can be undone for a day with “content undo”. Ends with 1 when a file was not taken.',
    )
    .argument('<file...>', '.star files')
    .option('--dry-run', 'only say what would change')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (files: string[], flags: ImportContentFlags) => {
      const { runImport } = await import('./content/runImport.ts');
      process.exitCode = (await runImport(files, flags)) ? 0 : 1;
    });
  content
    .command('undo')
    .summary('undo an import')
    .description(
      'Makes everything as it was before the import, unless something of it was changed since: then nothing is changed.',
    )
    .argument('<import>', 'as “content import” names it')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (undoId: string, flags: DataFlag) => {
      const { runUndo } = await import('./content/runUndo.ts');
      runUndo(undoId, flags.data);
    });
  for (const command of content.commands) {
    command.showHelpAfterError(`(starstreet content ${command.name()} --help lists the options)`);
  }
}

/** Says a sentence about wrong options and ends the command. */
export type WrongUsage = (sentence: string) => never;

function wrongUsage(command: Command): WrongUsage {
  return (sentence) => command.error(`error: ${sentence}`);
}

function kindOption(what: string): Option {
  return new Option('--kind <kind>', what).choices(CONTENT_KINDS);
}

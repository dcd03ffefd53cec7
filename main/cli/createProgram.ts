import { Command } from 'commander';
import { registerContent } from './content.ts';
import { registerDoctor } from './doctor.ts';
import { registerExport } from './export.ts';
import { registerExportEvents } from './exportEvents.ts';
import { registerIdols } from './idols.ts';
import { registerImport } from './import.ts';
import { registerPin } from './pin.ts';
import { registerPrivacy } from './privacy.ts';
import { PROGRAM_VERSION } from './programVersion.ts';
import { registerRecognise } from './recognise.ts';
import { registerRedeem } from './redeem.ts';
import { registerRehearse } from './rehearse.ts';
import { registerReport } from './report.ts';
import { registerStart } from './start.ts';
import { registerStreet } from './street.ts';

/** Every command registers itself; what it needs is loaded only when it runs, so that `--help` is quick. */
const commands: readonly ((program: Command) => void)[] = [
  registerStart,
  registerRecognise,
  registerExport,
  registerReport,
  registerRehearse,
  registerContent,
  registerExportEvents,
  registerImport,
  registerRedeem,
  registerStreet,
  registerIdols,
  registerPin,
  registerPrivacy,
  registerDoctor,
];

/** The command line as a value, so that a test can ask it without starting a process. */
export function createProgram(): Command {
  const program = new Command('starstreet')
    .description('Star Street 星街: virtual idols for the screens of a street.')
    .version(PROGRAM_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(starstreet --help lists commands and options)')
    .configureHelp({ showGlobalOptions: false, sortSubcommands: false })
    .exitOverride();
  for (const register of commands) register(program);
  return program;
}

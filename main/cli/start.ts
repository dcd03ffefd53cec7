import { type Command, InvalidArgumentError, Option } from 'commander';
import { LANDMARK_IDS, type LandmarkId } from '../../domain/landmarks/landmarks.ts';
import { SHELL_WISHES, type ShellWish } from '../shell/chooseShell.ts';
import { parseLandmark } from './parseLandmark.ts';

export interface StartFlags {
  shell: ShellWish;
  data?: string;
  port?: number;
  film?: string;
  landmark?: LandmarkId;
  kit?: string;
  newEdition: boolean;
  windowed: boolean;
}

/** `starstreet start`: the kiosk itself. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .summary('run the kiosk')
    .description('Runs the kiosk until Ctrl-C: serves it on this machine and opens a screen on it.')
    .addOption(new Option('--shell <shell>', 'what shows it').choices(SHELL_WISHES).default('auto'))
    .option('--data <folder>', 'data folder (configuration, events, browser profile)')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes any free one', parsePort)
    .option(
      '--film <file>',
      'a camera recording (MJPEG at 30 fps, or Y4M) in place of the camera, shown once',
    )
    .option('--landmark <id>', `where this kiosk stands: ${LANDMARK_IDS.join(', ')}`, parseLandmark)
    .option('--kit <file>', 'join a street with its kit, once; or take a newer list of its keys')
    .option('--new-edition', 'with --kit: change over to another edition of the street', false)
    .option('--windowed', 'in a window instead of the whole screen', false)
    .allowExcessArguments(false)
    .action(async (flags: StartFlags) => {
      const { runStart } = await import('./start/runStart.ts');
      await runStart(flags);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('Expected is a whole number from 0 to 65535.');
  }
  return port;
}

import { type Command, InvalidArgumentError } from 'commander';
import { LANDMARK_IDS, type LandmarkId } from '../../domain/landmarks/landmarks.ts';
import { parseLandmark } from './parseLandmark.ts';

export type NewFlags = {
  readonly name?: string;
  readonly nameEn?: string;
  readonly from?: string;
  readonly until?: string;
  readonly timeZone: string;
  readonly out?: string;
};
export type RevokeFlags = { readonly landmark?: LandmarkId; readonly since?: string; readonly key?: number };
export type RenewFlags = { readonly landmark?: LandmarkId };

const LANDMARK_HELP = `which kiosk (always needed): ${LANDMARK_IDS.join(', ')}`;

/** `starstreet street`: what an organizer does at home, before and during an edition. */
export function registerStreet(program: Command): void {
  const street = program
    .command('street')
    .summary('make an edition of the street; withdraw and renew its keys')
    .description(
      'An edition is one event of the street, from its first day to its last. Its passes are good at its own kiosks only. The folder that “street new” makes is the organizer’s own: keep a copy of it, and give away the kits only.',
    )
    .helpCommand(false);
  street
    .command('new')
    .summary('make an edition: eight kits and the organizer’s own file')
    .description(
      'Makes a folder with street.json, which stays with the organizer, and eight kits, one for each landmark. At each kiosk once: starstreet start --kit FILE. A kit is secret: whoever has it can give out stamps of its landmark.',
    )
    .option('--name <name>', 'what the street is called, in Chinese (always needed)')
    .option('--name-en <name>', 'in English; else as --name')
    .option('--from <day>', 'its first day or moment, like 2026-12-01; else now')
    .option('--until <day>', 'its last day (included) or its end as a moment; else it stays open')
    .option('--time-zone <zone>', 'IANA name, for these days and for all figures', 'Asia/Shanghai')
    .option('--out <folder>', 'a folder that is not there yet (always needed)')
    .allowExcessArguments(false)
    .action(async (flags: NewFlags, command: Command) => {
      const { runNew } = await import('./street/runNew.ts');
      runNew(flags, wrongUsage(command));
    });
  street
    .command('revoke')
    .summary('withdraw the key of a lost or stolen kiosk')
    .description(
      'Withdraws the key of a landmark’s kiosk. Passes that it stamped before stay good; set --since to when it was lost. Writes a new list of keys, roster-N.json, to be carried to every other kiosk: starstreet start --kit roster-N.json.',
    )
    .argument('<folder>', 'the organizer’s folder')
    .option('--landmark <id>', LANDMARK_HELP, parseLandmark)
    .option('--since <moment>', 'from when on, like 2026-12-05T18:30 (the edition’s time zone); else now')
    .option('--key <number>', 'which key, where the landmark has several', parseKey)
    .allowExcessArguments(false)
    .action(async (folder: string, flags: RevokeFlags, command: Command) => {
      const { runRevoke } = await import('./street/runRevoke.ts');
      runRevoke(folder, flags, wrongUsage(command));
    });
  street
    .command('renew')
    .summary('make a new kit for a landmark')
    .description(
      'Makes a new key for a landmark, with a new kit for its kiosk, and a new list of keys to be carried to every other kiosk. The older key stays in force until it is withdrawn with: street revoke.',
    )
    .argument('<folder>', 'the organizer’s folder')
    .option('--landmark <id>', LANDMARK_HELP, parseLandmark)
    .allowExcessArguments(false)
    .action(async (folder: string, flags: RenewFlags, command: Command) => {
      const { runRenew } = await import('./street/runRenew.ts');
      runRenew(folder, flags, wrongUsage(command));
    });
  for (const command of street.commands) {
    command.showHelpAfterError(`(starstreet street ${command.name()} --help lists the options)`);
  }
}

/** Says a sentence about wrong options and ends the command. */
export type WrongUsage = (sentence: string) => never;

function wrongUsage(command: Command): WrongUsage {
  return (sentence) => command.error(`error: ${sentence}`);
}

function parseKey(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > 255) {
    throw new InvalidArgumentError('Expected is a whole number from 0 to 255.');
  }
  return Number(text);
}

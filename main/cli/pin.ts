import type { Command } from 'commander';

export type PinFlags = { readonly data?: string };

/** `starstreet pin`: sets the PIN of the staff console. */
export function registerPin(program: Command): void {
  program
    .command('pin')
    .summary('set the PIN of the staff console')
    .description(
      'Sets the PIN with which staff open the console at the kiosk. Asks for it, or reads it from standard input. Works while the kiosk is running; whoever is signed in stays so.',
    )
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (flags: PinFlags) => {
      const { runPin } = await import('./pin/runPin.ts');
      await runPin(flags);
    });
}

import type { Command } from 'commander';

export type DoctorFlags = { readonly data?: string; readonly json?: boolean };

/** `starstreet doctor`: what is found and missing on this machine. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('say what this machine has and lacks')
    .description(
      'Looks for all that a kiosk needs and says, a line each, what is found, what is missing and what to do. Changes nothing. Ends with 1 when something must be put right before the kiosk can run.',
    )
    .option('--data <folder>', 'data folder of the kiosk')
    .option('--json', 'as JSON, for programs')
    .allowExcessArguments(false)
    .action(async (flags: DoctorFlags) => {
      const { runDoctor } = await import('./doctor/runDoctor.ts');
      process.exitCode = runDoctor(flags) ? 0 : 1;
    });
}

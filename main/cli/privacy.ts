import type { Command } from 'commander';

export type PrivacyFlags = { readonly data?: string; readonly json?: boolean };

/** `starstreet privacy`: what is kept, since when and until when. */
export function registerPrivacy(program: Command): void {
  program
    .command('privacy')
    .summary('say what this kiosk keeps, since when and until when')
    .description(
      'Looks through the data folder and says, in Chinese and English, what is kept in it, since when and until when, and what is never kept. Changes nothing; the kiosk may be running meanwhile.',
    )
    .option('--data <folder>', 'data folder of the kiosk')
    .option('--json', 'as JSON, for programs')
    .allowExcessArguments(false)
    .action(async (flags: PrivacyFlags) => {
      const { runPrivacy } = await import('./privacy/runPrivacy.ts');
      runPrivacy(flags);
    });
}

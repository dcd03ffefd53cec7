import type { Command } from 'commander';

export type RedeemFlags = { readonly data?: string };

/** `starstreet redeem`: takes the code of a complete walk, once. */
export function registerRedeem(program: Command): void {
  program
    .command('redeem')
    .summary('take the code of a complete walk, once')
    .description(
      'Checks the code that a visitor tells after the eighth stamp, and takes it once. Only when it says “done” is the reward handed out; else it ends with 1 and says why. The kiosk may be running meanwhile. Small letters, spaces and dashes do not matter, nor O for 0 and I or L for 1.',
    )
    .argument('<code...>', 'like K3F9-7QRT-0XDM-4BWA-E2HS, with or without the dashes')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (words: string[], flags: RedeemFlags) => {
      const { runRedeem } = await import('./redeem/runRedeem.ts');
      await runRedeem(words.join(' '), flags);
    });
}

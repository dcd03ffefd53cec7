import type { Command } from 'commander';

export type ImportFlags = { readonly data?: string };

/** `starstreet import`: other kiosks' events into this kiosk's figures. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .summary('take events of other kiosks, so that figures are of all')
    .description(
      'Takes files that “starstreet export-events” wrote at other kiosks of this edition: in any order, twice or partly overlapping, each event is kept once. Each file is taken whole or not at all, and only when a kiosk of the street has sealed it; of a key that was withdrawn, only files that were written before. The kiosk may be running meanwhile; files of more than some 100,000 events are better taken while it is closed, for it cannot stamp in the seconds in which they are written. Ends with 1 when a file was not taken.',
    )
    .argument('<file...>', 'files of other kiosks; this kiosk’s own do no harm')
    .option('--data <folder>', 'data folder of the kiosk')
    .allowExcessArguments(false)
    .action(async (files: string[], flags: ImportFlags) => {
      const { runImport } = await import('./import/runImport.ts');
      process.exitCode = (await runImport(files, flags)) ? 0 : 1;
    });
}

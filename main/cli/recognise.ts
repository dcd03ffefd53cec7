import type { Command } from 'commander';

/** `starstreet recognise`: what the kiosk's own vision sees in pictures and films. */
export function registerRecognise(program: Command): void {
  program
    .command('recognise')
    .summary('name the gestures in pictures and films')
    .description(
      'Runs pictures (JPEG, PNG, WebP) and films (MJPEG at 30 fps, Y4M) through the very vision worker and gesture rules of the kiosk. Prints one JSON line per picture; for a film one per gesture and one for the whole.',
    )
    .argument('<file...>', 'pictures and films')
    .action(async (files: string[]) => {
      const { runRecognise } = await import('./recognise/runRecognise.ts');
      await runRecognise(files);
    });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSoundFiles } from './sounds/buildSoundFiles.ts';

/**
 * Renders the scores of assets/sounds into OUTPUT/SOUND.wav.
 * Usage: node scripts/buildSounds.ts [OUTPUT_FOLDER]
 */
const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = path.resolve(process.argv[2] ?? path.join(projectFolder, 'build', 'sounds'));

const built = buildSoundFiles(path.join(projectFolder, 'assets', 'sounds'));
if (built.ok) {
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, bytes] of built.value) writeFileSync(path.join(outputFolder, name), bytes);
} else {
  process.stderr.write(`${built.error.join('\n')}\n`);
  process.exitCode = 1;
}

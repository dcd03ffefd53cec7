import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSongFiles, readSongScores } from './songs/buildSongFiles.ts';

/**
 * Plays the scores of assets/songs into OUTPUT/SONG.ogg, with OUTPUT/SONG.json for the stage.
 * Usage: node scripts/buildSongs.ts [OUTPUT_FOLDER]
 */
const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = path.resolve(process.argv[2] ?? path.join(projectFolder, 'build', 'songs'));

const scores = readSongScores(path.join(projectFolder, 'assets', 'songs'));
if (scores.ok) {
  mkdirSync(outputFolder, { recursive: true });
  for (const [id, score] of scores.value) {
    for (const [name, bytes] of await buildSongFiles(id, score)) {
      writeFileSync(path.join(outputFolder, name), bytes);
    }
  }
} else {
  process.stderr.write(`${scores.error.join('\n')}\n`);
  process.exitCode = 1;
}

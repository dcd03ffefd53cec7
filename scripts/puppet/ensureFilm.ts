import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { STORIES, type StoryName } from '../../domain/puppet/film/stories.ts';
import { writeFilm } from './writeFilm.ts';

const projectFolder = path.join(import.meta.dirname, '..', '..');

/**
 * The film of a story, made when it is asked for the first time and again after any change of the puppet.
 * @returns path of an MJPEG file below `cache/films`
 */
export function ensureFilm(name: StoryName): string {
  const file = path.join(projectFolder, 'cache', 'films', `${name}-${puppetHash()}.mjpeg`);
  if (!existsSync(file)) writeFilm(STORIES[name], file);
  return file;
}

let knownHash: string | undefined;

/** Of everything that decides how a film looks. */
function puppetHash(): string {
  if (knownHash !== undefined) return knownHash;
  const hash = createHash('sha256');
  const sources = globSync(['domain/puppet/**/*.ts', 'scripts/puppet/writeFilm.ts'], { cwd: projectFolder })
    .filter((source) => !source.endsWith('.test.ts'))
    .map((source) => source.replaceAll('\\', '/'))
    .sort();
  for (const source of sources) hash.update(source).update(readFileSync(path.join(projectFolder, source)));
  knownHash = hash.digest('hex').slice(0, 12);
  return knownHash;
}

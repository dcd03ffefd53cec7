import { existsSync, renameSync } from 'node:fs';
import { DATABASE_SUFFIXES } from './storePaths.ts';

/**
 * Moves a damaged database out of the way, with all that belongs to it, so that it can be examined later.
 * Returns the new path of the main file.
 */
export function setAsideDamaged(path: string, atMs: number): string {
  const moment = new Date(atMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const base = path.replace(/\.sqlite$/, '');
  let aside = `${base}.damaged-${moment}.sqlite`;
  for (let attempt = 2; existsSync(aside); attempt++) {
    aside = `${base}.damaged-${moment}-${attempt}.sqlite`;
  }
  for (const suffix of DATABASE_SUFFIXES) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}

// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files at or below the given paths, sorted, as absolute paths. What does not exist gives nothing.
 * @param {string[]} paths absolute
 * @returns {string[]}
 */
export function filesBelow(paths) {
  const files = paths.flatMap((place) => {
    if (!existsSync(place)) return [];
    if (statSync(place).isFile()) return [place];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  });
  return [...new Set(files)].sort();
}

/**
 * One hash of names (relative to `root`, with forward slashes) and contents, equal on every machine.
 * @param {string} root
 * @param {string[]} files absolute
 */
export function contentHash(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const name = path.relative(root, file).split(path.sep).join('/');
    hash.update(`${name}\0${createHash('sha256').update(readFileSync(file)).digest('hex')}\n`);
  }
  return hash.digest('hex');
}

/**
 * Names and sizes only: tells in no time that an output was deleted or cut, without reading megabytes.
 * @param {string} folder
 */
export function outlineOf(folder) {
  return filesBelow([folder])
    .map((file) => `${path.relative(folder, file).split(path.sep).join('/')}:${statSync(file).size}`)
    .join('\n');
}

/**
 * A source file and every own file that it imports, directly or not. Packages stand for themselves in the lock file.
 * @param {string} entry absolute
 * @returns {string[]}
 */
export function importedFiles(entry) {
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
      if (specifier) waiting.push(path.resolve(path.dirname(file), specifier));
    }
  }
  return [...seen].sort();
}

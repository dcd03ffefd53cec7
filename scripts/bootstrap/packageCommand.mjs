// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './projectFolder.mjs';

/**
 * The JavaScript file behind an installed package's command, to be run by Node itself: no shell, no PATH.
 * @param {string} packageName
 * @param {string} [command] when it is not named like the package
 */
export function packageCommand(packageName, command) {
  const folder = inProject('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = command ?? packageName.split('/').at(-1) ?? packageName;
  const file = typeof bin === 'string' ? bin : bin[name];
  if (typeof file !== 'string') throw new Error(`${packageName} has no command ${name}`);
  return path.join(folder, file);
}

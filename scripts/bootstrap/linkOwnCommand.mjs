// @ts-check
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './projectFolder.mjs';

/**
 * Puts our own command among the installed ones, as npm does for packages but not always for the project itself:
 * so `npx starstreet` works in this folder with every npm.
 */
export function linkOwnCommand() {
  const folder = inProject('node_modules', '.bin');
  const script = inProject('scripts', 'starstreet.mjs');
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    const relative = path.relative(folder, script);
    writeFileSync(path.join(folder, 'starstreet.cmd'), `@node "%~dp0\\${relative}" %*\r\n`);
    return;
  }
  const link = path.join(folder, 'starstreet');
  rmSync(link, { force: true });
  symlinkSync(path.relative(folder, script), link);
  chmodSync(script, 0o755);
}

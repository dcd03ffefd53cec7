// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { contentHash, filesBelow, importedFiles, outlineOf } from './contentHash.mjs';
import { packageCommand } from './packageCommand.mjs';
import { inProject, projectFolder } from './projectFolder.mjs';
import { runProcess } from './runProcess.mjs';
import { ClearFailure, say } from './say.mjs';
import { withLock } from './withLock.mjs';

/**
 * @typedef {object} BuildStep
 * @property {string} name
 * @property {string} output folder, relative to the project
 * @property {() => string[]} inputs absolute files and folders whose contents decide
 * @property {(outputFolder: string) => string[]} command arguments to Node; fills the folder that it is given
 */

/** @type {BuildStep[]} */
const pageSteps = [
  // The longest first: the others run beside it.
  scriptStep('tutor', 'scripts/buildTutor.ts', 'build/tutor', []),
  scriptStep('songs', 'scripts/buildSongs.ts', 'build/songs', ['assets/songs', 'package-lock.json']),
  scriptStep('models', 'scripts/buildModels.ts', 'cache/models', ['package-lock.json']),
  scriptStep('idols', 'scripts/buildIdols.ts', 'build/idols', ['assets/idols']),
  scriptStep('sounds', 'scripts/buildSounds.ts', 'build/sounds', ['assets/sounds']),
  {
    name: 'page',
    output: 'build/renderer',
    inputs: () =>
      [
        'renderer',
        'domain',
        'contract',
        'assets',
        'scripts/page',
        'vite.config.ts',
        'tsconfig.base.json',
        'package-lock.json',
      ].map((part) => inProject(part)),
    command: (outputFolder) => [
      packageCommand('vite'),
      'build',
      '--logLevel',
      'warn',
      '--emptyOutDir',
      '--outDir',
      outputFolder,
    ],
  },
];

/** @type {BuildStep} */
const mainStep = {
  name: 'main',
  output: 'build/main',
  inputs: () => [
    ...importedFiles(inProject('scripts', 'buildMain.ts')),
    ...['main', 'domain', 'contract', 'package.json', 'package-lock.json'].map((part) => inProject(part)),
  ],
  command: (outputFolder) => [inProject('scripts', 'buildMain.ts'), outputFolder],
};

/** What the kiosk needs to run from the sources. */
export async function buildPage() {
  await runSteps(pageSteps);
}

/** What is packed, or run by Electron: the page, the host as bundles, and the program's icon. */
export async function buildAll() {
  await runSteps([
    ...pageSteps,
    mainStep,
    scriptStep('icon', 'scripts/buildIcon.ts', 'build/packaging', ['assets/packaging']),
  ]);
}

/**
 * @param {string} name
 * @param {string} script
 * @param {string} output
 * @param {string[]} data
 * @returns {BuildStep}
 */
function scriptStep(name, script, output, data) {
  return {
    name,
    output,
    inputs: () => [...importedFiles(inProject(script)), ...data.map((part) => inProject(part))],
    command: (outputFolder) => [inProject(script), outputFolder],
  };
}

/**
 * Runs what is not fresh, as many at a time as there are cores: no step needs what another makes. The first failure is
 * told when the others have ended, so that none is left half way.
 * @param {BuildStep[]} steps
 */
async function runSteps(steps) {
  if (steps.every(isFresh)) return;
  await withLock(inProject('build', '.build.lock'), 'building', async () => {
    const waiting = steps.filter((step) => !isFresh(step));
    /** @type {unknown[]} */
    const failures = [];
    const work = async () => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        await runStep(step).catch((failure) => failures.push(failure));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    if (failures.length > 0) throw failures[0];
  });
}

/** @param {BuildStep} step */
function stampOf(step) {
  return inProject('build', '.stamps', step.name);
}

/** @param {BuildStep} step */
function inputHash(step) {
  const sources = filesBelow(step.inputs()).filter((file) => !/\.test\.tsx?$/.test(file));
  return contentHash(projectFolder, sources);
}

/** @param {BuildStep} step */
function isFresh(step) {
  const stamp = stampOf(step);
  if (!existsSync(stamp) || !existsSync(inProject(step.output))) return false;
  return readFileSync(stamp, 'utf8') === `${inputHash(step)}\n${outlineOf(inProject(step.output))}`;
}

/**
 * Builds beside the old output and changes places at the end, so that a stop in the middle leaves the old one whole.
 * @param {BuildStep} step
 */
async function runStep(step) {
  const started = Date.now();
  const output = inProject(step.output);
  const fresh = `${output}.new`;
  const old = `${output}.old`;
  say(`Building ${step.name} …`);
  const hash = inputHash(step);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const code = await runProcess(process.execPath, step.command(fresh), {
    cwd: projectFolder,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new ClearFailure(`Building ${step.name} failed with code ${code}; the reason stands above.`);
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(fresh, output);
  rmSync(old, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(path.dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), `${hash}\n${outlineOf(output)}`);
  say(`Built ${step.name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

// `npm run bench [-- NAME…]`: builds what is missing, then measures. One JSON line per figure.
import { readdirSync } from 'node:fs';
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { inProject, projectFolder } from './bootstrap/projectFolder.mjs';
import { runProcess } from './bootstrap/runProcess.mjs';
import { ClearFailure, runScript, say } from './bootstrap/say.mjs';

const SUFFIX = '.bench.ts';
/** A young generation that holds all that a measurement allocates: else a collection in between would hide it. */
const ENGINE_FLAGS = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=128'];

await runScript(async () => {
  await enterNode24(import.meta.url);
  const files = new Map(
    readdirSync(inProject('tests', 'bench'))
      .filter((file) => file.endsWith(SUFFIX))
      .sort()
      .map((file) => [commandName(file.slice(0, -SUFFIX.length)), file]),
  );
  const known = [...files.keys()];
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new ClearFailure(`No bench is named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  const { buildPage } = await import('./bootstrap/buildSteps.mjs');
  await buildPage();
  // One process each and one after the other: they must not share a heap or a core.
  for (const name of wanted.length > 0 ? wanted : known) {
    say(`Measuring ${name} …`);
    const file = inProject('tests', 'bench', files.get(name) ?? '');
    const code = await runProcess(process.execPath, [...ENGINE_FLAGS, file], { cwd: projectFolder });
    if (code !== 0) {
      say(`The bench ${name} failed with code ${code}.`);
      process.exitCode = 1;
    }
  }
});

/**
 * `checkIn.bench.ts` is called `check-in`, as all words on a command line are.
 * @param {string} fileName
 */
function commandName(fileName) {
  return fileName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

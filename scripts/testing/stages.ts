import { buildAll } from '../bootstrap/buildSteps.mjs';
import { findOrInstallChromium } from './findOrInstallChromium.ts';
import { runPlaywright } from './playwrightStage.ts';
import { outcomeOf, type Stage } from './Stage.ts';
import { staticStages } from './staticStages.ts';
import { runVitest } from './vitestStage.ts';

/** Everything that `npm test` runs, in this order. */
export const stages: readonly Stage[] = [
  { name: 'build', run: runBuild },
  ...staticStages,
  { name: 'unit', run: () => runVitest('unit', ['--exclude', 'tests/packaging/**']) },
  { name: 'e2e', needsBuild: true, run: runInBrowser },
  { name: 'packaging', needsBuild: true, run: () => runVitest('packaging', ['tests/packaging']) },
  { name: 'electron', needsBuild: true, run: () => runPlaywright('electron') },
];

/** The named stages, or all; with the build in front where one of them stands on it. */
export function stagesNamed(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return stages;
  const wanted = stages.filter((stage) => names.includes(stage.name));
  const needsBuild = wanted.some((stage) => stage.needsBuild);
  return needsBuild && !names.includes('build') ? stagesNamed(['build', ...names]) : wanted;
}

async function runBuild() {
  try {
    await buildAll();
    return outcomeOf('build', true);
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    return outcomeOf('build', false);
  }
}

/** There is no half of these tests that would be worth a green line without a browser: none is a failure. */
async function runInBrowser() {
  const missing = await findOrInstallChromium();
  if (missing === null) return runPlaywright('e2e');
  console.error(missing);
  return outcomeOf('e2e: no browser of the Chromium family', false);
}

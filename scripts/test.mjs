// `npm test [-- --only STAGE]`: installs and builds what is missing, then runs every check and test.
import { parseArgs } from 'node:util';
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { ClearFailure, runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { stages, stagesNamed } = await import('./testing/stages.ts');
  const { runStages } = await import('./testing/runStages.ts');
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
  const names = stages.map((stage) => stage.name);
  const unknown = values.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ClearFailure(`No stage is named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  }
  const { failed } = await runStages(stagesNamed(values.only));
  if (failed.length > 0) process.exitCode = 1;
});

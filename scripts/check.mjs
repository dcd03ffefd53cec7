// `npm run check`: what can be said about the sources without running them. Quick enough for every commit.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { staticStages } = await import('./testing/staticStages.ts');
  const { runStages } = await import('./testing/runStages.ts');
  const { failed } = await runStages(staticStages);
  if (failed.length > 0) process.exitCode = 1;
});

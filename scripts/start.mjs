// `npm start`: installs and builds what is missing, then runs the kiosk.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { buildAll } = await import('./bootstrap/buildSteps.mjs');
  await buildAll();
  process.argv.splice(2, 0, 'start');
  await import('../main/cli/starstreet.ts');
});

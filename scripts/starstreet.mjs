#!/usr/bin/env node
// `npx starstreet COMMAND`: installs and builds what is missing, then runs the command.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { buildAll, buildPage } = await import('./bootstrap/buildSteps.mjs');
  // Only these show or serve the page; an export need not wait for a build.
  if (process.argv[2] === 'start') await buildAll();
  if (process.argv[2] === 'recognise' || process.argv[2] === 'idols') await buildPage();
  await import('../main/cli/starstreet.ts');
});

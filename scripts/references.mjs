// `npm run references [-- WORDS OF A TEST'S NAME]`: draws the reference pictures of tests/visual anew. Look at them before keeping them.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { packageCommand } from './bootstrap/packageCommand.mjs';
import { projectFolder } from './bootstrap/projectFolder.mjs';
import { runProcess } from './bootstrap/runProcess.mjs';
import { ClearFailure, runScript, say } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { buildPage } = await import('./bootstrap/buildSteps.mjs');
  await buildPage();
  const words = process.argv.slice(2).join(' ') || 'looks as she should';
  const code = await runProcess(
    process.execPath,
    [
      packageCommand('@playwright/test', 'playwright'),
      ...['test', '--project=e2e', '--update-snapshots=changed', '--grep', words, 'idols.spec.ts'],
    ],
    { cwd: projectFolder },
  );
  if (code !== 0) throw new ClearFailure(`Drawing failed with code ${code}; the reason stands above.`);
  say('The references lie in tests/visual/references. Look at what changed before you keep it.');
});

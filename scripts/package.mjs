// `npm run package [-- ELECTRON-BUILDER FLAGS]`: builds everything and packs it for this platform into release/.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { packageCommand } from './bootstrap/packageCommand.mjs';
import { projectFolder } from './bootstrap/projectFolder.mjs';
import { runProcess } from './bootstrap/runProcess.mjs';
import { ClearFailure, runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { buildAll } = await import('./bootstrap/buildSteps.mjs');
  await buildAll();
  const code = await runProcess(
    process.execPath,
    [packageCommand('electron-builder'), '--publish', 'never', ...process.argv.slice(2)],
    { cwd: projectFolder },
  );
  if (code !== 0) {
    throw new ClearFailure(
      `Packing failed with code ${code}; the reason stands above. The Electron binary is fetched for it unless -c.electronDist=FOLDER names one that is here.`,
    );
  }
});

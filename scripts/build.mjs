// `npm run build`: everything that is served or packed.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { runScript, say } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  const { buildAll } = await import('./bootstrap/buildSteps.mjs');
  await buildAll();
  say('Everything is built.');
});

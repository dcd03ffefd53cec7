// `npm run film -- STORY FILE.mjpeg`: makes a camera film of the puppet, to try a kiosk with.
import { enterNode24 } from './bootstrap/enterNode24.mjs';
import { runScript } from './bootstrap/say.mjs';

await runScript(async () => {
  await enterNode24(import.meta.url);
  await import('./puppet/makeFilm.ts');
});

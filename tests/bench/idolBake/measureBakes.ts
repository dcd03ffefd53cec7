import { chromium } from '@playwright/test';
import type { Recipe } from '../../../domain/idols/recipe.ts';
import { bakeRecipe } from '../../../main/cli/idols/bakeRecipe.ts';
import { SOFTWARE_WEBGL_FLAGS } from '../../../main/shell/chromium/chromiumFlags.ts';
import { explainMissingChromium, findChromium } from '../../../main/shell/chromium/findChromium.ts';
import type { IdolPage } from '../../visual/idolPage/idolPage.ts';
import { openIdolPage } from '../../visual/openIdolPage.ts';

/** In turn, so that whatever else the machine does meets both. */
const ROUNDS = 5;

declare const window: { readonly idolPage: IdolPage };

/** The quickest of several bakes of one recipe, in a browser and as the build does it without one; milliseconds. */
export async function measureBakes(recipe: Recipe): Promise<{ browserMs: number; buildMs: number }> {
  const found = findChromium();
  if (!found.found) throw new Error(explainMissingChromium(found.named));
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...SOFTWARE_WEBGL_FLAGS, '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await openIdolPage(page);
    const inBrowser: number[] = [];
    const inBuild: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      inBrowser.push(...(await page.evaluate((given) => window.idolPage.bakeDurations(given, 1), recipe)));
      const startedMs = performance.now();
      await bakeRecipe(recipe);
      inBuild.push(performance.now() - startedMs);
    }
    return { browserMs: Math.min(...inBrowser), buildMs: Math.min(...inBuild) };
  } finally {
    await browser.close();
  }
}

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { shippedRecipe } from '../fixtures/shippedRecipes.ts';
import type { IdolPage } from '../visual/idolPage/idolPage.ts';
import { REFERENCE_IDOLS } from '../visual/idolScenes.ts';
import { openIdolPage } from '../visual/openIdolPage.ts';

/**
 * What idols look like, against pictures that were looked at (`npm run references` draws them anew), and idols baked in
 * the browser. One page for all: each idol is loaded once.
 */
declare const window: { readonly idolPage: IdolPage };

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openIdolPage(page);
});
test.afterAll(() => page.close());

for (const { idol, scenes } of REFERENCE_IDOLS) {
  for (const scene of scenes) {
    test(`${idol} looks as she should: ${scene}`, async () => {
      const picture = await page.evaluate(([who, what]) => window.idolPage.paint(who, what), [
        idol,
        scene,
      ] as const);
      expect(Buffer.from(picture, 'base64')).toMatchSnapshot(`${idol}-${scene}.png`);
    });
  }
}

test('an idol baked in the browser is the one that the build bakes', async () => {
  const recipe = shippedRecipe('xingman');
  const { model, mean, farShare } = await page.evaluate((given) => window.idolPage.bake(given), recipe);
  expect(model).toBe(readFileSync(inProject('build', 'idols', recipe.id, 'model.json'), 'utf8'));
  // Two painters differ at soft edges; a part missing or elsewhere would be far more.
  expect(mean).toBeLessThan(0.6);
  expect(farShare).toBeLessThan(0.002);
});

test('another recipe gives another picture', async () => {
  const recipe = shippedRecipe('xingman');
  const { skin } = recipe.palette;
  const tanned = {
    ...recipe,
    palette: { ...recipe.palette, skin: { ...skin, lightness: skin.lightness - 0.3 } },
  };
  const { mean, farShare } = await page.evaluate((given) => window.idolPage.bake(given), tanned);
  expect(mean).toBeGreaterThan(0.6);
  expect(farShare).toBeGreaterThan(0.002);
});

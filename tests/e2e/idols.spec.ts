import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
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

test('the contact sheet is drawn as asked, and the same every time', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'starstreet-sheet-'));
  const draw = (name: string) => {
    const file = path.join(folder, name);
    const words = [
      'idols',
      '--out',
      file,
      '--idol',
      'xingman',
      '--cells',
      'head:-30 0,silhouette',
      '--width',
      '90',
    ];
    const run = spawnSync(process.execPath, [inProject('main/cli/starstreet.ts'), ...words], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).toContain('Drawn: xingman (1 of 1)');
    return readFileSync(file);
  };
  try {
    const picture = draw('one.png');
    expect(draw('two.png').equals(picture)).toBe(true);
    const { width, height, data } = PNG.sync.read(picture);
    expect(width).toBeGreaterThan(90);
    expect(height).toBeGreaterThan(200 + 100);
    const count = (isWanted: (red: number, green: number, blue: number) => boolean) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (isWanted(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) found += 1;
      }
      return found;
    };
    // Her silhouette, and the violet of her hair.
    expect(count((red, green, blue) => red + green + blue < 20)).toBeGreaterThan(3000);
    expect(count((red, green, blue) => blue > 180 && red > 100 && green < 140)).toBeGreaterThan(800);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

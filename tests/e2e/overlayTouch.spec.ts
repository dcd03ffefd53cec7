import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { openOverlay } from '../visual/openOverlay.ts';
import { PASS_CODE, sceneNamed } from '../visual/overlayScenes.ts';
import { serveOverlayPage } from '../visual/serveOverlayPage.ts';
import { showScene } from '../visual/showScene.ts';

/** What a visitor does with the overlay: touches it, and takes photos of it. */

let site: Awaited<ReturnType<typeof serveOverlayPage>>;
test.beforeAll(async () => {
  site = await serveOverlayPage();
  const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(await readFile(program)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});
test.afterAll(() => site.dispose());

const commands = (page: Page) => page.evaluate(() => window.overlayPage.commands.splice(0));

test('touch says what hands say, and nothing is said twice', async ({ page }) => {
  const complaints = await openOverlay(page, site.address);
  await showScene(page, sceneNamed('inviting'), 'zh-CN');
  const hold = page.locator('.hold');
  await hold.hover();
  await page.mouse.down();
  await page.mouse.up();
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);

  await hold.focus();
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);

  await page.locator('.header-language').click();
  await page.locator('.privacy-button').click();
  expect(await commands(page)).toEqual(['switchLanguage', 'switchCamera false']);

  await page.mouse.click(270, 432);
  expect(await commands(page)).toEqual(['touchStage 0.50 0.45']);

  await showScene(page, sceneNamed('playing'), 'zh-CN');
  await page.locator('.chip', { hasText: '双手比心' }).click();
  expect(await commands(page)).toEqual(['makeGesture handHeart']);

  await showScene(page, sceneNamed('invitingByTouch'), 'zh-CN');
  await page.locator('.privacy-button').click();
  expect(await commands(page)).toEqual(['switchCamera true']);
  expect(complaints).toEqual([]);
});

test('a button that goes away while it is held lets go', async ({ page }) => {
  await openOverlay(page, site.address);
  await showScene(page, sceneNamed('inviting'), 'zh-CN');
  await page.locator('.hold').hover();
  await page.mouse.down();
  await showScene(page, sceneNamed('stamp'), 'zh-CN');
  await expect(page.locator('.hold')).toHaveCount(0);
  await page.mouse.up();
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);
});

test('a pass is photographed from every screen, large, and nothing of it is left after it', async ({
  page,
}) => {
  const complaints = await openOverlay(page, site.address);
  for (const size of [
    { width: 540, height: 960 },
    { width: 960, height: 540 },
    { width: 800, height: 600 },
  ]) {
    await page.setViewportSize(size);
    for (const language of ['zh-CN', 'en'] as const) {
      await showScene(page, sceneNamed('pass'), language);
      await page.waitForTimeout(500);
      const read = await readBarcodes(new Uint8Array(await page.screenshot()), { formats: ['QRCode'] });
      expect(read.map(({ text }) => text)).toEqual([PASS_CODE]);
      // On a screen of 32 inches, the common size of a kiosk, its short side is 40 cm: the code has 24 cm at least.
      const plate = await page.locator('.pass-plate').boundingBox();
      const composed = Math.min(size.width, size.height, (Math.max(size.width, size.height) * 9) / 16);
      expect((plate?.width ?? 0) / composed).toBeGreaterThan(0.6);
    }
  }
  await page.evaluate(() => window.overlayPage.show({ code: null }));
  await expect(page.locator('.pass-code')).toHaveCount(0);
  const drawn = await page.evaluate(() => document.documentElement.outerHTML);
  expect(drawn).not.toContain(PASS_CODE);
  expect(complaints).toEqual([]);
});

test('the photo taken, and a friend beside, are said by touch', async ({ page }) => {
  await openOverlay(page, site.address);
  await showScene(page, sceneNamed('pass'), 'zh-CN');
  await page.locator('.pass-done').click();
  await showScene(page, sceneNamed('friendOffered'), 'zh-CN');
  await page.locator('.panel-friend').click();
  expect(await commands(page)).toEqual(['takePass', 'inviteFriend']);
});

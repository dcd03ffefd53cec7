import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { OVERLAY_SCENES } from './overlayScenes.ts';
import { serveOverlayPage } from './serveOverlayPage.ts';
import { showScene } from './showScene.ts';

/** `node tests/visual/shootOverlay.ts FOLDER [NAME…]`: a picture of each scene, upright and lying, in both languages. */
const [folder = 'build/overlay-shots', ...names] = process.argv.slice(2);
const SIZES = { portrait: { width: 540, height: 960 }, landscape: { width: 960, height: 540 } };
const found = findChromium();
if (!found.found) throw new Error('There is no Chromium to take pictures with');

mkdirSync(folder, { recursive: true });
const site = await serveOverlayPage();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...SOFTWARE_WEBGL_FLAGS, '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: SIZES.portrait });
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(site.address);
  await page.waitForFunction(() => 'overlayPage' in window);
  for (const [orientation, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    for (const scene of OVERLAY_SCENES.filter(({ name }) => names.length === 0 || names.includes(name))) {
      for (const language of ['zh-CN', 'en'] as const) {
        await showScene(page, scene, language);
        await page.waitForTimeout(1100);
        await page.screenshot({ path: path.join(folder, `${scene.name}-${orientation}-${language}.png`) });
      }
    }
  }
} finally {
  await browser.close();
  await site.dispose();
}

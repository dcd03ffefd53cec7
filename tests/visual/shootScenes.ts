import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { idolOnStage, LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import { chromiumFlags, SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { everyLine } from './everyLine.ts';
import { serveOverlayPage } from './serveOverlayPage.ts';
import { showScene } from './showScene.ts';

/** `node tests/visual/shootScenes.ts FOLDER [LANDMARK…]`: each landmark and its idol with a line of hers, by day, at dusk and by night, upright and lying; dusk in English. */
const [folder = 'build/scene-shots', ...asked] = process.argv.slice(2);
const landmarks = LANDMARK_IDS.filter((id) => asked.length === 0 || asked.includes(id));
const LINES = everyLine();
const HOURS = { day: 12, dusk: 18.3, night: 21 };
const SIZES = { portrait: { width: 540, height: 960 }, landscape: { width: 960, height: 540 } };
const found = findChromium();
if (!found.found) throw new Error('There is no Chromium to take pictures with');

mkdirSync(folder, { recursive: true });
const pageFolder = path.resolve(folder, 'page');
const site = await serveOverlayPage(pageFolder);
const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const sandbox = chromiumFlags({ mode: 'headless', userDataFolder: '', isLinuxRoot }).filter(
  (flag) => flag === '--no-sandbox',
);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...SOFTWARE_WEBGL_FLAGS, ...sandbox, '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: SIZES.portrait });
  page.on('pageerror', (error) => console.error(error));
  for (const landmark of landmarks) {
    for (const [time, hour] of Object.entries(HOURS)) {
      for (const [orientation, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        const language = time === 'dusk' ? 'en' : 'zh-CN';
        await page.goto(`${site.address}?landmark=${landmark}&hour=${hour}&language=${language}`);
        await page.waitForFunction(() => 'overlayPage' in window);
        const line = LINES.find(({ name }) => name === `${idolOnStage(landmark)} idle 1`);
        const speech = line === undefined ? null : { id: 1, zh: line.zh, en: line.en };
        await showScene(page, { name: landmark, model: { speech } }, language);
        await page.waitForTimeout(1500);
        await page.screenshot({ path: path.join(folder, `${landmark}-${time}-${orientation}.png`) });
      }
    }
  }
} finally {
  await browser.close();
  await site.dispose();
  rmSync(pageFolder, { recursive: true, force: true });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { BUSY_PIN, openBusyConsole } from '../fixtures/host/busyConsole.ts';

/**
 * `node tests/visual/shootConsole.ts FOLDER [PAGE…]`: the console's pages over a busy week, upright and lying, in both
 * languages, and the report as PDF. Takes the page as it was built, in `build/renderer` or where `--page` says.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { page: { type: 'string' } } });
const [folder = 'build/console-shots', ...wanted] = positionals;
const PAGES = [
  'overview',
  'walk',
  'hours',
  'landmarks',
  'gestures',
  'shows',
  'now',
  'schedule',
  'showEditor',
  'studio',
  'places',
  'kiosk',
  'backup',
  'redeem',
];
/** What there is once a page is whole; without a word, the figures are. */
const WHOLE_PAGE: Readonly<Record<string, string>> = {
  now: '.now-columns',
  schedule: '.week-days',
  showEditor: '.show-cards',
  studio: '.studio-eight',
  places: '.places-list',
  kiosk: '.kiosk-cards',
  backup: '.backup-cards',
  redeem: '.redeem',
};
const SIZES = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1366, height: 768 } };
const DAYS = 7;

const found = findChromium();
if (!found.found) throw new Error('There is no Chromium to take pictures with');
mkdirSync(folder, { recursive: true });
const { host, dispose } = await openBusyConsole(DAYS, values.page);
const browser = await chromium.launch({ executablePath: found.executablePath });
try {
  const page = await browser.newPage({ viewport: SIZES.portrait });
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(host.openingAddress('/staff/'));
  await page.getByRole('textbox').fill(BUSY_PIN);
  await page.keyboard.press('Enter');
  for (const language of ['zh-CN', 'en']) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const [orientation, size] of Object.entries(SIZES)) {
      if (orientation === 'landscape' && language === 'en') continue;
      await page.setViewportSize(size);
      for (const name of PAGES.filter((one) => wanted.length === 0 || wanted.includes(one))) {
        await page.goto(`${host.address}staff/#/${name}`);
        await page
          .locator(WHOLE_PAGE[name] ?? '.figures-body:not([aria-busy=true])')
          .waitFor({ timeout: 60_000 });
        await page.waitForTimeout(600);
        await page.screenshot({
          path: path.join(folder, `${name}-${orientation}-${language}.png`),
          fullPage: true,
        });
      }
    }
  }
  if (wanted.length === 0 || wanted.includes('report')) {
    const printed = await host.printReport?.({ from: null, to: null, landmark: null, language: 'zh-CN' });
    if (printed?.ok) writeFileSync(path.join(folder, 'report.pdf'), printed.value);
    else console.error(printed);
  }
} finally {
  await browser.close();
  await dispose();
}

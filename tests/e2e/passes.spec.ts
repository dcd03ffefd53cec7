import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { chromiumFlags, SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { writeFilmOfCode } from '../fixtures/codes/filmOfCode.ts';
import { startKiosk } from './startKiosk.ts';

/**
 * The pass as a visitor has it: photographed from the screen, and held up again before the camera. The phone is
 * zxing over a screenshot; the camera is a film of somebody who holds up that very code.
 */

const SIZE = { width: 360, height: 640 };

test.beforeAll(async () => {
  const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(await readFile(program)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

/** What a phone reads from the screen now. */
async function photograph(page: Page): Promise<string[]> {
  const found = await readBarcodes(new Uint8Array(await page.screenshot()), { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}

async function codeOnScreen(page: Page, timeout: number): Promise<string> {
  await expect(page.locator('.pass-code')).toBeVisible({ timeout });
  let texts: string[] = [];
  await expect
    .poll(
      async () => {
        texts = await photograph(page);
        return texts.length;
      },
      { timeout: 15_000 },
    )
    .toBe(1);
  return texts[0] ?? '';
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** A browser before whose camera a film is played again and again. */
async function openBeforeFilm(address: string, film: string, cookies: Cookies = []) {
  const found = findChromium();
  if (!found.found) throw new Error('No browser');
  const isLinuxRoot = process.getuid?.() === 0;
  const flags = chromiumFlags({ mode: 'headless', userDataFolder: '', film, isLinuxRoot });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [
      ...SOFTWARE_WEBGL_FLAGS,
      ...flags.filter((flag) => /^--(use-|no-sandbox|autoplay|force-prefers)/.test(flag)),
    ],
  });
  const context = await browser.newContext({ viewport: SIZE, permissions: ['camera'] });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(address);
  return { browser, context, page };
}

test('a visitor makes the gesture, photographs the code, and is known by it when it is held up again', async () => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'starstreet-pass-'));
  const kiosk = await startKiosk({ flags: ['--landmark', 'digitalPlaza'] });
  try {
    const first = await openBeforeFilm(kiosk.openingAddress, ensureFilm('victory'));
    const { page } = first;
    const code = await codeOnScreen(page, 150_000);
    expect(code).toMatch(/^[0-9A-Z $%*+\-./:]{122}$/);

    await page.getByRole('button', { name: /拍好了/ }).click();
    await expect(page.locator('.pass-code')).toHaveCount(0);
    const left = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify(localStorage));
    expect(left).not.toContain(code);
    const cookies = await first.context.cookies();
    await first.browser.close();

    const film = path.join(folder, 'heldUp.mjpeg');
    writeFilmOfCode(code, film);
    const second = await openBeforeFilm(kiosk.address, film, cookies);
    try {
      // Sealed anew by the same kiosk for the same pass: nothing in it has changed.
      expect(await codeOnScreen(second.page, 150_000)).toBe(code);
    } finally {
      await second.browser.close();
    }
    const events = await kiosk.exportRows('events');
    expect(events.filter(({ type }) => type === 'passStamped')).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(code);
    expect(kiosk.said()).not.toContain(code);
  } finally {
    await kiosk.dispose();
    await rm(folder, { recursive: true, force: true });
  }
});

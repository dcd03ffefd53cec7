import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { AsyncDisposable } from '../../../domain/core/Disposable.ts';
import { SOFTWARE_WEBGL_FLAGS } from '../../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../../main/shell/chromium/findChromium.ts';
import { BUSY_PIN, type BusyConsole, openBusyConsole } from '../../fixtures/host/busyConsole.ts';

export type BenchConsole = AsyncDisposable & {
  readonly busy: BusyConsole;
  /** A browser of its own, signed in, with nothing in its cache. */
  freshPage(): Promise<Page>;
};

const SIZE = { width: 1366, height: 768 };

/** The console of a host with a day behind it, and a browser to open it in. `pageFolder`: the built page. */
export async function openBenchConsole(pageFolder?: string): Promise<BenchConsole> {
  const found = findChromium();
  if (!found.found) throw new Error('There is no Chromium to measure with.');
  const busy = await openBusyConsole(1, pageFolder);
  const browser: Browser = await chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...SOFTWARE_WEBGL_FLAGS],
  });
  const state = await signedIn(browser, busy);
  return {
    busy,
    async freshPage() {
      const context = await browser.newContext({ viewport: SIZE, storageState: state });
      return await context.newPage();
    },
    async dispose() {
      await browser.close();
      await busy.dispose();
    },
  };
}

async function signedIn(
  browser: Browser,
  { host }: BusyConsole,
): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(host.openingAddress('/staff/'));
  await page.getByRole('textbox').fill(BUSY_PIN);
  await page.keyboard.press('Enter');
  await page.locator('.tile-value').first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

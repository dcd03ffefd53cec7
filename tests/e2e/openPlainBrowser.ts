import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';

const START_LIMIT_MS = 60_000;

export interface PlainBrowser {
  readonly context: BrowserContext;
  /** Its first tab. */
  readonly page: Page;
  dispose(): Promise<void>;
}

/**
 * A browser as it comes. The one that the test runner starts makes every page believe that it is looked at, so that no
 * page there is ever hidden.
 */
export async function openPlainBrowser(): Promise<PlainBrowser> {
  const finding = findChromium();
  const profile = await mkdtemp(path.join(tmpdir(), 'starstreet-plain-'));
  const child = spawn(
    finding.found ? finding.executablePath : chromium.executablePath(),
    [
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...SOFTWARE_WEBGL_FLAGS,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(child, 'exit');
  const dispose = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      setTimeout(() => reject(new Error('The browser did not start in time')), START_LIMIT_MS).unref();
      exited.then(() => reject(new Error('The browser ended at once')), reject);
      createInterface({ input: child.stderr }).on('line', (line) => {
        const [, found] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const browser = await chromium.connectOverCDP(address, { noDefaults: true });
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no window');
    return { context, page: context.pages()[0] ?? (await context.newPage()), dispose };
  } catch (failure) {
    await dispose();
    throw failure;
  }
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumFlags, SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { startKiosk } from './startKiosk.ts';

/** Privacy is a promise: what a whole visit asks of the network and leaves on the disk. */

const LARGEST_MESSAGE_BYTES = 16_000;
/** How the pictures that a camera frame could be kept as begin. */
const PICTURE_BEGINNINGS = ['ffd8ff', '89504e47', '52494646'];

test('nothing leaves the machine and no picture is kept while a visitor is there', async () => {
  test.setTimeout(300_000);
  const film = ensureFilm('victory');
  const kiosk = await startKiosk({ flags: ['--landmark', 'digitalPlaza', '--film', film] });
  const found = findChromium();
  if (!found.found) throw new Error('No browser');
  const flags = chromiumFlags({
    mode: 'headless',
    userDataFolder: '',
    film,
    isLinuxRoot: process.getuid?.() === 0,
  });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [
      ...SOFTWARE_WEBGL_FLAGS,
      ...flags.filter((flag) => /^--(use-|no-sandbox|autoplay|force-prefers)/.test(flag)),
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, permissions: ['camera'] });
    const origin = new URL(kiosk.openingAddress).origin;
    const foreign: string[] = [];
    const large: string[] = [];
    page.on('request', (request) => {
      const address = new URL(request.url());
      const isOwn = address.origin === origin || ['blob:', 'data:'].includes(address.protocol);
      if (!isOwn) foreign.push(request.url());
      if ((request.postDataBuffer()?.length ?? 0) > LARGEST_MESSAGE_BYTES) large.push(request.url());
    });
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(origin).host) foreign.push(socket.url());
      socket.on('framesent', ({ payload }) => {
        if (payload.length > LARGEST_MESSAGE_BYTES) large.push(socket.url());
      });
    });
    await page.goto(kiosk.openingAddress);
    await expect
      .poll(async () => (await kiosk.exportRows('check-ins')).length, {
        message: 'check-ins of the visit',
        timeout: 200_000,
        intervals: [2000],
      })
      .toBeGreaterThanOrEqual(1);

    // The page's own policy refuses what the page itself might try.
    const reached = await page.evaluate(async () => {
      const tries = ['https://example.com/', 'http://192.0.2.1/'].map((address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => address,
          () => null,
        ),
      );
      return (await Promise.all(tries)).filter((address) => address !== null);
    });
    expect(reached).toEqual([]);
    expect(foreign.filter((address) => !/example\.com|192\.0\.2\.1/.test(address))).toEqual([]);
    expect(large).toEqual([]);
    expect(picturesBelow(kiosk.dataFolder)).toEqual([]);
    expect(kiosk.said()).not.toMatch(/base64|data:image/);
  } finally {
    await browser.close();
    await kiosk.dispose();
  }
});

/** Files that begin as a picture does, or hold one as base64 text. */
function picturesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => {
      const bytes = contentOf(file);
      if (bytes === null) return false;
      const hex = bytes.subarray(0, 4).toString('hex');
      return (
        PICTURE_BEGINNINGS.some((beginning) => hex.startsWith(beginning)) || bytes.includes('data:image')
      );
    });
}

/** Null for a folder, and for what the running kiosk has removed since the folder was listed. */
function contentOf(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
}

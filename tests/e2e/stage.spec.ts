import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { PNG } from 'pngjs';
import { securityHeaders } from '../../main/host/security/securityHeaders.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';

/** The idol on a real canvas, under the kiosk's own content policy. */

const ORIGIN = 'http://stage.localhost';
const DOCUMENT =
  '<!doctype html><link rel="stylesheet" href="/stage.css"><body><script type="module" src="/stage.js"></script>';
const STYLE =
  'html,body{margin:0;height:100%}canvas{position:fixed;inset:0;width:100%;height:100%;display:block}';

let script = '';
test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests/e2e/stagePage/stagePage.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  script = outputFiles[0]?.text ?? '';
});

async function openStage(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = (contentType: string, body: string | Buffer) =>
      route.fulfill({ contentType, body, headers: securityHeaders(80) });
    if (pathname === '/') return answer('text/html', DOCUMENT);
    if (pathname === '/stage.js') return answer('text/javascript', script);
    if (pathname === '/stage.css') return answer('text/css', STYLE);
    if (!pathname.startsWith('/idols/xingman/')) return route.fulfill({ status: 204 });
    const file = await readFile(inProject('build', ...pathname.slice(1).split('/')));
    return answer(path.extname(pathname) === '.png' ? 'image/png' : 'application/json', file);
  });
  await page.setViewportSize({ width: 270, height: 480 });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'stagePage' in window);
  await page.evaluate(async () => {
    await window.stagePage.raise();
  });
  return complaints;
}

/** Share of the canvas that is not the green of nothing. */
async function covered(page: Page): Promise<number> {
  const { width, height, data } = PNG.sync.read(await page.locator('canvas').screenshot());
  let drawn = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (!(data[at] === 0 && data[at + 1] === 255 && data[at + 2] === 0)) drawn++;
  }
  return drawn / (width * height);
}

test('she stands on the stage, in one draw call, without a complaint', async ({ page }) => {
  const complaints = await openStage(page);
  expect(await covered(page)).toBeGreaterThan(0.15);
  const calls = await page.evaluate(async () => {
    const { stage } = window.stagePage;
    if (stage === null) throw new Error('No stage');
    const before = { frames: stage.framesDrawn, calls: window.stagePage.drawCalls };
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return (window.stagePage.drawCalls - before.calls) / (stage.framesDrawn - before.frames);
  });
  expect(calls).toBe(1);
  expect(complaints).toEqual([]);
});

test('she comes back by herself when the graphics context is lost', async ({ page }) => {
  await openStage(page);
  const before = await covered(page);
  await page.evaluate(() => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => page.evaluate(() => window.stagePage.stage?.hasContext)).toBe(false);
  await expect.poll(() => page.evaluate(() => window.stagePage.stage?.hasContext)).toBe(true);
  const frames = await page.evaluate(() => window.stagePage.stage?.framesDrawn ?? 0);
  await expect
    .poll(() => page.evaluate(() => window.stagePage.stage?.framesDrawn ?? 0))
    .toBeGreaterThan(frames + 2);
  expect(Math.abs((await covered(page)) - before)).toBeLessThan(0.03);
});

test('she glides to her place when the screen turns', async ({ page }) => {
  await openStage(page);
  const feet = () => page.evaluate(() => window.stagePage.stage?.idolAnchor().feet.x ?? Number.NaN);
  expect(await feet()).toBeCloseTo(0.5, 2);
  await page.setViewportSize({ width: 480, height: 270 });
  await expect.poll(feet).toBeCloseTo(0.36, 2);
  expect(await covered(page)).toBeGreaterThan(0.1);
});

test('nothing is left of a stage that was disposed', async ({ page }) => {
  const complaints = await openStage(page);
  // A browser keeps 16 graphics contexts at most and complains when it has to take one away.
  await page.evaluate(async () => {
    for (let round = 0; round < 20; round++) await window.stagePage.raise();
  });
  expect(await covered(page)).toBeGreaterThan(0.15);
  const later = await page.evaluate(async () => {
    const { stage } = window.stagePage;
    stage?.dispose();
    stage?.dispose();
    const frames = stage?.framesDrawn;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return stage?.framesDrawn === frames;
  });
  expect(later).toBe(true);
  expect(complaints).toEqual([]);
});

test('a model that is damaged is refused with what to do', async ({ page }) => {
  await openStage(page);
  await page.route(`${ORIGIN}/idols/xingman/model.json`, (route) => route.fulfill({ json: { format: 1 } }));
  const refusal = await page.evaluate(() =>
    window.stagePage.raise().then(
      () => '',
      (error: Error) => error.message,
    ),
  );
  expect(refusal).toContain('/idols/xingman/model.json');
  expect(refusal).toContain('npm run build');
});

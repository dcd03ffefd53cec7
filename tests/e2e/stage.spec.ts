import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { bundleStagePage, openStagePage, STAGE_ORIGIN } from './stagePage/openStagePage.ts';

/** The idols on a real canvas, under the kiosk's own content policy. */

let script = '';
test.beforeAll(async () => {
  script = await bundleStagePage();
});

async function openStage(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openStagePage(page, script, { width: 270, height: 480 });
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
  await page.route(`${STAGE_ORIGIN}/idols/xingman/model.json`, (route) =>
    route.fulfill({ json: { format: 1 } }),
  );
  const refusal = await page.evaluate(() =>
    window.stagePage.raise().then(
      () => '',
      (error: Error) => error.message,
    ),
  );
  expect(refusal).toContain('/idols/xingman/model.json');
  expect(refusal).toContain('npm run build');
});

import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { bundleStagePage, openStagePage, STAGE_ORIGIN } from './stagePage/openStagePage.ts';
import { difference, drawFrames, picture, standStill } from './stagePage/pictures.ts';

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

test('two come back together when the graphics context is lost', async ({ page }) => {
  await openStage(page);
  await page.evaluate(async () => {
    await window.stagePage.add('yunta', 'guest');
    window.stagePage.place(0, 'host');
  });
  await standStill(page);
  const before = await picture(page);
  await page.evaluate(() => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect.poll(() => page.evaluate(() => window.stagePage.stage?.hasContext)).toBe(false);
  await expect.poll(() => page.evaluate(() => window.stagePage.stage?.hasContext)).toBe(true);
  await drawFrames(page, 5);
  const after = await picture(page);
  expect(difference(before, after)).toBeLessThan(0.08);
  // Yunta alone stands here, and her hair is pale: that it is she and not a hole of the same size.
  const face = await page.evaluate(() => window.stagePage.idols[1]?.anchor().face ?? { x: 0, y: 0 });
  const at = (Math.round(face.y * after.height) * after.width + Math.round(face.x * after.width)) * 4;
  expect([after.data[at], after.data[at + 1]]).not.toEqual([0, 255]);
});

test('nobody jumps after a sleep of ten minutes', async ({ page }) => {
  const complaints = await openStage(page);
  await page.evaluate(async () => {
    await window.stagePage.add('yunta', 'guest');
    window.stagePage.place(0, 'host');
  });
  await standStill(page);
  const before = await picture(page);
  await page.evaluate(() => {
    window.stagePage.clockAheadMs += 600_000;
  });
  await drawFrames(page, 2);
  const awake = await picture(page);
  expect(difference(before, awake)).toBeLessThan(0.08);
  await drawFrames(page, 20);
  expect(difference(before, await picture(page))).toBeLessThan(0.08);
  const places = await page.evaluate(() =>
    window.stagePage.idols.flatMap((idol) => Object.values(idol.anchor()).flatMap(({ x, y }) => [x, y])),
  );
  for (const share of places) expect(share).toBeGreaterThan(0);
  for (const share of places) expect(share).toBeLessThan(1);
  expect(complaints).toEqual([]);
});

test('who goes leaves nothing on the graphics card', async ({ page }) => {
  const complaints = await openStage(page);
  const held = await page.evaluate(async () => {
    const counts: number[] = [];
    for (let round = 0; round < 6; round++) {
      await window.stagePage.add('yunta', 'guest');
      await new Promise((resolve) => setTimeout(resolve, 400));
      const during = window.stagePage.held;
      window.stagePage.idols.pop()?.dispose();
      await new Promise((resolve) => setTimeout(resolve, 100));
      counts.push(during, window.stagePage.held);
    }
    return counts;
  });
  const [with0, without0] = held;
  expect(with0).toBeGreaterThan(without0 ?? 0);
  expect(held).toEqual(Array.from({ length: 6 }, () => [with0, without0]).flat());
  expect(complaints).toEqual([]);
});

test('a guest comes to an idol who is alone, makes room for a visitor, and goes', async ({ page }) => {
  const complaints = await openStage(page);
  const feetX = () => page.evaluate(() => window.stagePage.stage?.idolAnchor().feet.x ?? Number.NaN);
  const held = () => page.evaluate(() => window.stagePage.held);
  const leap = (durationMs: number) =>
    page.evaluate((ms) => {
      window.stagePage.clockAheadMs += ms;
    }, durationMs);
  const door = await page.evaluateHandle(() => window.stagePage.openDoor(['yunta']));
  await drawFrames(page, 2);
  const alone = await held();
  await leap(271_000);
  await expect.poll(feetX).toBeCloseTo(0.31, 2);
  expect(await held()).toBeGreaterThan(alone);
  await door.evaluate((guests) => guests.setAlone(false));
  await expect.poll(feetX).toBeCloseTo(0.5, 2);
  await door.evaluate((guests) => guests.setAlone(true));
  await leap(70_000);
  await drawFrames(page, 2);
  await leap(8_000);
  await expect.poll(held).toBe(alone);
  await expect.poll(feetX).toBeCloseTo(0.5, 2);
  expect(complaints).toEqual([]);
});

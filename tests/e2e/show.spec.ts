import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { bundleStagePage, openStagePage } from './stagePage/openStagePage.ts';
import { difference, drawFrames, picture } from './stagePage/pictures.ts';

const SCREEN = { width: 270, height: 480 };
const show: unknown = JSON.parse(readFileSync(inProject('assets/shows/lightUp.json'), 'utf8'));
let script = '';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--autoplay-policy=no-user-gesture-required'],
    }),
});
test.beforeAll(async () => {
  script = await bundleStagePage();
});
test.beforeEach(async ({ page }) => {
  await openStagePage(page, script, SCREEN);
  await page.evaluate(() => window.stagePage.raise());
});

const openShow = (page: Page) =>
  page.evaluate(async (document) => void (await window.stagePage.openShow(document)), show);
const position = (page: Page) =>
  page.evaluate(() => window.stagePage.show?.player.positionMs() ?? Number.NaN);
const isAudible = (page: Page) => page.evaluate(() => window.stagePage.show?.player.isAudible());

test('a show plays by its sound, pauses, is sought, loops, and tells its end', async ({ page }) => {
  await openShow(page);
  await page.evaluate(() => window.stagePage.show?.player.play());
  await expect.poll(() => isAudible(page)).toBe(true);
  await expect.poll(() => position(page)).toBeGreaterThan(800);
  await page.evaluate(() => window.stagePage.show?.player.pause());
  const pausedMs = await position(page);
  await drawFrames(page, 5);
  expect(await position(page)).toBe(pausedMs);
  await page.evaluate(() => window.stagePage.show?.seek(40_000));
  expect(await position(page)).toBe(40_000);
  await page.evaluate(() => {
    window.stagePage.show?.player.repeat({ startMs: 40_000, endMs: 41_000 });
    window.stagePage.show?.player.play();
  });
  const places: number[] = [];
  for (let look = 0; look < 12; look++) {
    await drawFrames(page, 4);
    places.push(await position(page));
  }
  expect(Math.min(...places)).toBeGreaterThanOrEqual(40_000);
  expect(Math.max(...places)).toBeLessThan(41_000);
  expect(places.some((place, look) => place < (places[look - 1] ?? 0))).toBe(true);
  const ended = await page.evaluate(async () => {
    const player = window.stagePage.show?.player;
    player?.repeat(null);
    player?.pause();
    player?.seek(player.durationMs - 500);
    await new Promise<void>((resolve) => player?.begin(resolve));
    return player?.isPlaying;
  });
  expect(ended).toBe(false);
});

test('a show goes on while the sound is locked, and the sound comes back to it', async ({ page }) => {
  await openShow(page);
  await page.evaluate(async () => {
    await window.stagePage.show?.lockSound();
    window.stagePage.show?.player.play();
  });
  await expect.poll(() => position(page)).toBeGreaterThan(2500);
  expect(await isAudible(page)).toBe(false);
  const lockedMs = await position(page);
  await page.evaluate(() => window.stagePage.show?.unlockSound());
  await expect.poll(() => isAudible(page)).toBe(true);
  await drawFrames(page, 10);
  expect(await position(page)).toBeGreaterThan(lockedMs);
  const { stageMs, heardMs } = await page.evaluate(() => {
    const last = window.stagePage.show?.offsets.at(-1);
    if (last === undefined) throw new Error('Nothing was heard');
    return last;
  });
  expect(Math.abs(stageMs - heardMs)).toBeLessThan(250);
});

test('everybody is on the stage, and nothing is left of a show that is over', async ({ page }) => {
  const held = () => page.evaluate(() => window.stagePage.held);
  const before = await picture(page);
  const play = async () => {
    await openShow(page);
    await page.evaluate(() => window.stagePage.show?.seek(40_000));
    await drawFrames(page, 3);
    expect(difference(before, await picture(page))).toBeGreaterThan(0.1);
    const during = await held();
    await page.evaluate(() => window.stagePage.show?.dispose());
    // Those who leave walk off first.
    await drawFrames(page, 120);
    const after = await held();
    expect(after).toBeLessThan(during);
    return after;
  };
  // What the renderer learned for good in the first shows, sooner or later, is no leak: another must add nothing.
  const learned = Math.max(await play(), await play());
  expect(await play()).toBeLessThanOrEqual(learned);
  expect(await page.evaluate(() => window.stagePage.stage?.world.scale.x)).toBe(1);
});

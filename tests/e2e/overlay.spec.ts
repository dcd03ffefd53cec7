import { expect, type Page, test } from '@playwright/test';
import { longestLines } from '../visual/longestLines.ts';
import { OVERLAY_SCENES } from '../visual/overlayScenes.ts';
import { serveOverlayPage } from '../visual/serveOverlayPage.ts';
import { showScene } from '../visual/showScene.ts';

/** The overlay over the true stage, under the kiosk's own content policy: what it shows, where, and what a touch does. */

const SCREENS = [
  { name: 'upright', width: 540, height: 960 },
  { name: 'lying', width: 960, height: 540 },
  { name: 'squarish', width: 800, height: 600 },
];
/** Where room is short a bubble may graze the header's lower edge rather than her face: this share of the height. */
const HEADER_GRAZE = 0.02;
const scene = (name: string) => {
  const found = OVERLAY_SCENES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No scene ${name}`);
  return found;
};

let site: Awaited<ReturnType<typeof serveOverlayPage>>;
test.beforeAll(async () => {
  site = await serveOverlayPage();
});
test.afterAll(() => site.dispose());

async function openOverlay(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.address);
  await page.waitForFunction(() => 'overlayPage' in window);
  return complaints;
}

const commands = (page: Page) => page.evaluate(() => window.overlayPage.commands.splice(0));

/** Shares of the screen that her face takes, generously. */
async function faceBox(page: Page) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { face, headTop } = await page.evaluate(() => window.overlayPage.anchor());
  const half = (face.y - headTop.y) * height * 0.55;
  return {
    left: face.x * width - half,
    right: face.x * width + half,
    top: face.y * height - half,
    bottom: face.y * height + half,
  };
}

/** Waits for the letters that a scene needs and for what they moved to be placed anew; movements end at once. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await document.fonts.ready;
    await frame();
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    await frame();
  });
}

for (const { name: screen, ...size } of SCREENS) {
  test(`every scene fits the ${screen} screen in both languages and leaves her face free`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    // Where things come to rest is what counts here, not how they come there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = await openOverlay(page);
    const face = await faceBox(page);
    for (const one of OVERLAY_SCENES) {
      for (const language of ['zh-CN', 'en'] as const) {
        await showScene(page, one, language);
        await settle(page);
        const boxes = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.header > *, .bubble, .panel, .chip, .hold, .mirror.is-on, .privacy, .privacy > *, .call, .call > *, .goodbye > *, .closed-sign > *, .stamp-fall, .stamp-word',
            ),
          ].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { part: String(element.getAttribute('class')), left, top, right, bottom };
          }),
        );
        const where = `${one.name} ${language}`;
        expect(boxes.length, where).toBeGreaterThan(4);
        for (const box of boxes) {
          const said = `${where}: ${box.part} ${JSON.stringify(box)}`;
          expect(box.left, said).toBeGreaterThanOrEqual(-0.5);
          expect(box.top, said).toBeGreaterThanOrEqual(-0.5);
          expect(box.right, said).toBeLessThanOrEqual(size.width + 0.5);
          expect(box.bottom, said).toBeLessThanOrEqual(size.height + 0.5);
          const isOverFace =
            box.left < face.right && box.right > face.left && box.top < face.bottom && box.bottom > face.top;
          expect(isOverFace, `${said} over her face ${JSON.stringify(face)}`).toBe(false);
        }
      }
    }
    expect(complaints).toEqual([]);
  });
}

for (const { name: screen, ...size } of SCREENS.slice(0, 2)) {
  test(`every idol's longest lines fit their bubble on the ${screen} screen`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openOverlay(page);
    const face = await faceBox(page);
    const lines = longestLines(1);
    expect(lines.length).toBeGreaterThan(4);
    for (const { idol, zh, en } of lines) {
      for (const language of ['zh-CN', 'en'] as const) {
        const model = { act: 'inviting', speech: { id: 1, zh, en } } as const;
        await showScene(page, { name: 'longLine', model, mirror: true }, language);
        await settle(page);
        const bubble = await page.locator('.bubble').evaluate((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const texts = [...element.querySelectorAll<HTMLElement>('.both > *')];
          const header = [...document.querySelectorAll('.header > *')]
            .map((part) => part.getBoundingClientRect())
            .filter((part) => part.left < right && part.right > left)
            .reduce((lowest, part) => Math.max(lowest, part.bottom), 0);
          const spilt = texts.some((text) => text.scrollWidth > element.clientWidth);
          return { left, top, right, bottom, header, spilt, texts: texts.length };
        });
        const said = `${idol} ${language}: ${zh} | ${en} ${JSON.stringify({ bubble, face })}`;
        expect(bubble.texts, said).toBe(2);
        expect(bubble.spilt, said).toBe(false);
        expect(bubble.left, said).toBeGreaterThanOrEqual(0);
        expect(bubble.top, said).toBeGreaterThanOrEqual(bubble.header - HEADER_GRAZE * size.height);
        expect(bubble.right, said).toBeLessThanOrEqual(size.width);
        expect(bubble.bottom, said).toBeLessThanOrEqual(size.height);
        const isOverFace =
          bubble.left < face.right &&
          bubble.right > face.left &&
          bubble.top < face.bottom &&
          bubble.bottom > face.top;
        expect(isOverFace, said).toBe(false);
      }
    }
  });
}

test('touch says what hands say, and nothing is said twice', async ({ page }) => {
  const complaints = await openOverlay(page);
  await showScene(page, scene('inviting'), 'zh-CN');
  const hold = page.locator('.hold');
  await hold.hover();
  await page.mouse.down();
  await page.mouse.up();
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);

  await hold.focus();
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);

  await page.locator('.header-language').click();
  await page.locator('.privacy-button').click();
  expect(await commands(page)).toEqual(['switchLanguage', 'switchCamera false']);

  await page.mouse.click(270, 432);
  expect(await commands(page)).toEqual(['touchStage 0.50 0.45']);

  await showScene(page, scene('playing'), 'zh-CN');
  await page.locator('.chip', { hasText: '双手比心' }).click();
  expect(await commands(page)).toEqual(['makeGesture handHeart']);

  await showScene(page, scene('invitingByTouch'), 'zh-CN');
  await page.locator('.privacy-button').click();
  expect(await commands(page)).toEqual(['switchCamera true']);
  expect(complaints).toEqual([]);
});

test('a button that goes away while it is held lets go', async ({ page }) => {
  await openOverlay(page);
  await showScene(page, scene('inviting'), 'zh-CN');
  await page.locator('.hold').hover();
  await page.mouse.down();
  await showScene(page, scene('stamp'), 'zh-CN');
  await expect(page.locator('.hold')).toHaveCount(0);
  await page.mouse.up();
  expect(await commands(page)).toEqual(['pressButton', 'releaseButton']);
});

test('the privacy line is there in every scene', async ({ page }) => {
  await openOverlay(page);
  for (const one of OVERLAY_SCENES.filter(({ model }) => model.cameraOffered !== false)) {
    await showScene(page, one, 'zh-CN');
    await expect(page.locator('.privacy')).toContainText('摄像头只用于手势互动，画面不保存、不上传');
  }
});

test('the ring fills as a hand fills it, and the own hand is drawn', async ({ page }) => {
  await openOverlay(page);
  await showScene(page, scene('checkingIn'), 'zh-CN');
  const offset = () =>
    page
      .locator('.hold-fill')
      .evaluate((circle) => Number.parseFloat(getComputedStyle(circle).strokeDashoffset));
  await expect.poll(offset).toBeCloseTo(2 * Math.PI * 44 * 0.34, 0);
  const drawn = () =>
    page.locator('.tile-hand canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(drawn).toBe(true);
  await page.evaluate(() => window.overlayPage.showHand(null));
  await expect.poll(drawn).toBe(false);
});

test('nothing is left when it goes: no element, no frame waited for', async ({ page }) => {
  await page.addInitScript(() => {
    const waiting = new Set<number>();
    const { requestAnimationFrame, cancelAnimationFrame } = window;
    window.requestAnimationFrame = (callback) => {
      const handle = requestAnimationFrame((nowMs) => {
        waiting.delete(handle);
        callback(nowMs);
      });
      waiting.add(handle);
      return handle;
    };
    window.cancelAnimationFrame = (handle) => {
      waiting.delete(handle);
      cancelAnimationFrame(handle);
    };
    Object.assign(window, { framesWaitedFor: () => waiting.size });
  });
  const complaints = await openOverlay(page);
  for (const name of ['attracting', 'checkingIn', 'stamp', 'playing'])
    await showScene(page, scene(name), 'en');
  const framesWaitedFor = () =>
    page.evaluate(() => (window as unknown as { framesWaitedFor(): number }).framesWaitedFor());
  expect(await framesWaitedFor()).toBeGreaterThan(0);
  await page.evaluate(() => window.overlayPage.dispose());
  await expect(page.locator('#overlay *')).toHaveCount(0);
  await expect.poll(framesWaitedFor).toBe(0);
  expect(complaints).toEqual([]);
});

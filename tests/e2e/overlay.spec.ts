import { expect, type Page, test } from '@playwright/test';
import { everyLine } from '../visual/everyLine.ts';
import { HEADER_SIGNS } from '../visual/headerSigns.ts';
import { measureContrast } from '../visual/measureContrast.ts';
import { openOverlay } from '../visual/openOverlay.ts';
import { OVERLAY_SCENES, sceneNamed } from '../visual/overlayScenes.ts';
import { serveOverlayPage } from '../visual/serveOverlayPage.ts';
import { showScene } from '../visual/showScene.ts';
import { SHOW_SCENES } from '../visual/showScenes.ts';

/** The overlay over the true stage, under the kiosk's own content policy: what it shows, where, and what a touch does. */

const SCREENS = [
  { name: 'upright', width: 540, height: 960 },
  { name: 'lying', width: 960, height: 540 },
  { name: 'squarish', width: 800, height: 600 },
];
/** Least contrast of letters to their ground: WCAG's AA for text of any size. */
const READABLE = 4.5;

let site: Awaited<ReturnType<typeof serveOverlayPage>>;
test.beforeAll(async () => {
  site = await serveOverlayPage();
});
test.afterAll(() => site.dispose());

/** Where her face is, and her hair up to the crown, in pixels, generously. */
async function faceBox(page: Page) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { face, headTop } = await page.evaluate(() => window.overlayPage.anchor());
  const half = (face.y - headTop.y) * height * 0.55;
  return {
    left: face.x * width - half,
    right: face.x * width + half,
    top: Math.min(headTop.y, face.y) * height,
    bottom: face.y * height + half,
  };
}

type Box = { left: number; right: number; top: number; bottom: number };

const overlaps = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const isOn = ({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** Where other parts of the overlay are, by their names. */
const takenPlaces = (page: Page): Promise<Record<string, Box>> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['header', 'panel', 'mirror', 'privacy'].map((part) => {
        const box = document.querySelector(`.${part}`)?.getBoundingClientRect();
        if (box === undefined) throw new Error(`There is no ${part} on the page`);
        return [part, { left: box.left, right: box.right, top: box.top, bottom: box.bottom }];
      }),
    ),
  );

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

/**
 * Waits until she has glided to her place of this screen, and stops the stage there: what is measured from now on, by
 * the overlay and by the test, is measured of one and the same moment. Counted in frames: on a slow machine two looks
 * may fall between the same two frames, in which nothing moves.
 */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { overlayPage } = window;
    const frame = () => new Promise(requestAnimationFrame);
    let before = overlayPage.anchor().feet;
    for (let stillFrames = 0; stillFrames < 5; ) {
      await frame();
      const now = overlayPage.anchor().feet;
      stillFrames = Math.hypot(now.x - before.x, now.y - before.y) < 1e-4 ? stillFrames + 1 : 0;
      before = now;
    }
    overlayPage.setFrameInterval(Number.POSITIVE_INFINITY);
    await frame();
    await frame();
  });
}

for (const { name: screen, ...size } of SCREENS) {
  test(`every scene fits the ${screen} screen in both languages and leaves her face free`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(size);
    // Where things come to rest is what counts here, not how they come there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = await openOverlay(page, site.address);
    await standStill(page);
    const face = await faceBox(page);
    for (const one of OVERLAY_SCENES) {
      for (const language of ['zh-CN', 'en'] as const) {
        await showScene(page, one, language);
        await settle(page);
        const boxes = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.header > *, .bubble, .panel, .chip, .hold, .mirror.is-on, .privacy, .privacy > *, .call, .call > *, .goodbye > *, .closed-sign > *, .stamp-fall, .stamp-word, .lyrics.is-on, .lyric-zh, .lyric-en, .show-title, .show-title > *, .cheer-board, .cheer-chip > *, .call-board-words > *, .show-thanks, .show-thanks > *',
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
          expect(overlaps(box, face), `${said} over her face ${JSON.stringify(face)}`).toBe(false);
        }
      }
    }
    expect(complaints).toEqual([]);
  });
}

test('the header holds the names of every landmark and idol on every screen', async ({ page }) => {
  test.setTimeout(300_000);
  await openOverlay(page, site.address);
  for (const { name: screen, ...size } of SCREENS) {
    await page.setViewportSize(size);
    for (const { landmark, idol, places } of HEADER_SIGNS) {
      for (const language of ['zh-CN', 'en'] as const) {
        await showScene(page, { name: 'names', model: { landmark, idol, places } }, language);
        await settle(page);
        const parts = await page.evaluate(() =>
          [...document.querySelectorAll('.header > *, .header-board > *')].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { part: String(element.getAttribute('class')), left, top, right, bottom };
          }),
        );
        const inRow = parts.filter(({ part }) => !part.includes('header-landmark'));
        expect(inRow.length).toBe(4);
        const said = `${landmark} ${language} ${screen} ${JSON.stringify(parts)}`;
        expect(
          parts.every((part) => isOn(part, size)),
          said,
        ).toBe(true);
        // Her sign hangs on the board's edge; nothing else may touch.
        const [mark, board, sign, button] = inRow.map(({ left, right }) => ({ left, right }));
        expect(mark?.right, said).toBeLessThanOrEqual(board?.left ?? 0);
        expect(sign?.right, said).toBeLessThanOrEqual(button?.left ?? 0);
        const lettering = parts.find(({ part }) => part.includes('header-landmark'));
        const plate = parts.find(({ part }) => part.includes('header-board'));
        expect(lettering?.top, said).toBeGreaterThanOrEqual(plate?.top ?? 0);
        expect(lettering?.bottom, said).toBeLessThanOrEqual(plate?.bottom ?? 0);
        expect(lettering?.right, said).toBeLessThan(sign?.left ?? 0);
      }
    }
  }
});

for (const { name: screen, ...size } of SCREENS.slice(0, 2)) {
  test(`every text can be read on the ${screen} screen, whatever scene is behind it`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openOverlay(page, site.address);
    await page.evaluate(() => window.overlayPage.setFrameInterval(Number.POSITIVE_INFINITY));
    const faint = new Set<string>();
    for (const name of [
      'attracting',
      'invitingByTouch',
      'playing',
      'stamp',
      'farewell',
      'closed',
      ...SHOW_SCENES.map((scene) => scene.name),
    ]) {
      // The lightest scene that there could be, with the letters of either language; and the darkest.
      for (const [language, ground] of [
        ['zh-CN', 'white'],
        ['en', 'white'],
        ['zh-CN', 'black'],
      ] as const) {
        await showScene(page, sceneNamed(name), language);
        await settle(page);
        const texts = await measureContrast(page, ground);
        expect(texts.length, name).toBeGreaterThan(4);
        for (const { text, part, ratio } of texts) {
          if (ratio < READABLE) faint.add(`${name} on ${ground}: ${ratio.toFixed(1)}:1 ${part} ${text}`);
        }
      }
    }
    expect([...faint]).toEqual([]);
  });
}

test('every line of every idol fits its bubble, upright and lying, whichever language comes first', async ({
  page,
}) => {
  const complaints = await openOverlay(page, site.address);
  const lines = everyLine();
  const misfits: string[] = [];
  for (const { name: screen, ...size } of SCREENS.slice(0, 2)) {
    await page.setViewportSize(size);
    await showScene(page, { name: 'everyLine', model: { act: 'inviting' }, mirror: true }, 'zh-CN');
    await settle(page);
    await standStill(page);
    const taken = { ...(await takenPlaces(page)), face: await faceBox(page) };
    const bubbles = await page.evaluate((every) => window.overlayPage.measureBubbles(every), lines);
    expect(bubbles.length).toBe(lines.length * 2);
    for (const [index, bubble] of bubbles.entries()) {
      const line = lines[index % lines.length];
      const written = bubble.language === 'en' ? [line?.en, line?.zh] : [line?.zh, line?.en];
      expect(bubble.texts.map(({ text }) => text)).toEqual(written);
      const faults = [
        ...Object.entries(taken).flatMap(([part, box]) =>
          overlaps(bubble, box) ? [`over the ${part}`] : [],
        ),
        ...(isOn(bubble, size) ? [] : ['off the screen']),
        ...bubble.texts.flatMap(({ text, spill }) => (spill > 0.5 ? [`runs out by ${spill}: ${text}`] : [])),
      ];
      for (const fault of faults)
        misfits.push(`${bubble.name}, ${bubble.language} first, ${screen}: ${fault}`);
    }
  }
  expect(misfits).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the privacy line is there in every scene', async ({ page }) => {
  await openOverlay(page, site.address);
  for (const one of OVERLAY_SCENES.filter(({ model }) => model.cameraOffered !== false)) {
    await showScene(page, one, 'zh-CN');
    await expect(page.locator('.privacy')).toContainText('摄像头只看手势和通行证，画面不保存、不上传');
  }
});

test('the ring fills as a hand fills it, and the own hand is drawn', async ({ page }) => {
  await openOverlay(page, site.address);
  await showScene(page, sceneNamed('checkingIn'), 'zh-CN');
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
  const complaints = await openOverlay(page, site.address);
  for (const name of ['attracting', 'checkingIn', 'stamp', 'playing'])
    await showScene(page, sceneNamed(name), 'en');
  const framesWaitedFor = () =>
    page.evaluate(() => (window as unknown as { framesWaitedFor(): number }).framesWaitedFor());
  expect(await framesWaitedFor()).toBeGreaterThan(0);
  await page.evaluate(() => window.overlayPage.dispose());
  await expect(page.locator('#overlay *')).toHaveCount(0);
  await expect.poll(framesWaitedFor).toBe(0);
  expect(complaints).toEqual([]);
});

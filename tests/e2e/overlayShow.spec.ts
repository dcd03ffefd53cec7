import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { cheersSchema } from '../../contract/cheers.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { openOverlay } from '../visual/openOverlay.ts';
import { sceneNamed } from '../visual/overlayScenes.ts';
import { serveOverlayPage } from '../visual/serveOverlayPage.ts';
import { showScene } from '../visual/showScene.ts';

/** What is read over a show: words that are sung in time, cheers that fly, never over a face, and nothing after it. */

const contentOf = (name: string): unknown =>
  JSON.parse(readFileSync(inProject('assets', 'shows', `${name}.json`), 'utf8'));
const CHEERS = cheersSchema.parse(contentOf('cheers'));
const SCREENS = [
  { width: 270, height: 480 },
  { width: 480, height: 270 },
];

let site: Awaited<ReturnType<typeof serveOverlayPage>>;
test.beforeAll(async () => {
  site = await serveOverlayPage();
});
test.afterAll(() => site.dispose());

/** Until so many more frames of the page have been drawn: the overlay paints with each. */
const frames = (page: Page, count = 3) =>
  page.evaluate(async (most) => {
    for (let drawn = 0; drawn < most; drawn++) await new Promise(requestAnimationFrame);
  }, count);

/** How far each syllable of the large line is filled, and the line itself. */
const sung = (page: Page) =>
  page.evaluate(() => ({
    isOn: document.querySelector('.lyrics')?.classList.contains('is-on'),
    zh: [...document.querySelectorAll('.lyric-syllable')].map(({ textContent }) => textContent).join(''),
    filled: [...document.querySelectorAll<HTMLElement>('.lyric-syllable')].map(({ style }) =>
      Number(style.getPropertyValue('--sung')),
    ),
    next: document.querySelector('.lyric-next')?.textContent,
  }));

/** Lets cheers fly, and tells what is in the air two frames later. */
const flyCheers = (page: Page, lines: readonly { readonly zh: string; readonly en: string }[]) =>
  page.evaluate(async (all) => {
    const cheers = all.map((line, place) => ({
      id: place + 1,
      gesture: 'fingerHeart' as const,
      x: 0.3 + place * 0.1,
      y: 0.7,
      line,
    }));
    window.overlayPage.showLive({ cheers });
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    const movesOf = (element: Element) =>
      new Set(
        element
          .getAnimations()
          .flatMap(({ effect }) =>
            effect instanceof KeyframeEffect ? effect.getKeyframes().map(({ transform }) => transform) : [],
          ),
      ).size;
    return {
      comments: [...document.querySelectorAll<HTMLElement>('.comment:not(.is-away)')].map((element) => ({
        texts: [...element.children].map(({ textContent }) => textContent),
        top: element.offsetTop,
        bottom: element.offsetTop + element.offsetHeight,
        places: movesOf(element),
      })),
      shapes: [...document.querySelectorAll('.rising-shape')].map(movesOf),
    };
  }, lines);

test('syllables are filled as they are sung, forwards and after a seek', async ({ page }) => {
  const complaints = await openOverlay(page, site.address);
  await showScene(page, sceneNamed('showLyrics'), 'zh-CN');
  await frames(page);
  expect(await sung(page)).toEqual({
    isOn: true,
    zh: '转一转拧一拧梦想通电',
    filled: [1, 1, 1, 1, 1, 0.5, 0, 0, 0, 0],
    next: '小小的手，点亮大大的屏',
  });
  const at = async (syllable: number, share: number) => {
    await page.evaluate(
      ({ number, sungShare }) =>
        window.overlayPage.showLive({
          show: {
            lyric: { line: 0, zh: '', en: '', syllable: number, sung: sungShare },
            linesAhead: [],
            positionMs: number * 300,
            beat: 0,
            callShare: null,
            warmth: 0,
          },
        }),
      { number: syllable, sungShare: share },
    );
    await frames(page);
    return (await sung(page)).filled;
  };
  expect(await at(6, 0.25)).toEqual([1, 1, 1, 1, 1, 1, 0.25, 0, 0, 0]);
  expect(await at(1, 0.75)).toEqual([1, 0.75, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await at(-1, 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(complaints).toEqual([]);
});

test('only lines of the list fly, each in its lane, and the row of glow sticks grows with the warmth', async ({
  page,
}) => {
  const complaints = await openOverlay(page, site.address);
  await showScene(page, sceneNamed('showLyrics'), 'zh-CN');
  await frames(page);
  const lines = CHEERS.any.slice(0, 4);
  const { comments, shapes } = await flyCheers(page, lines);
  expect(comments.length).toBeGreaterThan(1);
  for (const { texts, places } of comments) {
    expect(lines.map(({ zh, en }) => [zh, en])).toContainEqual(texts);
    expect(places).toBe(2);
  }
  const inOrder = comments.toSorted((one, other) => one.top - other.top);
  for (const [place, { top }] of inOrder.entries())
    expect(top).toBeGreaterThanOrEqual(inOrder[place - 1]?.bottom ?? 0);
  expect(shapes.length).toBeGreaterThan(lines.length);

  const brightness = async (warmth: number) => {
    await page.evaluate((share) => {
      const { overlayPage } = window;
      overlayPage.showLive({
        show: { lyric: null, linesAhead: [], positionMs: 0, beat: 0, callShare: null, warmth: share },
      });
    }, warmth);
    await frames(page);
    return page.locator('.light-sticks canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let white = 0;
      for (let pixel = 0; pixel < pixels.length; pixel += 4)
        if (Math.min(pixels[pixel] ?? 0, pixels[pixel + 1] ?? 0, pixels[pixel + 2] ?? 0) > 200) white++;
      return white;
    });
  };
  const [cold, warm, hot] = [await brightness(0), await brightness(0.4), await brightness(1)];
  expect(cold).toBe(0);
  expect(warm).toBeGreaterThan(cold);
  expect(hot).toBeGreaterThan(warm);
  expect(complaints).toEqual([]);
});

test('a call tells how many answered, and a touch answers', async ({ page }) => {
  await openOverlay(page, site.address);
  await showScene(page, sceneNamed('showCall'), 'zh-CN');
  const made = page.locator('.call-board-count .is-made');
  await expect(made).toHaveCount(1);
  await page.locator('.call-board').click();
  expect(await page.evaluate(() => window.overlayPage.commands.splice(0))).toEqual(['makeGesture handHeart']);
  await showScene(page, sceneNamed('showAnswered'), 'zh-CN');
  await expect(made).toHaveCount(4);
  await expect(page.locator('.call-board-shout')).toContainText('太棒了');
  await showScene(page, sceneNamed('showLyrics'), 'zh-CN');
  await page.locator('.cheer-chip', { hasText: '比耶' }).click();
  expect(await page.evaluate(() => window.overlayPage.commands.splice(0))).toEqual(['makeGesture victory']);
});

test('with calm screens nothing flies: a comment stands, and a single shape fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOverlay(page, site.address);
  await showScene(page, sceneNamed('showLyrics'), 'zh-CN');
  await frames(page);
  const { comments, shapes } = await flyCheers(page, CHEERS.any.slice(0, 1));
  expect(comments.map(({ places }) => places)).toEqual([1]);
  expect(shapes).toEqual([1]);
});

test('nothing of a show is left after it', async ({ page }) => {
  const complaints = await openOverlay(page, site.address);
  await showScene(page, sceneNamed('showCheers'), 'zh-CN');
  await expect(page.locator('.comment').first()).toBeAttached();
  await showScene(page, sceneNamed('showThanks'), 'zh-CN');
  await expect(page.locator('.show-thanks')).toContainText('全场应援 128 次');
  await expect(page.locator('.comment, .rising-shape, .lyrics, .cheer-board')).toHaveCount(0);
  await showScene(page, sceneNamed('attracting'), 'zh-CN');
  await expect(page.locator('.show, .show *')).toHaveCount(0);
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return target === null || target.closest('.show') !== null;
      }).length,
  );
  expect(moving).toBe(0);
  expect(complaints).toEqual([]);
});

for (const size of SCREENS) {
  test(`no word lies over a face in a true show of all eight at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const complaints = await openOverlay(page, site.address);
    await page.evaluate((show) => window.overlayPage.trueShow.open(show), contentOf('lightUp'));
    let seen = 0;
    // Lines of every part of it, two of them while a call runs.
    for (const atSeconds of [9, 14, 20, 25, 28, 33, 36.5, 40, 43, 54, 58, 62, 66, 70, 73.5, 77]) {
      await page.evaluate((ms) => window.overlayPage.trueShow.seek(ms), atSeconds * 1000);
      await frames(page);
      await page.evaluate(() => window.overlayPage.trueShow.callAsAsked());
      await frames(page);
      const { faces, words } = await page.evaluate(() => {
        for (const animation of document.getAnimations()) {
          if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
        }
        const { innerWidth: width, innerHeight: height, overlayPage } = window;
        const away = ({ left, right, top, bottom }: (typeof all)[number]) =>
          Math.hypot((left + right) / 2 - 0.5, (top + bottom) / 2 - 0.35);
        const all = overlayPage.faces();
        // Near to one of them, the camera looks past those who stand before and beside her.
        const shown = overlayPage.trueShow.follows()
          ? all.toSorted((one, other) => away(one) - away(other)).slice(0, 1)
          : all;
        return {
          faces: shown.map(({ left, top, right, bottom }) => ({
            left: left * width,
            top: top * height,
            right: right * width,
            bottom: bottom * height,
          })),
          words: [...document.querySelectorAll('.lyrics.is-on, .cheer-board')].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { part: element.className, left, top, right, bottom };
          }),
        };
      });
      seen += faces.length;
      expect(faces.length, `at ${atSeconds} s`).toBeGreaterThan(0);
      for (const word of words) {
        for (const face of faces) {
          const overlaps =
            word.left < face.right &&
            word.right > face.left &&
            word.top < face.bottom &&
            word.bottom > face.top;
          expect(overlaps, `at ${atSeconds} s: ${JSON.stringify(word)} over ${JSON.stringify(face)}`).toBe(
            false,
          );
        }
      }
    }
    // They were all there: the show is one of eight.
    expect(seen).toBeGreaterThan(40);
    await page.evaluate(() => window.overlayPage.trueShow.close());
    await expect(page.locator('.show')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

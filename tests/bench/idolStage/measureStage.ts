import { chromium, type Page } from '@playwright/test';
import { SOFTWARE_WEBGL_FLAGS } from '../../../main/shell/chromium/chromiumFlags.ts';
import { explainMissingChromium, findChromium } from '../../../main/shell/chromium/findChromium.ts';
import { bundleStagePage, openStagePage } from '../../e2e/stagePage/openStagePage.ts';
import type { StagePage } from '../../e2e/stagePage/stagePage.ts';

declare const window: { readonly stagePage: StagePage };

/** Small, so that the page's own work is measured and not how fast a processor fills pixels. */
const SCREEN = { width: 270, height: 480 };
const FRAMES = 40;

export type StageMeasures = {
  readonly idols: number;
  readonly drawCallsPerFrame: number;
  /** The page's own work for a frame: poses, deforming, upload, draw commands. */
  readonly workMs: { readonly all: number; readonly one: number };
  /** Of the page's heap, for a frame with all of them. */
  readonly heapGrowthBytes: number;
};

/** All idols that are drawn on one stage, without a scene, in a real browser. */
export async function measureStage(): Promise<StageMeasures> {
  const found = findChromium();
  if (!found.found) throw new Error(explainMissingChromium(found.named));
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...SOFTWARE_WEBGL_FLAGS, '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await openStagePage(page, await bundleStagePage(), SCREEN);
    await page.evaluate(() => window.stagePage.raise());
    const one = await page.evaluate((frames) => window.stagePage.workMs(frames), FRAMES);
    const idols = (await page.evaluate(() => window.stagePage.gather())).length;
    await page.evaluate(() => window.stagePage.workMs(10));
    const drawCallsPerFrame = await page.evaluate(async (frames) => {
      const before = { calls: window.stagePage.drawCalls, frames: window.stagePage.stage?.framesDrawn ?? 0 };
      await window.stagePage.workMs(frames);
      const drawn = (window.stagePage.stage?.framesDrawn ?? 0) - before.frames;
      return (window.stagePage.drawCalls - before.calls) / drawn;
    }, FRAMES);
    const all = await page.evaluate((frames) => window.stagePage.workMs(frames), FRAMES);
    return { idols, drawCallsPerFrame, workMs: { all, one }, heapGrowthBytes: await heapGrowth(page) };
  } finally {
    await browser.close();
  }
}

/** What is left on the heap after a collection, for each frame between. */
async function heapGrowth(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate((frames) => window.stagePage.workMs(frames), FRAMES);
  return ((await used()) - before) / FRAMES;
}

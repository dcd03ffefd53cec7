import { expect, type Page, test } from '@playwright/test';
import { openPlainBrowser, type PlainBrowser } from './openPlainBrowser.ts';
import { bundleStagePage, openStagePage } from './stagePage/openStagePage.ts';
import { difference, drawFrames, picture } from './stagePage/pictures.ts';

/** A tab that is really hidden: behind another one, and frozen there as browsers freeze what nobody looks at. */

const HIDDEN_MS = 4000;

let browser: PlainBrowser;
test.beforeEach(async () => {
  browser = await openPlainBrowser();
});
test.afterEach(() => browser.dispose());

/** What the page itself notes: how often the stage moved, how often the screen asked, what became of the tab. */
type Notes = { steps: number; frames: number; readonly happened: string[] };
declare global {
  interface Window {
    notes: Notes;
  }
}

async function takeNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: Notes = { steps: 0, frames: 0, happened: [] };
    window.notes = notes;
    requestAnimationFrame(function next() {
      notes.frames++;
      requestAnimationFrame(next);
    });
    window.stagePage.stage?.addActor({ advance: () => void notes.steps++ });
    for (const event of ['freeze', 'resume']) {
      document.addEventListener(event, () => notes.happened.push(event));
    }
    document.addEventListener('visibilitychange', () => notes.happened.push(document.visibilityState));
  });
}
const notesOf = (page: Page): Promise<Notes> => page.evaluate(() => window.notes);

test('she rests while her tab is hidden and goes on when it is shown, as if nothing had been', async () => {
  const { context, page } = browser;
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await openStagePage(page, await bundleStagePage(), { width: 270, height: 480 });
  await page.evaluate(async () => {
    await window.stagePage.raise();
  });
  await takeNotes(page);
  await drawFrames(page, 25);
  const before = await picture(page);

  const tab = await context.newCDPSession(page);
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
  const atRest = await notesOf(page);
  await new Promise((resolve) => setTimeout(resolve, HIDDEN_MS));
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  expect((await notesOf(page)).steps).toBe(atRest.steps);

  await tab.send('Page.setWebLifecycleState', { state: 'active' });
  const other = await context.newPage();
  await other.bringToFront();
  await page.bringToFront();
  await drawFrames(page, 2);
  const awake = await picture(page);
  await drawFrames(page, 20);
  const later = await picture(page);

  const { steps, frames, happened } = await notesOf(page);
  expect(happened).toEqual(['hidden', 'freeze', 'resume', 'visible']);
  // One step for each frame that the screen asked for: what was missed is not made up for.
  expect(steps - atRest.steps).toBeGreaterThanOrEqual(22);
  expect(Math.abs(steps - atRest.steps - (frames - atRest.frames))).toBeLessThanOrEqual(1);
  // Her hair and skirt hang as they did: the springs were not given four seconds at once.
  expect(difference(before, awake)).toBeLessThan(0.08);
  expect(difference(before, later)).toBeLessThan(0.08);
  expect(complaints).toEqual([]);
});

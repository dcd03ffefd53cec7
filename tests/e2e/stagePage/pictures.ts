import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** Pixels that differ clearly, as a share. */
export function difference(one: PNG, other: PNG): number {
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const away = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(...away) > 60) different++;
  }
  return different / (one.width * one.height);
}

/** Of the stage, now. */
export const picture = async (page: Page): Promise<PNG> =>
  PNG.sync.read(await page.locator('canvas').screenshot());

/** Waits until so many more frames have been drawn. */
export async function drawFrames(page: Page, count: number): Promise<void> {
  const drawn = () => page.evaluate(() => window.stagePage.stage?.framesDrawn ?? 0);
  const wanted = (await drawn()) + count;
  await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThanOrEqual(wanted);
}

/** Waits until nobody walks any more: breath and sway move feet by less. */
export async function standStill(page: Page): Promise<void> {
  const feet = () => page.evaluate(() => window.stagePage.idols.map((idol) => idol.anchor().feet.x));
  let before = await feet();
  await expect
    .poll(
      async () => {
        await drawFrames(page, 8);
        const now = await feet();
        const moved = Math.max(...now.map((x, index) => Math.abs(x - (before[index] ?? 0))));
        before = now;
        return moved;
      },
      { timeout: 20_000 },
    )
    .toBeLessThan(0.002);
}

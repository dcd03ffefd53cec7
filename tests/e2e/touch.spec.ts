import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startKiosk } from './startKiosk.ts';

/** Without a camera touch does all that hands do: the real page, the real host, a finger. */

/** What is looked at inside howler: nothing else in the page tells what the loudspeaker is given. */
type HowlerInside = { readonly _howls: readonly { readonly _src: string; playing(): boolean }[] };

/** Longer than the default hold, shorter than anybody's patience. */
const HOLD_MS = 1500;

test('a visitor without a camera before her earns the stamp by touch, once', async ({ page }) => {
  test.setTimeout(180_000);
  const kiosk = await startKiosk();
  try {
    await page.goto(kiosk.openingAddress);
    const button = page.getByRole('button', { name: /按住我/ });
    // The first tap wakes her; the page may still be raising its stage.
    await expect(async () => {
      await page.mouse.click(270, 400);
      await expect(button).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });

    // A finger has unlocked the sound: the next line is heard, in her own synthesised voice.
    const isSpeaking = () =>
      (globalThis as unknown as { Howler: HowlerInside }).Howler._howls.some(
        (howl) => String(howl._src).startsWith('data:audio/wav') && howl.playing(),
      );
    await expect(async () => {
      await page.mouse.click(270, 400);
      await page.waitForFunction(isSpeaking, undefined, { timeout: 3000, polling: 50 });
    }).toPass({ timeout: 60_000 });

    const hold = async () => {
      const box = await button.boundingBox();
      if (box === null) throw new Error('The button is gone');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await wait(HOLD_MS);
      await page.mouse.up();
    };
    await hold();
    await expect.poll(async () => (await kiosk.exportRows('check-ins')).length, { timeout: 60_000 }).toBe(1);
    await expect(page.getByText('打卡成功')).toBeVisible();

    // Her own gesture once more by its chip: an answer, but no second stamp.
    await expect(async () => {
      await page
        .getByRole('button', { name: /^(挥手|Wave)/ })
        .first()
        .click({ timeout: 3000 });
    }).toPass({ timeout: 60_000 });
    await wait(2000);
    const checkIns = await kiosk.exportRows('check-ins');
    expect(checkIns).toHaveLength(1);
    expect(checkIns[0]).toMatchObject({ by: 'touch', gesture: 'wave' });
    const visits = await kiosk.exportRows('visits');
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ noticed_by: 'touch' });
  } finally {
    await kiosk.dispose();
  }
});

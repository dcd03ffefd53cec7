import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startKiosk } from './startKiosk.ts';

/** Without a camera touch does all that hands do: the real page, the real host, a finger. */

/** Lengths in seconds of what the speech worker made and of what the loudspeaker was given, noted by `listenToHer`. */
type Heard = { readonly made: number[]; readonly played: number[] };

/** Runs in the page before anything of it: its worker and its loudspeaker are the browser's own. */
function listenToHer(): void {
  const heard: Heard = { made: [], played: [] };
  Object.assign(globalThis, { heard });
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (options?.name !== 'speech') return;
      this.addEventListener('message', ({ data }) => {
        // 44 bytes of head, then two bytes a sample, 24,000 samples a second.
        if (data.type === 'made') heard.made.push((data.wave.byteLength - 44) / 2 / 24_000);
      });
    }
  };
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...moments) {
    heard.played.push(this.buffer?.duration ?? 0);
    return start.apply(this, moments);
  };
}

/** Longer than the default hold, shorter than anybody's patience. */
const HOLD_MS = 1500;

test('a visitor without a camera before her earns the stamp by touch, once', async ({ page }) => {
  test.setTimeout(180_000);
  const kiosk = await startKiosk();
  try {
    await page.addInitScript(listenToHer);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(kiosk.openingAddress);
    const button = page.getByRole('button', { name: /按住我/ });
    // The first tap wakes her; the page may still be raising its stage.
    await expect(async () => {
      await page.mouse.click(270, 400);
      await expect(button).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });

    // A finger has unlocked the sound: the next line is heard, in her own voice, as her worker made it.
    const isSpeaking = () => {
      const { made, played } = (globalThis as unknown as { heard: Heard }).heard;
      return made.some((length) => played.some((other) => Math.abs(length - other) < 0.01));
    };
    await expect(async () => {
      await page.mouse.click(270, 400);
      await page.waitForFunction(isSpeaking, undefined, { timeout: 3000, polling: 50 });
    }).toPass({ timeout: 60_000 });

    // Her worker was not loaded before she was seen.
    const ready = asked.findIndex((address) => address.includes('/kiosk/ready'));
    const worker = asked.findIndex((address) => address.includes('speechWorker'));
    expect(ready).toBeGreaterThan(-1);
    expect(worker).toBeGreaterThan(ready);

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
    // On with it, past the code of the new pass and past the walk.
    await page.getByRole('button', { name: /拍好了/ }).click({ timeout: 30_000 });

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

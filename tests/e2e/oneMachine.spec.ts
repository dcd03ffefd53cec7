import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startKiosk } from './startKiosk.ts';

const entry = fileURLToPath(new URL('../../main/cli/starstreet.ts', import.meta.url));
const PIN = '280519';

/** Types the PIN into `starstreet pin`, as from a pipe. */
function setPin(dataFolder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [entry, 'pin', '--data', dataFolder], (failure) =>
      failure === null ? resolve() : reject(failure),
    );
    child.stdin?.end(`${PIN}\n`);
  });
}

test('one machine alone is the whole street: the map leads to another landmark, the corner to the staff', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const kiosk = await startKiosk();
  try {
    await setPin(kiosk.dataFolder);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(kiosk.openingAddress);
    await expect(page.locator('.header-landmark')).toContainText('步行街北广场');
    await page.getByRole('button', { name: '地图' }).click();
    await page.getByRole('button', { name: '忆匣' }).click();
    await expect(page.locator('.header-landmark')).toContainText('华强北博物馆');
    await expect(page.locator('.header-idol')).toContainText('忆匣');

    await expect(page.getByRole('button', { name: '地图' })).toBeVisible();
    await page.mouse.move(40, 40);
    await page.mouse.down();
    await page.waitForURL(/\/staff\//);
    await page.mouse.up();
    const pin = page.getByLabel('密码（4 到 12 位数字）');
    await pin.fill('0000');
    await page.getByRole('button', { name: '进入' }).click();
    await expect(page.getByRole('alert')).toContainText('还可以试 2 次');
    for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: '进入' }).click();
    await page.getByRole('button', { name: '退出并返回星街' }).click();
    await expect(page.locator('.header-landmark')).toContainText('华强北博物馆');
    expect(complaints).toEqual([]);

    const events = (await kiosk.exportRows('events')).map(({ type, body }) => ({ type, body }));
    expect(events.filter(({ type }) => type === 'visitStarted')).toEqual([]);
    expect(events.filter(({ type }) => type === 'staffTime')).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain(PIN);
    expect(kiosk.said()).not.toContain(PIN);
  } finally {
    await kiosk.dispose();
  }
});

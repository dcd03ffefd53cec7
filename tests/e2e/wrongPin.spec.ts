import { expect, type Page, test } from '@playwright/test';
import { BUSY_PIN, type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { staffVisitor } from '../fixtures/host/staffClient.ts';

/** Somebody guesses at the door of the console. */

const WRONG_PIN = '1111';

let busy: BusyConsole;

test.beforeAll(async () => {
  busy = await openBusyConsole(1);
});

test.afterAll(async () => {
  await busy?.dispose();
});

async function guess(page: Page): Promise<void> {
  await page.getByRole('textbox').fill(WRONG_PIN);
  await page.keyboard.press('Enter');
}

test('six wrong PINs: the pauses grow, nothing opens in them, and the right one opens after them', async ({
  page,
}) => {
  const { client } = await staffVisitor(busy.host);
  await page.goto(busy.host.openingAddress('/staff/'));
  const field = page.getByRole('textbox');
  for (const left of [2, 1]) {
    await guess(page);
    await expect(page.getByText(`密码不对，还可以试 ${left} 次。`)).toBeVisible();
  }
  for (const pauseMs of [30_000, 60_000, 120_000, 240_000]) {
    await guess(page);
    await expect(field).toBeDisabled();
    await expect(page.getByRole('alert')).toContainText('错误次数过多');
    busy.passTime(pauseMs - 1);
    expect(await client.door.signIn({ pin: BUSY_PIN, onKioskScreen: false })).toEqual({
      kind: 'locked',
      retryInMs: 1,
    });
    // A page that is opened anew knows of the pause.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    busy.passTime(1);
    await page.reload();
    await expect(field).toBeEnabled();
    await expect(page.locator('.frame, .tile')).toHaveCount(0);
  }
  await field.fill(BUSY_PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readOwnIdol } from '../../contract/ownIdol.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { openDesk } from '../fixtures/host/openDesk.ts';
import type { StaffClient } from '../fixtures/host/staffClient.ts';

/** Staff make an idol of their own from the library of drawings, on the real host. */

test.describe.configure({ mode: 'serial' });

let busy: BusyConsole;
let client: StaffClient;
let page: Page;
let complaints: readonly string[];

test.beforeAll(async ({ browser }) => {
  busy = await openBusyConsole(1);
  ({ page, client, complaints } = await openDesk(browser, busy));
  await page.goto(`${busy.host.address}staff/#/studio`);
});

test.afterAll(async () => {
  await page?.context().close();
  await busy?.dispose();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const part = (place: string, choice: string) =>
  page.getByRole('radiogroup', { name: place }).getByRole('radio', { name: choice });
const state = () => page.locator('.studio-state');

async function saved(id: string) {
  const found = await client.content.read({ kind: 'idol', id });
  return found === null ? null : expectOk(readOwnIdol(found.document, `${id}.json`), 'the idol');
}

async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .exclude('iframe')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('an idol is begun with the looks of one of the eight, and stands on the true stage', async () => {
  await button('云塔').click();
  await expect(page.locator('.studio-shown')).toHaveAttribute('data-shown', 'shown', { timeout: 90_000 });
  expect(await findings()).toEqual([]);
});

test('other parts and colours can be undone and done again', async () => {
  await expect(part('刘海', '齐刘海')).toBeChecked();
  await page.locator('label').filter({ hasText: '弯月' }).click();
  await expect(part('刘海', '弯月')).toBeChecked();
  await button('撤销').click();
  await expect(part('刘海', '齐刘海')).toBeChecked();
  await button('重做').click();
  await expect(part('刘海', '弯月')).toBeChecked();
  await page.getByRole('tab', { name: '颜色' }).click();
  await button('一起换色').click();
  expect(await findings()).toEqual([]);
});

test('she is saved under her own name, and is listed', async () => {
  await page.getByRole('tab', { name: '名字' }).click();
  await page.getByRole('textbox', { name: /中文名/ }).fill('阿亮');
  await page.getByRole('textbox', { name: /英文名/ }).fill('Aliang');
  await page.getByRole('textbox', { name: /文件名/ }).fill('yunta');
  await expect(button('保存')).toBeDisabled();
  await page.getByRole('textbox', { name: /文件名/ }).fill('aliang');
  await button('保存').click();
  await expect(state()).toHaveText('已保存');
  expect(await saved('aliang')).toMatchObject({
    zh: '阿亮',
    character: 'yunta',
    recipe: { id: 'aliang', parts: { fringe: 'arched' } },
  });
  await button('返回列表').click();
  await expect(page.locator('.studio-ours li').filter({ hasText: '阿亮' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.studio-ours li').filter({ hasText: '阿亮' })).toBeVisible();
});

test('what is not saved is asked for before it is lost', async () => {
  await button('修改').click();
  await page.locator('label').filter({ hasText: '齐刘海' }).click();
  await expect(state()).toHaveText('有未保存的修改');
  await button('返回列表').click();
  await page.getByRole('alertdialog').getByRole('button', { name: '继续编辑' }).click();
  await expect(part('刘海', '齐刘海')).toBeChecked();
  await button('返回列表').click();
  await page.getByRole('alertdialog').getByRole('button', { name: '放弃修改' }).click();
  expect((await saved('aliang'))?.recipe.parts.fringe).toBe('arched');
});

test('she is deleted, and taken back', async () => {
  await button('删除').click();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect(page.locator('.studio-ours li')).toHaveCount(0);
  expect(await saved('aliang')).toBeNull();
  await button('撤回').click();
  await expect(page.locator('.studio-ours li').filter({ hasText: '阿亮' })).toBeVisible();
  expect(complaints).toEqual([]);
});

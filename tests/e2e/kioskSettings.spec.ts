import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { setPin } from '../fixtures/host/staffClient.ts';
import { type Kiosk, startKiosk } from './startKiosk.ts';

/** What staff set at the console, and what the street sees of it. */

const PIN = '280519';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let folder: string;
let kiosk: Kiosk;
let desk: Page;

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'starstreet-settings-'));
  await setPin(folder, PIN);
  kiosk = await startKiosk({ dataFolder: folder });
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  desk = await context.newPage();
  // The opening address leads to the street's page first; the cookie holds for both.
  await desk.goto(kiosk.openingAddress);
  await desk.goto(`${kiosk.address}staff/#/places`);
  await desk.getByRole('textbox').fill(PIN);
  await desk.keyboard.press('Enter');
  await desk.locator('.places-list').waitFor();
});

test.afterAll(async () => {
  await desk?.context().close();
  await kiosk?.dispose();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: desk })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const here = () => desk.locator('.places-place[data-here]');
const button = (name: string) => desk.getByRole('button', { name, exact: true });

test('a landmark that was renamed has its new name on the street', async () => {
  const street = await desk.context().newPage();
  await street.goto(kiosk.address);
  await expect(street.getByText('步行街北广场').first()).toBeVisible({ timeout: 90_000 });

  await here().getByLabel('中文名').fill('星光广场');
  await here().getByLabel('英文名').fill('Starlight Square');
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');
  await expect(street.getByText('星光广场').first()).toBeVisible({ timeout: 120_000 });
  await expect(street.getByText('步行街北广场')).toHaveCount(0);
  await street.close();
});

test('a name that does not fit is told at its field and is not saved', async () => {
  const field = here().getByLabel('中文名');
  await field.fill('一二三四五六七八九');
  await expect(here().getByText('最多 8 个字，才放得进招牌。')).toBeVisible();
  await expect(button('保存')).toBeDisabled();
  expect(await findings()).toEqual([]);
  await desk.keyboard.press('Control+z');
  await expect(field).toHaveValue('星光广场');
  await expect(desk.locator('.places-state')).toHaveText('已保存');
});

test('landmarks change their order by keyboard, and idols their places', async () => {
  const order = () =>
    desk.locator('.places-place').evaluateAll((all) => all.map((one) => one.dataset.landmark));
  const later = here().getByRole('button', { name: '往后: 星光广场' });
  await later.focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  expect((await order()).slice(0, 3)).toEqual(['segPlaza', 'museum', 'northPlaza']);
  await expect(later).toBeFocused();

  await here()
    .getByRole('button', { name: /站在这里的偶像/ })
    .click();
  await desk.getByRole('option', { name: '云塔' }).click();
  const standing = (landmark: string) =>
    desk.locator(`[data-landmark=${landmark}]`).getByRole('button', { name: /站在这里的偶像/ });
  await expect(standing('northPlaza')).toContainText('云塔');
  await expect(standing('segPlaza')).toContainText('星漫');

  // What is not saved is there again after a look at another page.
  await desk.goto(`${kiosk.address}staff/#/kiosk`);
  await desk.locator('.kiosk-cards').waitFor();
  await desk.goto(`${kiosk.address}staff/#/places`);
  await expect(desk.getByText('上次没保存的修改已经找回')).toBeVisible();
  await expect(standing('northPlaza')).toContainText('云塔');
  await button('撤销').click();
  await expect(standing('northPlaza')).toContainText('星漫');
  await expect(desk.locator('.places-state')).toHaveText('已保存');
});

test('an idol of the studio takes a place, and is on the street', async () => {
  const file = path.join(import.meta.dirname, '../../assets/idols/yunta/recipe.json');
  const recipe = { ...JSON.parse(readFileSync(file, 'utf8')), id: 'meimei' };
  const document = { version: 1, zh: '美美', en: 'Meimei', character: 'yunta', recipe };
  const saved = await desk.evaluate(async (idol) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ json: { kind: 'idol', id: 'meimei', document: idol, revision: null } });
    return (await fetch('/staff/api/content/save', { method: 'POST', headers, body })).json();
  }, document);
  expect(saved.json.kind).toBe('saved');
  await desk.reload();
  await here()
    .getByRole('button', { name: /站在这里的偶像/ })
    .click();
  await desk.getByRole('option', { name: '美美' }).click();
  await expect(desk.getByText('这次没有位置: 星漫')).toBeVisible();
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');

  const street = await desk.context().newPage();
  await street.goto(kiosk.address);
  await expect(street.getByText('美美').first()).toBeVisible({ timeout: 120_000 });
  await street.close();
  await here()
    .getByRole('button', { name: /站在这里的偶像/ })
    .click();
  await desk.getByRole('option', { name: '星漫' }).click();
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');
});

test('gestures are switched and lines rewritten', async () => {
  await desk.getByRole('tab', { name: '手势' }).click();
  // Her signature gesture earns the stamp, so it stays.
  await expect(desk.getByRole('checkbox', { name: /挥手/ })).toBeDisabled();
  await desk.getByRole('checkbox', { name: '拇指向下' }).click({ force: true });
  await expect(desk.getByRole('checkbox', { name: '拇指向下' })).not.toBeChecked();
  expect(await findings()).toEqual([]);

  await desk.getByRole('tab', { name: '台词' }).click();
  await desk.getByRole('option', { name: '下雨' }).click();
  await button('在这些的基础上改写').click();
  const first = desk.locator('.places-written li').first();
  await first.getByLabel('中文').fill('去{next}躲雨吧');
  await expect(first.getByText('没有 {next} 这个词')).toBeVisible();
  expect(await findings()).toEqual([]);
  await first.getByLabel('中文').fill('来{landmark}躲雨吧');
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');
});

test('what somebody else saved meanwhile is not overwritten unasked', async () => {
  const other = await desk.context().newPage();
  await other.goto(`${kiosk.address}staff/#/places`);
  await other.locator('.places-place[data-here]').getByLabel('英文名').fill('Another Square');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await expect(other.locator('.places-state')).toHaveText('已保存');
  await other.close();

  await desk.getByRole('tab', { name: '八处地标' }).click();
  await here().getByLabel('英文名').fill('My Square');
  await button('保存').click();
  await expect(desk.getByText('别人刚刚也保存过')).toBeVisible();
  await button('看别人的（可撤销）').click();
  await expect(here().getByLabel('英文名')).toHaveValue('Another Square');
  await expect(desk.locator('.places-state')).toHaveText('已保存');
  await button('撤销').click();
  await expect(here().getByLabel('英文名')).toHaveValue('My Square');
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');
});

test('a street that was spoilt by hand is told, and can be saved anew', async () => {
  writeFileSync(path.join(folder, 'street.json'), '{ "version": 1, "landmarks": "all of them" }');
  await desk.reload();
  await expect(desk.getByText('保存着的内容有错')).toBeVisible();
  await expect(here().getByLabel('中文名')).toHaveValue('步行街北广场');
  await button('保存').click();
  await expect(desk.locator('.places-state')).toHaveText('已保存');
  await desk.reload();
  await desk.locator('.places-list').waitFor();
  await expect(desk.getByText('保存着的内容有错')).toHaveCount(0);
});

test('the zone is set by keyboard and by dragging, holds at once, and is taken back', async () => {
  await desk.goto(`${kiosk.address}staff/#/kiosk`);
  await desk.locator('.kiosk-cards').waitFor();
  const values = desk.locator('.kiosk-span-value');
  const kept = async () => {
    await expect(desk.locator('.kiosk-bar [role=status]')).toHaveText('已生效');
    const asked = desk.waitForResponse(/kiosk\/read$/);
    await desk.reload();
    const { json } = await (await asked).json();
    await desk.locator('.kiosk-cards').waitFor();
    return json.configuration.camera.zone;
  };
  await desk.getByRole('slider', { name: '左边' }).focus();
  for (let press = 0; press < 20; press++) await desk.keyboard.press('ArrowRight');
  await expect(values.first()).toHaveText('20–100%');
  await expect(desk.getByText('图中 5 人里有 4 人算数')).toBeVisible();
  expect(await findings()).toEqual([]);
  await expect.poll(kept, { timeout: 90_000 }).toEqual({ left: 0.2, top: 0, right: 1, bottom: 1 });

  const grip = await desk.locator('[data-grip=right]').boundingBox();
  const picture = await desk.locator('.zone-picture').boundingBox();
  if (grip === null || picture === null) throw new Error('There is no picture of the zone');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await desk.mouse.move(x, y);
  await desk.mouse.down();
  await desk.mouse.move(x - picture.width * 0.2, y, { steps: 4 });
  await desk.mouse.up();
  await expect(values.first()).toHaveText('20–80%');
  await button('撤销').click();
  await expect(values.first()).toHaveText('20–100%');
});

test('a screen that is turned is told to load anew', async () => {
  await desk.getByText('向右转').click();
  await expect(desk.getByRole('radio', { name: /向右转/ })).toBeChecked();
  await button('让屏幕重新载入').click();
  await expect(desk.getByText('已通知，没人用的时候就重新载入。')).toBeVisible();
  await button('撤销').click();
  await expect(desk.getByRole('radio', { name: /不转/ })).toBeChecked();
});

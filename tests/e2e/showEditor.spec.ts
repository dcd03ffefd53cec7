import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { showSchema } from '../../contract/show.ts';
import { showDurationMs } from '../../domain/shows/showSpan.ts';
import { type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { openDesk } from '../fixtures/host/openDesk.ts';
import type { StaffClient } from '../fixtures/host/staffClient.ts';

/** Staff make a show of half a minute from nothing, by mouse and by keys, on the real host. */

test.describe.configure({ mode: 'serial' });

let busy: BusyConsole;
let client: StaffClient;
let page: Page;
let complaints: readonly string[];

test.beforeAll(async ({ browser }) => {
  busy = await openBusyConsole(1);
  ({ page, client, complaints } = await openDesk(browser, busy));
  await openList();
});

test.afterAll(async () => {
  await page?.context().close();
  await busy?.dispose();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const moves = () => page.locator('.lane[data-track=motion] .clip');
const labels = () => moves().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
const card = (title: string) => page.locator('.show-cards > li').filter({ hasText: title });
const state = () => page.locator('.show-state');

async function openList(): Promise<void> {
  await page.goto(`${busy.host.address}staff/#/showEditor`);
  await page.locator('.show-cards > li').first().waitFor();
}

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Only clips in sight are on the page. */
async function seeWhole(): Promise<void> {
  for (let press = 0; press < 3; press++) await button('缩小').click();
}

async function saved() {
  const found = await client.content.read({ kind: 'show', id: 'lanternWalk' });
  return found === null ? null : showSchema.parse(found.document);
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

test('a show of half a minute is begun in a few choices', async () => {
  await button('新节目').click();
  await choose('歌曲', '亮起来');
  await choose('多长', '30 秒');
  await choose('主角', '云塔');
  await page.getByRole('textbox', { name: '中文名' }).fill('提灯走');
  await page.getByRole('textbox', { name: '英文名' }).fill('Lantern walk');
  expect(await findings()).toEqual([]);
  await button('开始编排').click();
  await expect(page.getByRole('heading', { level: 1, name: '提灯走' })).toBeVisible();
  await expect(state()).toHaveText('有未保存的修改');
  await seeWhole();
  await expect.poll(() => moves().count()).toBeGreaterThan(4);
  expect(await findings()).toEqual([]);
});

test('the true stage shows it', async () => {
  const clock = page.locator('.show-clock');
  await expect(clock).toContainText('0:00 / 0:30');
  const stage = page.frameLocator('iframe').locator('.lyrics');
  await expect(stage).toHaveAttribute('data-lines', /./, { timeout: 90_000 });
  await button('播放').click();
  await expect(button('暂停')).toBeVisible();
  await expect(clock).not.toContainText('0:00 /', { timeout: 60_000 });
  await button('暂停').click();
  await expect(button('播放')).toBeVisible();
});

test('clips go where the keys and the mouse put them, and back again', async () => {
  const before = await labels();
  await moves().first().click();
  await page.keyboard.press('Delete');
  await expect(moves()).toHaveCount(before.length - 1);
  await page.keyboard.press('Control+z');
  await expect(moves()).toHaveCount(before.length);
  expect(await labels()).toEqual(before);
  await button('重做').click();
  await expect(moves()).toHaveCount(before.length - 1);

  // There is room now before the next one, which is moved there by keys and back by undoing.
  const next = moves().first();
  await next.click();
  await next.press('Alt+ArrowLeft');
  await expect.poll(async () => (await labels())[0]).not.toBe(before[1]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await labels())[0]).toBe(before[1]);

  // To her own lane below, by the mouse.
  const box = await next.boundingBox();
  if (box === null) throw new Error('The clip is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 6, box.y + box.height / 2 + 44, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('.lane[data-track=motion][data-lane=yunta] .clip')).toHaveCount(1);

  // And one twice.
  const count = await moves().count();
  await moves().last().click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(moves()).toHaveCount(count + 1);
});

test('what is saved is there again when the page is opened anew', async () => {
  const there = await labels();
  await page.keyboard.press('Control+s');
  await expect(state()).toHaveText('已保存');
  const show = await saved();
  expect(show).toMatchObject({ song: 'liangqilai', formation: { kind: 'solo', idols: ['yunta'] } });
  expect(show?.tracks.motion).toHaveLength(there.length);
  const song = (await client.content.songs()).find(({ id }) => id === 'liangqilai');
  if (show === null || song === undefined) throw new Error('The show or its song is missing');
  expect(Math.round(showDurationMs(show, song) / 1000)).toBe(30);

  await page.reload();
  await expect(card('提灯走')).toContainText('30 s');
  await card('提灯走').getByRole('button', { name: '编排', exact: true }).click();
  await seeWhole();
  await expect(moves()).toHaveCount(there.length);
  expect((await labels()).toSorted()).toEqual(there.toSorted());
  await expect(state()).toHaveText('已保存');
});

test('a faulty edit is told where it is, and is not saved', async () => {
  await page.locator('.ruler').focus();
  await page.keyboard.press('Escape');
  const title = page.getByRole('textbox', { name: '英文名' });
  await title.fill('');
  await expect(page.getByText('请写好中英文名。')).toBeVisible();
  await expect(button('保存')).toBeDisabled();
  expect((await saved())?.title.en).toBe('Lantern walk');
  await title.fill('Lantern walk again');
  await expect(page.getByText('请写好中英文名。')).toHaveCount(0);
  await button('保存').click();
  await expect(state()).toHaveText('已保存');
  expect((await saved())?.title.en).toBe('Lantern walk again');
});

test('somebody else’s saving is told, and nothing is lost', async () => {
  const found = await client.content.read({ kind: 'show', id: 'lanternWalk' });
  if (found === null) throw new Error('The show is missing');
  const theirs = { ...showSchema.parse(found.document), title: { zh: '别人的', en: 'Theirs' } };
  await client.content.save({
    kind: 'show',
    id: 'lanternWalk',
    document: theirs,
    revision: found.revision,
  });
  await page.getByRole('textbox', { name: '中文名' }).fill('我的');
  await button('保存').click();
  await expect(page.getByText('别人刚刚保存过这个节目。')).toBeVisible();
  expect((await saved())?.title.zh).toBe('别人的');
  await button('用我的版本覆盖').click();
  await expect(state()).toHaveText('已保存');
  expect((await saved())?.title.zh).toBe('我的');
});

test('a show that is deleted can be taken back', async () => {
  await button('返回列表').click();
  await card('我的').getByRole('button', { name: '删除' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect(card('我的')).toHaveCount(0);
  expect(await saved()).toBeNull();
  await button('撤回').click();
  await expect(card('我的')).toBeVisible();
  expect((await saved())?.title.zh).toBe('我的');
  expect(complaints).toEqual([]);
});

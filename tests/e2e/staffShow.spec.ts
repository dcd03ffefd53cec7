import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { setPin } from '../fixtures/host/staffClient.ts';
import { type Kiosk, startKiosk } from './startKiosk.ts';

/**
 * An afternoon of event staff, in a real browser on the real program: a show of half a minute is made from nothing, planned
 * two minutes ahead, seen to play and to end on the kiosk's page, and found in the figures.
 */

const PIN = '280519';
const MINUTE_MS = 60_000;
const TITLE = '提灯走';
/** Loading, waiting for the minute, half a minute of song on a machine that draws in software. */
const SHOW_LIMIT_MS = 8 * MINUTE_MS;

let folder: string;
let kiosk: Kiosk;
let street: BrowserContext;
let screen: Page;
let desk: Page;

test.describe.configure({ mode: 'serial', timeout: 12 * MINUTE_MS });

test.beforeAll(async ({ browser }) => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-staff-'));
  await setPin(folder, PIN);
  kiosk = await startKiosk({ dataFolder: folder });
  street = await browser.newContext({ viewport: { width: 270, height: 480 }, reducedMotion: 'reduce' });
  screen = await street.newPage();
  await screen.goto(kiosk.openingAddress);
  await expect(screen.locator('.overlay')).toHaveAttribute('data-act', /./, { timeout: 90_000 });
  desk = await street.newPage();
  desk.setDefaultTimeout(30_000);
  await desk.setViewportSize({ width: 1366, height: 900 });
  await desk.goto(`${kiosk.address}staff/`);
  await desk.getByRole('textbox').fill(PIN);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('navigation')).toBeVisible();
});

test.afterAll(async () => {
  await street?.close();
  await kiosk?.dispose();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const button = (name: string) => desk.getByRole('button', { name, exact: true });

async function choose(label: string, option: string): Promise<void> {
  await desk.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await desk.getByRole('option', { name: option }).first().click();
}

/** In Shenzhen, at least two minutes from now and at a full minute. */
function twoMinutesAhead(): { readonly date: string; readonly time: string } {
  const atMs = Math.ceil(Date.now() / MINUTE_MS + 2) * MINUTE_MS;
  const [date = '', clock = ''] = new Date(atMs + 8 * 60 * MINUTE_MS).toISOString().split('T');
  return { date, time: clock.slice(0, 5) };
}

test('a show of half a minute is made from nothing', async () => {
  await desk.goto(`${kiosk.address}staff/#/showEditor`);
  await desk.locator('.show-cards > li').first().waitFor();
  await button('新节目').click();
  await choose('歌曲', '亮起来');
  await choose('多长', '30 秒');
  await choose('主角', '云塔');
  await desk.getByRole('textbox', { name: '中文名' }).fill(TITLE);
  await desk.getByRole('textbox', { name: '英文名' }).fill('Lantern walk');
  await button('开始编排').click();
  await button('保存').click();
  await expect(desk.locator('.show-state')).toHaveText('已保存');
});

test('it is planned two minutes ahead', async () => {
  await desk.goto(`${kiosk.address}staff/#/schedule`);
  await desk.locator('.week-days').waitFor();
  await button('添加演出').click();
  const form = desk.getByRole('region', { name: '这一项' });
  await form.getByRole('radio', { name: '只演一次' }).click({ force: true });
  await form.getByRole('button', { name: /演什么$/ }).click();
  await desk.getByRole('option', { name: TITLE }).click();
  const { date, time } = twoMinutesAhead();
  const typed = `${date.replaceAll('-', '')}`;
  await form.getByRole('group', { name: '哪一天' }).getByRole('spinbutton').first().focus();
  await desk.keyboard.type(typed);
  await form.getByRole('group', { name: '时间' }).getByRole('spinbutton').first().focus();
  await desk.keyboard.type(time.replace(':', ''));
  await expect(form.getByRole('heading')).toContainText(time);
  await button('保存').click();
  await expect(desk.locator('.schedule-state')).toHaveText('已保存');
});

test('it plays on the kiosk’s page, is told on the page Now, and ends', async () => {
  await desk.goto(`${kiosk.address}staff/#/now`);
  await desk.locator('.now-columns').waitFor();
  await expect(desk.locator('.now-columns')).toContainText(TITLE);
  await expect(screen.locator('.overlay')).toHaveAttribute('data-act', 'performing', {
    timeout: SHOW_LIMIT_MS,
  });
  await expect(desk.getByRole('progressbar', { name: '演出进度' })).toBeVisible();
  await expect(screen.locator('.overlay')).not.toHaveAttribute('data-act', 'performing', {
    timeout: SHOW_LIMIT_MS,
  });
  await expect(desk.getByRole('progressbar', { name: '演出进度' })).toBeHidden();
  await expect
    .poll(async () => (await kiosk.exportRows('events')).map(({ type }) => type), { timeout: 60_000 })
    .toContain('showEnded');
});

test('it is found in the figures, played to its end', async () => {
  await desk.goto(`${kiosk.address}staff/#/shows`);
  await desk.locator('.figures-body:not([aria-busy=true])').waitFor();
  const showings = desk.getByRole('region', { name: '演出', exact: true }).locator('tbody tr');
  await expect(showings).toHaveCount(1);
  await expect(showings.locator('[data-column=show_id]')).toHaveText(TITLE);
  await expect(showings.locator('[data-column=cause]')).toHaveText('排期');
  await expect(showings.locator('[data-column=end]')).toHaveText('演完');
  const played = Number(await showings.locator('[data-column=played_seconds]').textContent());
  expect(Math.abs(played - 30)).toBeLessThan(3);
});

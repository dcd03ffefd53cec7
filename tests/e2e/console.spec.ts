import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { read } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import type { FiguresInput } from '../../contract/figures.ts';
import { expectOk } from '../../domain/core/Result.ts';
import type { PassId } from '../../domain/passes/Pass.ts';
import { makeRewardCode } from '../../domain/passes/rewardCode.ts';
import { readStreet } from '../../main/host/street/readStreet.ts';
import { BUSY_PIN, type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { type StaffClient, staffVisitor } from '../fixtures/host/staffClient.ts';

/** The organizers' pages in a real browser, over three busy days. */

const PAGE_IDS = [
  'overview',
  'walk',
  'hours',
  'landmarks',
  'gestures',
  'shows',
  'now',
  'schedule',
  'showEditor',
  'studio',
  'places',
  'kiosk',
  'backup',
  'redeem',
] as const;
/** What there is once a page is whole; without a word, the figures are. */
const WHOLE_PAGE: Partial<Record<(typeof PAGE_IDS)[number], string>> = {
  now: '.now-columns',
  schedule: '.week-days',
  showEditor: '.show-cards',
  studio: '.studio-eight',
  places: '.places-list',
  kiosk: '.kiosk-cards',
  backup: '.backup-cards',
  redeem: '.redeem',
};
const WHOLE: FiguresInput = { from: null, to: null, landmark: null };
const entry = fileURLToPath(new URL('../../main/cli/starstreet.ts', import.meta.url));
const counted = (value: number) => value.toLocaleString('zh-CN');

test.describe.configure({ mode: 'serial' });

let busy: BusyConsole;
let client: StaffClient;
let page: Page;
let folder: string;
const complaints: string[] = [];

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'starstreet-downloads-'));
  busy = await openBusyConsole(3);
  ({ client } = await staffVisitor(busy.host));
  await client.door.signIn({ pin: BUSY_PIN, onKioskScreen: false });
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});

test.afterAll(async () => {
  await page?.context().close();
  await busy?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function goTo(id: (typeof PAGE_IDS)[number]): Promise<void> {
  await page.goto(`${busy.host.address}staff/#/${id}`);
  await page.locator(WHOLE_PAGE[id] ?? '.figures-body:not([aria-busy=true])').waitFor();
}

function tile(figure: string) {
  return page.locator(`.tile[data-figure=${figure}] .tile-value`);
}

function rowsOf(title: string) {
  return page.getByRole('region', { name: title }).locator('tbody tr').filter({ visible: true });
}

/** Of the charts only that they have a name: what is drawn in them stands in the tables. */
async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .exclude('.chart svg')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function download(name: string, press: () => Promise<void>): Promise<string> {
  const [given] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(given.suggestedFilename()).toBe(name);
  const file = path.join(folder, name);
  await given.saveAs(file);
  return file;
}

test('only the right PIN opens the console', async () => {
  await page.goto(busy.host.openingAddress('/staff/'));
  const field = page.getByRole('textbox');
  await field.fill('0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('密码不对，还可以试 2 次。')).toBeVisible();
  expect(await findings()).toEqual([]);
  await expect(page.locator('.tile')).toHaveCount(0);
  await field.fill(BUSY_PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
});

test('each page shows the figures of the store', async () => {
  const { total, landmarks, walk, hoursOfDay, gestures, flow, showCounts } =
    await client.figures.overview(WHOLE);
  await goTo('overview');
  await expect(tile('passersBy')).toHaveText(counted(total.passersBy));
  await expect(tile('visits')).toHaveText(counted(total.visits));
  await expect(tile('checkIns')).toHaveText(counted(total.checkIns));
  await expect(tile('walksCompleted')).toHaveText(counted(total.walksCompleted));
  await expect(page.getByText('时区 Asia/Shanghai')).toBeVisible();

  await goTo('walk');
  const steps = rowsOf('全程').locator('[data-column=passes]');
  await expect(steps).toHaveText(walk.map(({ passes }) => counted(passes)));
  expect(walk[7]?.passes).toBeGreaterThan(0);
  const most = flow.reduce((one, other) => (other.stamps > one.stamps ? other : one));
  await expect(rowsOf('流向').first().locator('[data-column=stamps]')).toHaveText(counted(most.stamps));

  await goTo('hours');
  const open = hoursOfDay.filter(({ figures }) => figures.openMs > 0 || figures.visits > 0);
  await expect(rowsOf('时段').locator('[data-column=visits]')).toHaveText(
    open.map(({ figures }) => counted(figures.visits)),
  );
  // The museum's camera was blind on Friday evening.
  await expect(page.getByText('11月13日周五 19:00')).toBeVisible();
  await expect(
    page.getByText('摄像头覆盖 87.5%：应开放 8 小时，其中摄像头看不见 1 小时。').first(),
  ).toBeVisible();

  await goTo('landmarks');
  await expect(rowsOf('地标').locator('[data-column=visits]')).toHaveText(
    landmarks.map(({ figures }) => counted(figures.visits)),
  );
  await page.getByRole('region', { name: '地标' }).getByRole('button', { name: '到访', exact: true }).click();
  await expect(rowsOf('地标').first().locator('[data-column=visits]')).toHaveText(
    counted(Math.max(...landmarks.map(({ figures }) => figures.visits))),
  );

  await goTo('gestures');
  const times = gestures.map((line) => line.times).toSorted((one, other) => other - one);
  await expect(rowsOf('手势统计').locator('[data-column=times]')).toHaveText(times.map(counted));

  await goTo('shows');
  await expect(rowsOf('节目').locator('[data-column=showings]')).toHaveText(
    showCounts.map(({ showings }) => counted(showings)),
  );
  expect(showCounts.length).toBeGreaterThan(2);
});

test('every page is usable for everybody, in both languages', async () => {
  // Looking through so many pages takes a busy machine minutes.
  test.slow();
  test.setTimeout(480_000);
  for (const id of PAGE_IDS) {
    await goTo(id);
    expect(await findings(), id).toEqual([]);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await goTo('landmarks');
  await expect(page.getByRole('cell', { name: 'Metro Hub' })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
});

test('a definition is one tap away', async () => {
  await goTo('overview');
  await page
    .getByRole('button', { name: '这个数字是什么: 吸引率' })
    .or(page.getByRole('button', { name: '这个数字是什么: 驻足' }))
    .click();
  await expect(page.getByRole('dialog')).toContainText('被看见一秒以上');
  await page.keyboard.press('Escape');
});

test('the period and the landmark change the figures', async () => {
  await goTo('overview');
  const today = await client.figures.overview({ from: '2026-11-14', to: '2026-11-14', landmark: null });
  await page.getByRole('radio', { name: '今天' }).click();
  await expect(tile('visits')).toHaveText(counted(today.total.visits));

  await page.getByRole('button', { name: /打开日历/ }).click();
  const day = (date: number) => page.getByRole('gridcell').getByText(String(date), { exact: true });
  await day(12).click();
  await day(13).click();
  const two = await client.figures.overview({ from: '2026-11-12', to: '2026-11-13', landmark: null });
  await expect(tile('visits')).toHaveText(counted(two.total.visits));
  expect(two.total.visits).not.toBe(today.total.visits);

  await page.getByRole('button', { name: /整条街/ }).click();
  await page.getByRole('option', { name: '华强北博物馆' }).click();
  const museum = await client.figures.overview({ from: '2026-11-12', to: '2026-11-13', landmark: 'museum' });
  await expect(tile('visits')).toHaveText(counted(museum.total.visits));

  await page.getByRole('button', { name: /华强北博物馆/ }).click();
  await page.getByRole('option', { name: '整条街' }).click();
  await page.getByRole('radio', { name: '整届活动' }).click();
});

test('a table is downloaded as starstreet export writes it, and a workbook opens', async () => {
  await goTo('landmarks');
  const region = page.getByRole('region', { name: '偶像' }).first();
  const name = 'starstreet-idols.csv';
  const file = await download(name, () => region.getByRole('link', { name: 'CSV' }).click());
  const exported = path.join(folder, 'exported.csv');
  const flags = ['export', '--what', 'idols', '--out', exported, '--data', busy.data];
  await promisify(execFile)(process.execPath, [entry, ...flags]);
  expect(readFileSync(file, 'utf8') === readFileSync(exported, 'utf8')).toBe(true);

  const book = await download('starstreet-report.xlsx', () =>
    page.getByRole('link', { name: 'Excel 报告' }).click(),
  );
  const sheets = read(readFileSync(book));
  const { total } = await client.figures.overview(WHOLE);
  const summary = sheets.Sheets[sheets.SheetNames[0] ?? ''];
  expect(sheets.SheetNames[0]).toContain('汇总');
  expect(summary?.D1?.v).toBe('到访');
  expect(summary?.D2?.v).toBe(total.visits);
});

test('a reward is handed out once', async () => {
  const street = expectOk(readStreet(busy.data), 'the street');
  if (street === null) throw new Error('The host made no street');
  const code = makeRewardCode('0123456789abcdef' as PassId, street.digest);
  await goTo('redeem');
  const field = page.getByLabel('兑换码');
  const wrong = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
  await field.fill(wrong);
  await page.getByRole('button', { name: '核对并兑换' }).click();
  await expect(page.getByText('有一个字符不对')).toBeVisible();

  for (const answer of ['兑换成功，请发放奖品。', '兑换过，不要再发']) {
    await field.fill(code.toLowerCase().replaceAll('-', ''));
    await expect(field).toHaveValue(code);
    await page.getByRole('button', { name: '核对并兑换' }).click();
    await expect(page.getByRole('alertdialog')).toContainText(code);
    await page.getByRole('button', { name: '确认兑换' }).click();
    await expect(page.getByText(answer)).toBeVisible();
    expect(await findings()).toEqual([]);
  }
});

test('the report is a PDF of all pages, named for the street', async () => {
  await goTo('overview');
  const file = await download('starstreet-report.pdf', () =>
    page.getByRole('link', { name: 'PDF 报告' }).click(),
  );
  const bytes = readFileSync(file, 'latin1');
  expect(bytes.slice(0, 5)).toBe('%PDF-');
  expect(bytes.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(6);
  // Its title: UTF-16 in hexadecimal digits, 星 and 街.
  expect(bytes).toMatch(/\/Title <FEFF661F8857/i);
});

test('without a printer the browser is asked to print the same page', async () => {
  const paper = await page.context().newPage();
  await paper.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const query = 'print=report&dialog=yes&language=zh-CN&from=2026-11-12&to=2026-11-12';
  await paper.goto(`${busy.host.address}staff/?${query}`);
  await expect(paper.locator('html[data-printable=yes][data-printed=yes]')).toBeAttached();
  const day = await client.figures.overview({ from: '2026-11-12', to: '2026-11-12', landmark: null });
  await expect(paper.locator('.tile[data-figure=visits] .tile-value')).toHaveText(counted(day.total.visits));
  await expect(paper.getByRole('heading', { level: 1, name: '星街' })).toBeVisible();
  await expect(paper.locator('.report-chapter')).toHaveCount(7);
  await paper.close();
});

test('the page’s own policy had nothing to complain about', () => {
  expect(complaints).toEqual([]);
});

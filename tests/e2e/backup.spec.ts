import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { BUSY_PIN, type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { type StaffClient, staffVisitor } from '../fixtures/host/staffClient.ts';

/** Two kiosks with a busy day each: what one saves and shares, the other takes, and takes back. */

const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;

let there: BusyConsole;
let here: BusyConsole;
let files: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  files = mkdtempSync(path.join(tmpdir(), 'starstreet-backups-'));
  there = await openBusyConsole(1);
  here = await openBusyConsole(1);
  const client = await signedIn(there);
  const document = (await client.content.read({ kind: 'show', id: 'lightUp' }))?.document;
  await client.content.save({ kind: 'show', id: 'mine', document, revision: null });
  const revision = (await client.content.read(CALENDAR))?.revision ?? '';
  await client.content.save({ ...CALENDAR, document: { version: 1, entries: [] }, revision });
});

test.afterAll(async () => {
  await there?.dispose();
  await here?.dispose();
  rmSync(files, { recursive: true, force: true });
});

async function signedIn(kiosk: BusyConsole): Promise<StaffClient> {
  const { client } = await staffVisitor(kiosk.host);
  await client.door.signIn({ pin: BUSY_PIN, onKioskScreen: false });
  return client;
}

async function openBackup(browser: Browser, kiosk: BusyConsole): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(kiosk.host.openingAddress('/staff/'));
  await page.getByRole('textbox').fill(BUSY_PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await page.goto(`${kiosk.host.address}staff/#/backup`);
  await page.getByRole('region', { name: '整机备份' }).waitFor();
  return page;
}

async function download(page: Page, link: string): Promise<string> {
  const [got] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  const file = path.join(files, got.suggestedFilename());
  await got.saveAs(file);
  return file;
}

async function choose(page: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a backup is shown before it is restored, and undone but for its events', async ({ browser }) => {
  const source = await openBackup(browser, there);
  const file = await download(source, '下载备份');
  await source.reload();
  await expect(source.getByText('上次备份')).toBeVisible();
  await source.context().close();

  const page = await openBackup(browser, here);
  const client = await signedIn(here);
  const panel = page.getByRole('region', { name: '从备份恢复' });
  await choose(page, '选择备份文件', file);
  await expect(panel.getByText('另一台机器')).toBeVisible();
  await expect(panel.locator('.backup-changes li')).toHaveCount(2);
  expect((await client.content.read(CALENDAR))?.origin).toBe('shipped');
  expect(await findings(page)).toEqual([]);

  await panel.getByRole('button', { name: '恢复' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
  await expect(panel.getByText(/已恢复：2 项内容/)).toBeVisible();
  expect((await client.content.read(CALENDAR))?.origin).toBe('changed');
  expect(await findings(page)).toEqual([]);

  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByText('已撤销')).toBeVisible();
  expect((await client.content.read(CALENDAR))?.origin).toBe('shipped');

  await choose(page, '选择备份文件', file);
  await expect(panel.getByText(/条都已经有了/)).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: '统计事件' })).toBeDisabled();
  await page.context().close();
});

test('what staff wrote is shared as one file; another file is refused with a reason', async ({ browser }) => {
  const source = await openBackup(browser, there);
  const file = await download(source, '导出全部');
  await source.context().close();

  const page = await openBackup(browser, here);
  const client = await signedIn(here);
  const panel = page.getByRole('region', { name: '分享节目、偶像和街道' });
  const wrong = path.join(files, 'wrong.star');
  writeFileSync(wrong, 'nothing of ours');
  await choose(page, '导入 .star 文件', wrong);
  await expect(panel.getByText('no file of Star Street')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await choose(page, '导入 .star 文件', file);
  await expect(panel.locator('[data-change=new]')).toHaveCount(1);
  await panel.getByRole('button', { name: '导入', exact: true }).click();
  await expect(panel.getByText('已导入')).toBeVisible();
  expect((await client.content.list({ kind: 'show' })).map(({ id }) => id)).toContain('mine');
  await expect(panel.getByRole('link', { name: '导出全部' })).toBeVisible();

  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByText('已撤销')).toBeVisible();
  expect((await client.content.list({ kind: 'show' })).map(({ id }) => id)).not.toContain('mine');
  await page.context().close();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { calendarSchema } from '../../contract/calendar.ts';
import type { NowView } from '../../contract/staff/nowApi.ts';
import { type BusyConsole, openBusyConsole } from '../fixtures/host/busyConsole.ts';
import { openDesk } from '../fixtures/host/openDesk.ts';
import type { StaffClient } from '../fixtures/host/staffClient.ts';

/** Staff plan a week on the page Schedule, and see on the page Now what the kiosk does. */

const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;

test.describe.configure({ mode: 'serial' });

let busy: BusyConsole;
let client: StaffClient;
let page: Page;
let complaints: readonly string[];
const policy: string[] = [];

test.beforeAll(async ({ browser }) => {
  busy = await openBusyConsole(1);
  ({ page, client, complaints } = await openDesk(browser, busy));
  page.on('console', (message) => message.type() === 'error' && policy.push(message.text()));
  page.on('dialog', (dialog) => void dialog.accept());
});

test.afterAll(async () => {
  await page?.context().close();
  await busy?.dispose();
});

async function openSchedule(): Promise<void> {
  await page.goto(`${busy.host.address}staff/#/schedule`);
  await page.reload();
  await page.locator('.week-days').waitFor();
}

async function savedEntries() {
  const found = await client.content.read(CALENDAR);
  return calendarSchema.parse(found?.document).entries;
}

function blocks(entry: string): Locator {
  return page.locator(`.week-block[data-entry="${entry}"]`);
}

async function undoAll(): Promise<void> {
  const undo = page.getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.press('Enter');
}

async function press(key: string, times = 1): Promise<void> {
  for (let done = 0; done < times; done++) await page.keyboard.press(key);
}

test('an entry is planned with the keyboard alone, saved, and taken back', async () => {
  const before = await savedEntries();
  await openSchedule();
  const state = page.locator('.schedule-state');
  await expect(state).toHaveText('已保存');

  await page.getByRole('button', { name: '添加演出' }).focus();
  await press('Enter');
  const form = page.getByRole('region', { name: '这一项' });
  await expect(form.getByRole('heading')).toBeFocused();
  // From the heading to the manner, past the shows and the step backwards, to the hour.
  const hour = form.getByRole('spinbutton').first();
  for (let tabs = 0; tabs < 20; tabs++) {
    await press('Tab');
    if (await hour.evaluate((segment) => segment === document.activeElement)) break;
  }
  await expect(hour).toBeFocused();
  await page.keyboard.type('1915');
  await expect(form.getByRole('heading')).toHaveText('每天 19:15');
  const added = `entry${before.length + 1}`;
  const entry = blocks(added);
  await expect(entry).toHaveCount(7);
  await expect(entry.first()).toHaveAccessibleName(/^19:15, /);
  expect(await savedEntries()).toEqual(before);

  await press('Control+s');
  await expect(state).toHaveText('已保存');
  const saved = await savedEntries();
  expect(saved).toHaveLength(before.length + 1);
  expect(saved.at(-1)).toMatchObject({ kind: 'at', id: added, times: ['19:15'] });

  // Each press takes back one step, until the entry has never been there.
  await press('Control+z');
  await expect(entry.first()).not.toHaveAccessibleName(/^19:15, /);
  await undoAll();
  await expect(entry).toHaveCount(0);
  await expect(state).toHaveText('有改动还没保存');
  await page.getByRole('button', { name: '保存' }).press('Enter');
  await expect(state).toHaveText('已保存');
  expect(await savedEntries()).toEqual(before);
});

test('a conflict is shown on its block and in words', async () => {
  const before = await savedEntries();
  await openSchedule();
  await page.getByRole('button', { name: '添加演出' }).click();
  const form = page.getByRole('region', { name: '这一项' });
  // What is planned already comes at this hour, too.
  const daily = before[0];
  if (daily?.kind !== 'at') throw new Error('The program plans shows at set times');
  expect(daily.times).toContain('18:00');
  await form.getByText('只演一次').click();
  await form.getByText('打断正在演的（插播）').click();
  const skipped = page.locator(`.week-block[data-entry="${daily.id}"][data-skipped=outranked]`);
  await expect(skipped).toHaveCount(1);
  await expect(skipped).toHaveAccessibleName(/^18:00, .*同一时刻有更优先的一项/);
  const notes = page.getByRole('region', { name: '这一周要留意的' });
  await expect(notes.getByText('不演：同一时刻有更优先的一项。')).toBeVisible();

  await notes.getByRole('button', { name: '去看这一项' }).click();
  await expect(form.getByRole('heading')).toContainText('12:00');
  await undoAll();
  await expect(skipped).toHaveCount(0);
});

test('what is not filled in is said at once and cannot be saved', async () => {
  await openSchedule();
  await page.locator('.schedule-entry').first().click();
  const form = page.getByRole('region', { name: '这一项' });
  await form.getByRole('button', { name: '周末', exact: true }).click();
  const save = page.getByRole('button', { name: '保存' });
  await expect(save).toBeEnabled();
  for (const day of ['周六', '周日']) await form.getByRole('button', { name: day, exact: true }).click();
  await expect(form.getByText('请至少选一天。')).toBeVisible();
  await expect(page.locator('.schedule-state')).toHaveText('有一处没填好，还不能保存');
  await expect(save).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await form.getByRole('button', { name: '每天', exact: true }).click();
  await expect(form.getByText('请至少选一天。')).toBeHidden();
  await expect(save).toBeEnabled();
  await undoAll();
  await expect(page.locator('.schedule-state')).toHaveText('已保存');
});

test('what somebody else saved meanwhile is not overwritten unasked', async () => {
  await openSchedule();
  const found = await client.content.read(CALENDAR);
  if (found === null) throw new Error('There is always a calendar');
  const document = { ...calendarSchema.parse(found.document), waitMinutes: 25 };
  const theirs = await client.content.save({ ...CALENDAR, document, revision: found.revision });
  expect(theirs.kind).toBe('saved');

  await page.locator('.schedule-entry').first().click();
  await page.getByRole('button', { name: '周末', exact: true }).click();
  await press('Control+s');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('别人存过排期');
  expect((await savedEntries())[0]).not.toMatchObject({ weekdays: ['sat', 'sun'] });

  await notice.getByRole('button', { name: '用我的覆盖' }).click();
  await expect(page.locator('.schedule-state')).toHaveText('已保存');
  expect((await savedEntries())[0]).toMatchObject({ weekdays: ['sat', 'sun'] });
});

test('other weeks are reached, and what was not saved is there after another page', async () => {
  await openSchedule();
  const heading = page.getByRole('region', { name: '一周', exact: true }).getByRole('heading', { level: 2 });
  const thisWeek = await heading.textContent();
  await page.getByRole('button', { name: '下一周' }).click();
  await expect(heading).not.toHaveText(thisWeek ?? '');
  await page.getByRole('button', { name: '今天' }).click();
  await expect(heading).toHaveText(thisWeek ?? '');

  await page.locator('.schedule-entry').first().click();
  await page.getByRole('button', { name: '每天', exact: true }).click();
  await expect(page.locator('.schedule-state')).toHaveText('有改动还没保存');
  await page.goto(`${busy.host.address}staff/#/now`);
  await page.locator('.now-columns').waitFor();
  await page.goto(`${busy.host.address}staff/#/schedule`);
  await expect(page.getByText('上次没保存的改动还在。')).toBeVisible();
  await page.getByRole('button', { name: '不要了' }).click();
  await expect(page.locator('.schedule-state')).toHaveText('已保存');
});

test('the page Now says that no page is there, and does not start a show for nobody', async () => {
  await page.goto(`${busy.host.address}staff/#/now`);
  await page.locator('.now-columns').waitFor();
  await expect(page.getByText('屏幕上没有打开星街页面。')).toBeVisible();
  await expect(page.getByRole('button', { name: '立即演出' })).toBeDisabled();

  const volume = page.getByRole('slider', { name: '音量' });
  await volume.focus();
  const value = Number(await volume.inputValue());
  await press(value > 50 ? 'ArrowLeft' : 'ArrowRight');
  await expect(page.getByText('音量已改。')).toBeVisible();
  await expect(async () => {
    expect((await client.now.view()).volumeSet).not.toBe(value / 100);
  }).toPass();

  await page.getByRole('button', { name: '重新加载屏幕页面' }).click();
  await expect(page.getByRole('alertdialog').getByRole('button', { name: '返回' })).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

test('a show that plays is ended only after the question, and can be started again', async () => {
  const [show] = await client.content.list({ kind: 'show' });
  if (show === undefined) throw new Error('The program has shows');
  const free = await client.now.view();
  const showing: NowView['showing'] = {
    showingId: '019a0000-0000-7000-8000-000000000000',
    show: show.id,
    zh: show.zh,
    en: show.en,
    cause: 'calendar',
    startedAtMs: free.nowMs,
    state: 'playing',
    positionMs: 10_000,
    durationMs: 80_000,
    audible: true,
    cheers: 3,
  };
  // No stage is drawn here: what the host would say of one is said for it.
  const view: NowView = {
    ...free,
    open: true,
    page: { ...free.page, act: 'performing' },
    problems: [],
    showing,
  };
  const asked: unknown[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    view,
    startShow: { kind: 'asked', showingId: showing.showingId },
    stopShow: true,
  };
  await page.route('**/staff/api/now/*', (route) => {
    const request = route.request();
    const act = request.url().split('/').at(-1) ?? '';
    if (act.endsWith('Show')) asked.push([act, request.postDataJSON()?.json]);
    return act in answers ? route.fulfill({ json: { json: answers[act] } }) : route.continue();
  });
  await page.goto(`${busy.host.address}staff/#/schedule`);
  await page.goto(`${busy.host.address}staff/#/now`);
  await expect(page.getByRole('progressbar', { name: '演出进度' })).toBeVisible();

  await page.getByText('马上开始', { exact: true }).click();
  await expect(page.getByText(`《${show.zh}》会立刻停下。`)).toBeVisible();
  await page.getByRole('button', { name: '立即演出' }).press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: '返回' })).toBeFocused();
  await press('Enter');
  await expect(question).toBeHidden();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: '立即演出' }).press('Enter');
  await question.getByRole('button', { name: '打断并开始' }).press('Enter');
  await expect(page.getByText('已通知屏幕，马上开始。')).toBeVisible();
  expect(asked).toEqual([['startShow', { show: show.id, interrupts: true }]]);

  await page.getByRole('button', { name: '结束演出' }).click();
  await page.getByRole('button', { name: '重新开始' }).click();
  await expect(page.getByText('已通知屏幕，马上开始。')).toBeVisible();
  expect(asked.slice(1)).toEqual([
    ['stopShow', undefined],
    ['startShow', { show: show.id, interrupts: false }],
  ]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the console’s own policy had nothing to complain about', () => {
  expect([...complaints, ...policy]).toEqual([]);
});

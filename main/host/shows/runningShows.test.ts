import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../../tests/fixtures/host/ask.ts';
import { openFakePage, SMALL_PICTURE, showingOf } from '../../../tests/fixtures/host/fakePage.ts';
import { setPin, staffVisitor } from '../../../tests/fixtures/host/staffClient.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { type TemporaryHost, temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { at, SHIPPED_CONTENT } from '../../../tests/fixtures/shows/followedCalendar.ts';
import { databasePath } from '../store/storePaths.ts';

const PIN = '280519';
/** The host looks once a second, and the machine may be busy. */
const PATIENCE = { timeout: 45_000, interval: 50 };
const evening = {
  version: 1,
  entries: [{ kind: 'at', id: 'evening', times: ['18:00'], shows: ['lightUp'] }],
  openingHours: [{ from: '10:00', to: '22:00' }],
};

async function streetHost(calendar: object, time: string, data = temporaryFolder()): Promise<TemporaryHost> {
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'calendar.json'), JSON.stringify(calendar));
  let nowMs = at(time);
  const made = await temporaryHost({
    data,
    resources: { content: SHIPPED_CONTENT },
    clock: { now: () => nowMs as never },
  });
  return {
    ...made,
    setTime(atMs) {
      nowMs = atMs;
    },
  };
}

async function staffOf({ host, data }: TemporaryHost) {
  await setPin(data, PIN);
  const { client } = await staffVisitor(host);
  await client.door.signIn({ pin: PIN, onKioskScreen: false });
  return client;
}

function skipsIn(data: string): unknown[] {
  const database = new DatabaseSync(databasePath(data), { readOnly: true });
  try {
    const rows = database.prepare(`SELECT body FROM events WHERE type = 'showSkipped' ORDER BY place`).all();
    return rows.map(({ body }) => {
      const { entry, reason, plannedAtMs } = JSON.parse(String(body));
      return `${entry} ${reason} ${plannedAtMs === at('18:00') ? '18:00' : plannedAtMs}`;
    });
  } finally {
    database.close();
  }
}

describe('a show of the calendar', () => {
  it('is ordered of the page, loaded by it, told to staff while it plays, and over after it', async () => {
    const street = await streetHost(evening, '17:59:00');
    const page = await openFakePage(street.host);
    const staff = await staffOf(street);
    expect(await staff.now.view()).toMatchObject({
      open: true,
      showing: null,
      next: [{ show: 'lightUp', entry: 'evening', atMs: at('18:00') }, {}, {}, {}, {}, {}],
      page: { act: 'attracting', sight: 'seeing' },
    });
    street.setTime(at('18:00:00'));
    await vi.waitFor(
      () => expect(page.order()).toMatchObject({ show: 'lightUp', cause: 'calendar' }),
      PATIENCE,
    );
    const order = page.order()!;
    const loaded = await page.client.shows.load({ show: order.show });
    expect([loaded?.show.song, loaded?.cheers.version]).toEqual(['liangqilai', 1]);
    expect(await page.client.shows.load({ show: 'nobody' })).toBeNull();
    await page.tell({ state: 'performing', people: 3, showing: showingOf(order, { positionMs: 12_000 }) });
    expect(await staff.now.view()).toMatchObject({
      people: 3,
      showing: {
        showingId: order.showingId,
        state: 'playing',
        positionMs: 12_000,
        cause: 'calendar',
        startedAtMs: at('17:59:48'),
      },
    });
    await page.tell({});
    const after = await staff.now.view();
    expect([after.showing, after.skipped]).toEqual([null, []]);
  });

  it('is ordered again, under the same id, of a page that is loaded anew before it began', async () => {
    const street = await streetHost(evening, '17:59:59');
    const first = await openFakePage(street.host);
    street.setTime(at('18:00:00'));
    await vi.waitFor(() => expect(first.order()).not.toBeNull(), PATIENCE);
    first.close();
    const second = await openFakePage(street.host);
    await vi.waitFor(() => expect(second.order()).toEqual(first.order()), PATIENCE);
    expect(second.heard.map(({ type }) => type)).toEqual(['settings', 'playShow']);
  });

  it('that falls into closed hours is told once, also over a restart, and not played later', async () => {
    const closed = { ...evening, openingHours: [{ from: '20:00', to: '22:00' }] };
    const street = await streetHost(closed, '17:59:00');
    const page = await openFakePage(street.host);
    // What the host looked at before counts as seen; so it has begun to look.
    const staff = await staffOf(street);
    street.setTime(at('18:00:00'));
    await vi.waitFor(() => expect(skipsIn(street.data)).toEqual(['evening closed 18:00']), PATIENCE);
    expect(await staff.now.view()).toMatchObject({
      open: false,
      skipped: [{ show: 'lightUp', atMs: at('18:00'), reason: 'closed' }],
    });
    expect(await staff.now.startShow({ show: 'lightUp', interrupts: false })).toEqual({ kind: 'closed' });
    page.close();
    await street.host.dispose();
    const again = await streetHost(closed, '20:30:00', street.data);
    const later = await openFakePage(again.host);
    const looked = await staffOf(again);
    const memory = join(street.data, 'shows-memory.json');
    // The host keeps that it has looked when a show is asked for.
    await looked.now.startShow({ show: 'nightLine', interrupts: false });
    await vi.waitFor(() => expect(later.order()?.show).toBe('nightLine'), PATIENCE);
    expect(JSON.parse(readFileSync(memory, 'utf8')).calendar.lookedAtMs).toBe(at('20:30:00'));
    expect(skipsIn(street.data)).toEqual(['evening closed 18:00']);
  });

  it('follows the last good calendar while its file has a fault, which staff are told', async () => {
    const street = await streetHost(evening, '17:59:00');
    const page = await openFakePage(street.host);
    const staff = await staffOf(street);
    const file = join(street.data, 'calendar.json');
    writeFileSync(file, '{ "version": 1, "entries": [ { "kind": "never" } ] }');
    const problems = async () => (await staff.now.view()).problems;
    await vi.waitFor(
      async () =>
        expect(await problems()).toContainEqual({
          problem: 'calendarFaulty',
          detail: expect.stringContaining('expected "at", "every" or "interrupt"'),
        }),
      PATIENCE,
    );
    expect((await ask(street.host.address, '/healthz')).text).toContain('calendar.json');
    street.setTime(at('18:00:00'));
    await vi.waitFor(() => expect(page.order()?.show).toBe('lightUp'), PATIENCE);
    writeFileSync(file, JSON.stringify(evening));
    await vi.waitFor(
      async () => expect((await problems()).map(({ problem }) => problem)).not.toContain('calendarFaulty'),
      PATIENCE,
    );
  });
});

describe('staff', () => {
  const none = { version: 1, entries: [] };

  it('start a show, let another interrupt it, and end that one', async () => {
    const street = await streetHost(none, '18:00:00');
    const staff = await staffOf(street);
    expect(await staff.now.startShow({ show: 'lightUp', interrupts: false })).toEqual({ kind: 'noStage' });
    const page = await openFakePage(street.host);
    const asked = await staff.now.startShow({ show: 'lightUp', interrupts: false });
    await vi.waitFor(() => expect(page.order()?.show).toBe('lightUp'), PATIENCE);
    expect(asked).toEqual({ kind: 'asked', showingId: page.order()!.showingId });
    expect(await staff.now.view()).toMatchObject({ showing: { state: 'loading', cause: 'staff' } });
    await page.tell({ showing: showingOf(page.order()!) });
    await staff.now.startShow({ show: 'nightLine', interrupts: true });
    await vi.waitFor(
      () => expect(page.order()).toMatchObject({ show: 'nightLine', interrupts: true }),
      PATIENCE,
    );
    await page.tell({ showing: showingOf(page.order()!) });
    expect(await staff.now.stopShow()).toBe(true);
    await vi.waitFor(() => expect(page.order()).toBeNull(), PATIENCE);
    await page.tell({});
    expect(await staff.now.stopShow()).toBe(false);
    expect(await staff.now.startShow({ show: 'nobody', interrupts: false })).toMatchObject({
      kind: 'noShow',
    });
  });

  it('see the stage, change the volume, and have the page loaded anew once nobody is there', async () => {
    const street = await streetHost(none, '18:00:00');
    const staff = await staffOf(street);
    expect(await staff.now.picture()).toBeNull();
    const page = await openFakePage(street.host);
    await page.tell({ visitGoesOn: true });
    expect(await staff.now.picture()).toEqual({ dataUrl: SMALL_PICTURE, takenAtMs: at('18:00:00') });
    await staff.now.setVolume({ volume: 0.35 });
    expect(await staff.now.view()).toMatchObject({ volume: 0.35, volumeSet: 0.35 });
    expect(readFileSync(join(street.data, 'starstreet.jsonc'), 'utf8')).toMatch(/"volume": 0.35/);
    const reloads = () => page.heard.filter(({ type }) => type === 'reload').length;
    await staff.now.reload();
    await page.tell({ visitGoesOn: true });
    expect(reloads()).toBe(0);
    await page.tell({});
    await vi.waitFor(() => expect(reloads()).toBe(1), PATIENCE);
  });

  it('are told what is wrong with the page', async () => {
    const street = await streetHost(none, '18:00:00');
    const staff = await staffOf(street);
    const page = await openFakePage(street.host);
    await page.tell({ poster: true, sight: 'touchOnly', audible: false });
    const problems = async () => (await staff.now.view()).problems.map(({ problem }) => problem);
    expect(await problems()).toEqual(expect.arrayContaining(['poster', 'noCamera']));
    await page.tell({ audible: false });
    expect(await problems()).toContain('silent');
    page.close();
    await vi.waitFor(async () => expect(await problems()).toContain('pageAway'), PATIENCE);
    expect(await staff.now.view()).toMatchObject({
      page: { act: null, sight: null, lastSignMs: at('18:00') },
    });
  });

  it('rehearse a calendar that is not saved, with its hours, or are told its faults', async () => {
    const staff = await staffOf(await streetHost(none, '18:00:00'));
    const calendar = {
      ...evening,
      entries: [
        ...evening.entries,
        { kind: 'interrupt', id: 'news', date: '2026-11-26', time: '18:00', show: 'nightLine' },
        { kind: 'at', id: 'night', times: ['23:00'], shows: ['lightUp'] },
      ],
    };
    const answer = await staff.schedule.rehearse({ calendar, from: '2026-11-25', days: 2 });
    expect(answer).toMatchObject({ kind: 'rehearsed' });
    const [today, tomorrow] = answer.kind === 'rehearsed' ? answer.rehearsal.days : [];
    expect(today).toMatchObject({
      date: '2026-11-25',
      startMs: at('00:00'),
      open: [{ startMs: at('10:00'), endMs: at('22:00') }],
      showings: [{ show: 'lightUp', entry: 'evening', startMs: at('18:00'), cutBy: null }],
      skips: [{ entry: 'night', atMs: at('23:00'), reason: 'closed' }],
    });
    expect(tomorrow?.showings.map(({ entry }) => entry)).toEqual(['news']);
    expect(tomorrow?.skips.map(({ entry, reason }) => `${entry} ${reason}`)).toEqual([
      'evening outranked',
      'night closed',
    ]);
    const refused = await staff.schedule.rehearse({ calendar: { version: 1 }, from: '2026-11-25', days: 1 });
    expect(refused).toMatchObject({ kind: 'refused', faults: [expect.stringContaining('calendar.json')] });
  });
});

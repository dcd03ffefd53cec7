import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showingOf } from '../../../tests/fixtures/host/fakePage.ts';
import { at, followCalendar } from '../../../tests/fixtures/shows/followedCalendar.ts';

const daily = (id: string, time: string, show = 'lightUp', priority = 0) => ({
  kind: 'at',
  id,
  times: [time],
  shows: [show],
  priority,
});
const interrupt = (time: string) => ({
  kind: 'interrupt',
  id: 'news',
  date: '2026-11-25',
  time,
  show: 'nightLine',
});
const evening = { entries: [daily('evening', '18:00')] };

describe('a show of the calendar', () => {
  it('is ordered at its time, plays, and is over when the page says so', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:50' });
    street.tell({});
    await street.until('17:59:59');
    expect(street.notices).toEqual([]);
    await street.until('18:00:00');
    const [order] = street.orders();
    expect(order).toMatchObject({ show: 'lightUp', cause: 'calendar', interrupts: false });
    expect(order!.givenUpAtMs).toBe(at('18:10:00'));
    expect(street.desk.given).toMatchObject({ phase: 'given' });
    street.tell({ state: 'performing', showing: showingOf(order!) });
    await street.until('18:01:00');
    expect(street.desk.given).toMatchObject({ phase: 'playing', startedAtMs: at('18:00:00') });
    street.tell({});
    expect(street.desk.given).toBeNull();
    await street.until('18:30:00');
    expect([street.orders().length, street.skips(), street.ends()]).toEqual([1, [], []]);
  });

  it('is told anew to a page that is loaded anew before it began, and not after', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:59' });
    street.tell({});
    await street.until('18:00:01');
    const [order] = street.orders();
    expect(street.desk.pendingNotices()).toEqual([{ type: 'playShow', order }]);
    street.tell({ showing: showingOf(order!, { state: 'loading' }) });
    expect(street.desk.pendingNotices()).toEqual([{ type: 'playShow', order }]);
    street.tell({ showing: showingOf(order!) });
    expect(street.desk.pendingNotices()).toEqual([]);
  });

  it('waits for a check-in to end, and is left out with one word when that takes too long', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:59' });
    street.tell({ state: 'checkingIn' });
    await street.until('18:02:00');
    expect(street.orders()).toEqual([]);
    expect(street.desk.waiting?.entry).toBe('evening');
    street.tell({});
    await street.until('18:02:01');
    expect(street.orders()).toHaveLength(1);

    const other = followCalendar({ calendar: evening, from: '17:59:59' });
    other.tell({ state: 'presentingPass' });
    await other.until('18:12:00');
    expect([other.orders(), other.skips()]).toEqual([[], ['evening checkIn']]);
  });

  it('waits for a page that is away, and for one that has only its poster', async () => {
    for (const page of [null, { poster: true }] as const) {
      const street = followCalendar({ calendar: evening, from: '17:59:40' });
      street.tell(page);
      await street.until('18:05:00');
      expect(street.orders()).toEqual([]);
      street.tell({});
      await street.until('18:05:01');
      expect(street.orders()).toHaveLength(1);
    }
    const street = followCalendar({ calendar: evening, from: '17:59:40' });
    street.tell(null);
    await street.until('18:11:00');
    expect([street.orders(), street.skips()]).toEqual([[], ['evening noStage']]);
  });

  it('is given up when the page does not begin it, and said why', async () => {
    const outcomes: unknown[] = [];
    for (const heard of ['nothing', 'loading', 'waiting'] as const) {
      const street = followCalendar({ calendar: evening, from: '17:59:59' });
      street.tell({});
      await street.until('18:00:00');
      if (heard !== 'nothing') {
        street.tell({ showing: showingOf(street.orders()[0]!, { state: heard }) });
        street.tell({});
      }
      await street.until('18:00:25');
      outcomes.push([heard, street.skips(), street.ends()]);
    }
    expect(outcomes).toEqual([
      ['nothing', ['evening noStage'], ['stopped']],
      ['loading', ['evening noContent'], ['stopped']],
      ['waiting', ['evening checkIn'], ['stopped']],
    ]);
  });

  it('plays on in what is known when the page was silent for a while', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:59' });
    street.tell({});
    await street.until('18:00:00');
    const [order] = street.orders();
    street.tell({ showing: showingOf(order!) });
    street.tell(null);
    await street.until('18:00:20');
    expect(street.desk.given).toBeNull();
    street.tell({ showing: showingOf(order!, { positionMs: 21_000 }) });
    expect(street.desk.given).toMatchObject({ phase: 'playing' });
    expect(street.orders()).toHaveLength(1);
  });

  it('gives way to an interrupt, whether it has begun or not', async () => {
    const calendar = { entries: [daily('evening', '18:00'), interrupt('18:01')] };
    const begun = followCalendar({ calendar, from: '17:59:59' });
    begun.tell({});
    await begun.until('18:00:00');
    begun.tell({ showing: showingOf(begun.orders()[0]!) });
    await begun.until('18:01:00');
    expect(begun.orders()[1]).toMatchObject({ show: 'nightLine', cause: 'interrupt', interrupts: true });
    expect(begun.skips()).toEqual([]);

    const waiting = followCalendar({ calendar, from: '17:59:59' });
    waiting.tell({});
    await waiting.until('18:00:00');
    waiting.tell({ state: 'checkingIn', showing: showingOf(waiting.orders()[0]!, { state: 'waiting' }) });
    await waiting.until('18:01:01');
    expect([waiting.orders().length, waiting.skips()]).toEqual([2, ['evening outranked']]);
  });
});

describe('closing time', () => {
  const calendar = {
    ...evening,
    openingHours: [{ from: '10:00', to: '18:01' }],
  };

  it('ends a show that has long to go once, and lets one play out that is nearly over', async () => {
    for (const [durationMs, ends, isToldOpen] of [
      [240_000, ['closed'], false],
      [150_000, [], true],
    ] as const) {
      const street = followCalendar({ calendar, from: '17:59:59' });
      street.tell({});
      await street.until('18:00:00');
      street.tell({ showing: showingOf(street.orders()[0]!, { durationMs, positionMs: 60_000 }) });
      await street.until('18:01:10');
      expect([street.ends(), street.isToldOpen()]).toEqual([ends, isToldOpen]);
      street.tell({});
      await street.until('18:01:11');
      expect(street.isToldOpen()).toBe(false);
    }
  });

  it('gives up one that has not begun, and leaves out what comes later', async () => {
    const street = followCalendar({
      calendar: { ...calendar, entries: [daily('evening', '18:00'), daily('late', '18:05')] },
      from: '17:59:59',
    });
    street.tell({});
    await street.until('18:00:00');
    street.tell({ state: 'checkingIn', showing: showingOf(street.orders()[0]!, { state: 'waiting' }) });
    await street.until('18:01:00');
    street.tell({ state: 'closed' });
    await street.until('18:06:00');
    expect([street.ends(), street.skips()]).toEqual([['closed'], ['evening closed', 'late closed']]);
  });
});

describe('staff', () => {
  const none = { entries: [] };

  it('start a show at once, and not without a stage, a show, or an open street', async () => {
    const street = followCalendar({ calendar: none, from: '18:00:00' });
    expect(street.desk.startShow('lightUp', false)).toEqual({ kind: 'noStage' });
    street.tell({});
    expect(street.desk.startShow('nobody', false)).toMatchObject({
      kind: 'noShow',
      sentence: expect.stringContaining('"nobody"'),
    });
    const answer = street.desk.startShow('lightUp', false);
    const [order] = street.orders();
    expect(order).toMatchObject({ cause: 'staff', interrupts: false, givenUpAtMs: at('18:10:00') });
    expect(answer).toEqual({ kind: 'asked', showingId: order!.showingId });
    const closed = followCalendar({
      calendar: { ...none, openingHours: [{ from: '10:00', to: '18:00' }] },
      from: '18:00:00',
    });
    closed.tell({});
    expect(closed.desk.startShow('lightUp', false)).toEqual({ kind: 'closed' });
  });

  it('queue one show after the one that plays, before the calendar’s, or end it', async () => {
    const street = followCalendar({ calendar: { entries: [daily('next', '18:01')] }, from: '18:00:00' });
    street.tell({});
    street.desk.startShow('lightUp', false);
    street.tell({ showing: showingOf(street.orders()[0]!) });
    street.desk.startShow('nightLine', false);
    const asked = street.desk.startShow('lanternWaltz', false);
    await street.until('18:01:30');
    expect(street.orders()).toHaveLength(1);
    street.tell({});
    await street.until('18:01:31');
    expect(street.orders()[1]).toMatchObject({ show: 'lanternWaltz' });
    expect(asked).toEqual({ kind: 'asked', showingId: street.orders()[1]!.showingId });
    street.tell({ showing: showingOf(street.orders()[1]!) });
    street.desk.startShow('littleScrews', true);
    expect(street.orders()[2]).toMatchObject({ show: 'littleScrews', interrupts: true });
    street.tell({ showing: showingOf(street.orders()[2]!) });
    await street.until('18:02:30');
    street.tell({});
    await street.until('18:02:31');
    expect(street.orders()[3]).toMatchObject({ show: 'lightUp', cause: 'calendar' });
  });

  it('end what plays, and what is queued with it', async () => {
    const street = followCalendar({ calendar: none, from: '18:00:00' });
    street.tell({});
    expect(street.desk.stopShow()).toBe(false);
    street.desk.startShow('lightUp', false);
    street.tell({ showing: showingOf(street.orders()[0]!) });
    street.desk.startShow('nightLine', false);
    expect(street.desk.stopShow()).toBe(true);
    expect(street.ends()).toEqual(['stopped']);
    street.tell({});
    await street.until('18:00:10');
    expect(street.orders()).toHaveLength(1);
    expect(street.desk.stopShow()).toBe(false);
  });

  it('end a show that plays though the host knows nothing of it', async () => {
    const street = followCalendar({ calendar: none, from: '18:00:00' });
    street.tell({});
    street.desk.startShow('lightUp', false);
    const [order] = street.orders();
    const without = followCalendar({ calendar: none, from: '18:00:00' });
    without.tell({ showing: showingOf(order!) });
    expect(without.desk.stopShow()).toBe(true);
    expect(without.notices).toEqual([{ type: 'endShow', showingId: order!.showingId, end: 'stopped' }]);
  });

  it('give up a show of the calendar that waits, with the page or for it', async () => {
    const given = followCalendar({ calendar: evening, from: '17:59:59' });
    given.tell({});
    await given.until('18:00:00');
    expect(given.desk.stopShow()).toBe(true);
    const held = followCalendar({ calendar: evening, from: '17:59:59' });
    held.tell({ state: 'checkingIn' });
    await held.until('18:00:10');
    expect(held.desk.stopShow()).toBe(true);
    held.tell({});
    for (const street of [given, held]) {
      await street.until('18:12:00');
      expect(street.skips()).toEqual(['evening stopped']);
    }
    expect([given.orders().length, held.orders().length]).toEqual([1, 0]);
  });
});

describe('what staff write', () => {
  it('holds within the second, and a fault leaves the last good calendar', async () => {
    const street = followCalendar({ calendar: evening, from: '17:50:00' });
    street.tell({});
    const file = join(street.data, 'calendar.json');
    writeFileSync(file, JSON.stringify({ version: 1, entries: [daily('sooner', '17:51', 'nightLine')] }));
    await street.until('17:50:01');
    writeFileSync(file, '{ "version": 1, "entries": [ { "kind": "never" } ] }');
    await street.until('17:51:00');
    expect(street.orders().map(({ show }) => show)).toEqual(['nightLine']);
    expect(street.said.join()).toContain('calendar.json');
  });

  it('leaves out a show that there is not', async () => {
    const calendar = { entries: [daily('evening', '18:00', 'nobody')] };
    const street = followCalendar({ calendar, from: '17:59:59' });
    street.tell({});
    await street.until('18:00:01');
    expect([street.orders(), street.skips()]).toEqual([[], ['evening noContent']]);
  });
});

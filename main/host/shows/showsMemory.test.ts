import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showingOf } from '../../../tests/fixtures/host/fakePage.ts';
import { followCalendar } from '../../../tests/fixtures/shows/followedCalendar.ts';

const daily = (id: string, time: string) => ({ kind: 'at', id, times: [time], shows: ['lightUp'] });
const evening = { entries: [daily('evening', '18:00')] };

describe('what was done', () => {
  it('outlives the power: the same order is there again, and plays once', async () => {
    const before = followCalendar({ calendar: evening, from: '17:59:59' });
    before.tell({});
    await before.until('18:00:00');
    // Nothing was stopped in order: what is known now is what was on the disk.
    const after = followCalendar({ calendar: evening, from: '18:00:20', data: before.data });
    expect(after.desk.pendingNotices()).toEqual([{ type: 'playShow', order: before.orders()[0] }]);
    after.tell({ showing: showingOf(before.orders()[0]!) });
    await after.until('18:02:00');
    after.tell({});
    await after.until('18:30:00');
    expect([after.orders(), after.skips()]).toEqual([[], []]);
  });

  it('tells what was missed while the machine was off, once, and plays none of it', async () => {
    const calendar = { entries: [daily('noon', '12:00'), daily('evening', '18:00')] };
    const before = followCalendar({ calendar, from: '11:00:00' });
    before.tell({});
    await before.until('11:00:02');
    before.desk.dispose();
    const after = followCalendar({ calendar, from: '19:00:00', data: before.data });
    after.tell({});
    await after.until('19:00:05');
    expect([after.orders(), after.skips()]).toEqual([[], ['noon missed', 'evening missed']]);
    after.desk.dispose();
    const again = followCalendar({ calendar, from: '19:10:00', data: before.data });
    await again.until('19:10:05');
    expect(again.skips()).toEqual([]);
  });

  it('tells an order missed that the power ended before it began', async () => {
    const before = followCalendar({ calendar: evening, from: '17:59:59' });
    before.tell({});
    await before.until('18:00:01');
    before.desk.dispose();
    const after = followCalendar({ calendar: evening, from: '20:00:00', data: before.data });
    await after.until('20:00:02');
    expect([after.skips(), after.desk.pendingNotices()]).toEqual([['evening missed'], []]);
  });

  it('is told when the disk is there again, and after a restart', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:59' });
    street.store.fails = true;
    street.tell({ state: 'checkingIn' });
    await street.until('18:10:10');
    expect(street.said.join()).toContain('could not be written');
    expect(street.said).toHaveLength(1);
    street.store.fails = false;
    await street.until('18:11:00');
    expect(street.skips()).toEqual(['evening checkIn']);

    const other = followCalendar({ calendar: evening, from: '17:59:59' });
    other.store.fails = true;
    other.tell({ state: 'checkingIn' });
    await other.until('18:10:10');
    other.desk.dispose();
    const after = followCalendar({ calendar: evening, from: '18:20:00', data: other.data });
    await after.until('18:20:02');
    expect(after.skips()).toEqual(['evening checkIn']);
  });

  it('is begun anew, and said, when its file is damaged', () => {
    const before = followCalendar({ calendar: evening, from: '17:00:00' });
    writeFileSync(join(before.data, 'shows-memory.json'), '{ "half"');
    const after = followCalendar({ calendar: evening, from: '17:30:00', data: before.data });
    expect(after.said.join()).toContain('shows-memory.json is damaged');
    expect(after.desk.given).toBeNull();
  });

  it('is not kept by a disk that takes nothing, which is said once, and shows go on', async () => {
    const street = followCalendar({ calendar: evening, from: '17:59:50' });
    street.tell({});
    mkdirSync(join(street.data, 'shows-memory.json'));
    await street.until('18:00:00');
    street.tell({ showing: showingOf(street.orders()[0]!) });
    street.tell({});
    expect(street.orders()).toHaveLength(1);
    expect(street.said).toEqual([expect.stringContaining('could not be kept in')]);
  });
});

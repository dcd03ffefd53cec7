import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneTime } from '../../../figures/zoneTime.ts';
import { hoursSeen, layDay, type RehearsedDay, spansOfDay } from './weekLayout.ts';

const toLocalTime = zoneTime('Asia/Shanghai');
const MIDNIGHT_MS = Date.parse('2026-11-24T16:00Z');
const at = (minute: number) => MIDNIGHT_MS + minute * 60_000;
const EMPTY: RehearsedDay = {
  date: '2026-11-25',
  startMs: MIDNIGHT_MS,
  endMs: at(1440),
  open: [],
  quiet: [],
  cameraOff: [],
  showings: [],
  skips: [],
};
const showing = (entry: string, minute: number, cutBy: string | null = null) => ({
  show: 'lightUp',
  zh: '点亮',
  en: 'Light Up',
  entry,
  startMs: at(minute),
  endMs: at(minute) + 85_000,
  cutBy,
});
const skip = (entry: string, minute: number) => ({
  show: 'lightUp',
  zh: '点亮',
  en: 'Light Up',
  entry,
  atMs: at(minute),
  reason: 'show' as const,
});

const anyDay = fc
  .record({
    showings: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 1439 }))),
    skips: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 1439 }))),
  })
  .map(
    ({ showings, skips }): RehearsedDay => ({
      ...EMPTY,
      showings: showings.map(([entry, minute]) => showing(entry, minute)),
      skips: skips.map(([entry, minute]) => skip(entry, minute)),
    }),
  );

describe('the layout of a day', () => {
  it('draws every show once, inside the day, and none over another', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const blocks = layDay(day, toLocalTime, 40);
        const drawn = blocks.flatMap(({ entry, skipped, starts }) =>
          starts.map((start) => `${entry} ${skipped} ${start}`),
        );
        const wanted = [
          ...day.showings.map(({ entry, startMs }) => `${entry} null ${(startMs - MIDNIGHT_MS) / 60_000}`),
          ...day.skips.map(({ entry, atMs }) => `${entry} show ${(atMs - MIDNIGHT_MS) / 60_000}`),
        ];
        expect(drawn.toSorted()).toEqual(wanted.toSorted());
        for (const [place, one] of blocks.entries()) {
          expect(one.drawn.from).toBeGreaterThanOrEqual(0);
          expect(one.drawn.to).toBeLessThanOrEqual(1440);
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of blocks.slice(place + 1)) {
            const overlaps = one.drawn.from < other.drawn.to && other.drawn.from < one.drawn.to;
            if (overlaps) expect([one.lanes, one.lane]).not.toEqual([other.lanes, other.lane]);
            if (overlaps) expect(one.lanes).toBe(other.lanes);
          }
        }
      }),
    );
  });

  it('joins what one entry plays in quick succession, and lays another entry beside it', () => {
    const day = {
      ...EMPTY,
      showings: [600, 610, 620]
        .map((minute) => showing('often', minute))
        .concat(showing('gala', 615, 'often')),
    };
    const [often, gala] = layDay(day, toLocalTime, 30);
    expect(often).toMatchObject({ entry: 'often', starts: [600, 610, 620], lane: 0, lanes: 2 });
    expect(often?.drawn).toEqual({ from: 600, to: 650 });
    expect(gala).toMatchObject({ entry: 'gala', isCut: true, lane: 1, lanes: 2 });
  });

  it('keeps the last minutes of a day readable', () => {
    const [late] = layDay({ ...EMPTY, showings: [showing('late', 1438)] }, toLocalTime, 40);
    expect(late).toMatchObject({ starts: [1438], drawn: { from: 1400, to: 1440 } });
  });

  it('shows no more hours than anything happens in', () => {
    const open = spansOfDay([{ startMs: at(600), endMs: at(1320) }], EMPTY, toLocalTime);
    expect(open).toEqual([{ from: 600, to: 1320 }]);
    expect(hoursSeen([{ blocks: [], open }])).toEqual({ firstHour: 9, lastHour: 23 });
    expect(hoursSeen([{ blocks: [], open: [] }])).toEqual({ firstHour: 0, lastHour: 24 });
    const whole = spansOfDay([{ startMs: at(0), endMs: at(1440) }], EMPTY, toLocalTime);
    expect(whole).toEqual([{ from: 0, to: 1440 }]);
  });
});

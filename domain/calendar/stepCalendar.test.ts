import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streetTime } from '../../main/host/schedule/streetTime.ts';
import { calendar, SHOWS, week } from '../../tests/fixtures/calendar/calendarArbitraries.ts';
import type { Calendar } from './Calendar.ts';
import { EVERY_DAY } from './everyDay.ts';
import { hoursAt, type StreetHours } from './hoursAt.ts';
import { occurrencesBetween } from './occurrences.ts';
import { playThrough } from './playThrough.ts';
import { type CalendarMemory, lookAfter, type StageNow, stepCalendar } from './stepCalendar.ts';

const MINUTE_MS = 60_000;
const shanghai = streetTime('Asia/Shanghai');
const at = (time: string): number => Date.parse(`2026-11-25T${time}+08:00`);

function calendarOf(...entries: Calendar['entries']): Calendar {
  return { version: 1, waitMinutes: 10, entries, openingHours: null, quietHours: null, cameraOffHours: null };
}
const daily = (id: string, time: string, priority = 0): Calendar['entries'][number] => ({
  kind: 'at',
  id,
  times: [time],
  shows: [id],
  priority,
  ...EVERY_DAY,
});
const evening = calendarOf(daily('evening', '18:00'));

function step(
  some: Calendar,
  memory: CalendarMemory,
  time: string,
  stage: StageNow = 'free',
  open = true,
  hasContent = (_show: string) => true,
) {
  const stepped = stepCalendar(some, shanghai, hasContent, memory, { atMs: at(time), open, stage });
  return {
    memory: stepped.memory,
    start: stepped.start?.entry ?? null,
    skips: stepped.skips.map(({ occurrence, reason }) => `${occurrence.entry} ${reason}`),
  };
}

describe('a look at the calendar', () => {
  it('begins a show once, at its time', () => {
    const before = step(evening, lookAfter(at('17:00')), '17:59:59');
    expect(before).toMatchObject({ start: null, skips: [] });
    const due = step(evening, before.memory, '18:00:00.300');
    expect(due).toMatchObject({ start: 'evening', skips: [] });
    expect(step(evening, due.memory, '18:00:01')).toMatchObject({ start: null, skips: [] });
  });

  it('lets a check-in end, and plays late', () => {
    const waits = step(evening, lookAfter(at('17:59')), '18:00', 'checkIn');
    expect(waits).toMatchObject({ start: null, skips: [] });
    const still = step(evening, waits.memory, '18:09', 'checkIn');
    expect(still).toMatchObject({ start: null, skips: [] });
    expect(step(evening, still.memory, '18:10')).toMatchObject({ start: 'evening', skips: [] });
  });

  it('leaves a show out, and says so once, when the check-in takes too long', () => {
    const waits = step(evening, lookAfter(at('17:59')), '18:00', 'checkIn');
    const late = step(evening, waits.memory, '18:10:01', 'checkIn');
    expect(late).toMatchObject({ start: null, skips: ['evening checkIn'] });
    expect(step(evening, late.memory, '18:11')).toMatchObject({ start: null, skips: [] });
  });

  it('waits for a page that is loaded anew, and says so when it stays away', () => {
    const waits = step(evening, lookAfter(at('17:59')), '18:00', 'noStage');
    expect(waits).toMatchObject({ start: null, skips: [] });
    expect(step(evening, waits.memory, '18:00:20').start).toBe('evening');
    expect(step(evening, waits.memory, '18:10:01', 'noStage').skips).toEqual(['evening noStage']);
  });

  it('lets an interrupt end a show but never a check-in', () => {
    const some = calendarOf({ kind: 'interrupt', id: 'now', date: '2026-11-25', time: '18:00', show: 'now' });
    expect(step(some, lookAfter(at('17:59')), '18:00', 'show').start).toBe('now');
    expect(step(some, lookAfter(at('17:59')), '18:00', 'checkIn').start).toBe(null);
    expect(step(evening, lookAfter(at('17:59')), '18:00', 'show').start).toBe(null);
  });

  it('gives the moment to the higher priority', () => {
    const some = calendarOf(daily('low', '18:00', 1), daily('high', '18:00', 2));
    expect(step(some, lookAfter(at('17:59')), '18:00')).toMatchObject({
      start: 'high',
      skips: ['low outranked'],
    });
  });

  it('tells what was missed, and plays none of it', () => {
    expect(step(evening, lookAfter(at('17:00')), '19:00')).toMatchObject({
      start: null,
      skips: ['evening missed'],
    });
    expect(step(evening, lookAfter(at('17:00')), '18:00', 'free', false).skips).toEqual(['evening closed']);
    const without = step(evening, lookAfter(at('17:00')), '18:00', 'free', true, () => false);
    expect(without).toMatchObject({ start: null, skips: ['evening noContent'] });
  });

  it('tells no more than the last week of a machine that was off for a year', () => {
    const yearAgo = lookAfter(at('18:30') - 365 * 1440 * MINUTE_MS);
    expect(step(evening, yearAgo, '18:30').skips).toHaveLength(7);
  });

  it('plays nothing twice when the clock is set back, and what was only skipped by the clock after all', () => {
    const played = step(evening, lookAfter(at('17:59')), '18:00');
    const back = step(evening, played.memory, '17:30');
    expect(step(evening, back.memory, '18:00')).toMatchObject({ start: null, skips: [] });
    const ahead = step(evening, lookAfter(at('17:00')), '21:00');
    expect(ahead.skips).toEqual(['evening missed']);
    const right = step(evening, ahead.memory, '17:01');
    expect(step(evening, right.memory, '18:00').start).toBe('evening');
  });

  it('forgets who waits when the clock is set back before its time', () => {
    const waits = step(evening, lookAfter(at('17:59')), '18:00', 'checkIn');
    const back = step(evening, waits.memory, '17:50');
    expect(back.start).toBe(null);
    expect(step(evening, back.memory, '18:00')).toMatchObject({ start: 'evening', skips: [] });
  });
});

describe('looks at any moments, whatever the stage does', () => {
  it('tell every show once, played or not and why, and play none in a closed hour or a check-in', () => {
    const stages = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom<StageNow>('free', 'checkIn', 'show', 'noStage'),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(calendar, week, stages, (some, { toLocalTime, fromMs }, looks) => {
        let memory = lookAfter(fromMs);
        let atMs = fromMs;
        const told: string[] = [];
        for (const [minutes, stage, open] of looks) {
          atMs += minutes * MINUTE_MS;
          const stepped = stepCalendar(some, toLocalTime, (show) => show !== 'lost', memory, {
            atMs,
            open,
            stage,
          });
          memory = stepped.memory;
          told.push(...stepped.skips.map(({ occurrence }) => occurrence.key));
          if (stepped.start === null) continue;
          told.push(stepped.start.key);
          expect(open && stage !== 'checkIn' && stage !== 'noStage' && stepped.start.show !== 'lost').toBe(
            true,
          );
          expect(stage === 'free' || stepped.start.interrupts).toBe(true);
          expect(atMs - stepped.start.atMs).toBeLessThanOrEqual(some.waitMinutes * MINUTE_MS);
        }
        if (memory.waiting !== null) told.push(memory.waiting.occurrence.key);
        const wanted = occurrencesBetween(some, fromMs + 1, atMs + 1, toLocalTime).map(({ key }) => key);
        expect(told.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

/** The same street, looked at every minute: what it plays from when to when, and what it leaves out. */
function minuteByMinute(
  some: Calendar,
  hours: StreetHours,
  { toLocalTime, fromMs, toMs }: { toLocalTime: typeof shanghai; fromMs: number; toMs: number },
) {
  const skipped: string[] = [];
  const played: { key: string; startMs: number; endMs: number }[] = [];
  let memory = lookAfter(fromMs - 1);
  for (let atMs = fromMs; atMs < toMs + 1440 * MINUTE_MS; atMs += MINUTE_MS) {
    const last = played.at(-1);
    const { open } = hoursAt(hours, toLocalTime(atMs));
    if (last !== undefined && !open && last.endMs - atMs > 2 * MINUTE_MS) last.endMs = atMs;
    const isPlaying = last !== undefined && atMs < last.endMs;
    // After the end only what still waits or plays is of interest.
    const until = atMs < toMs ? some : { ...some, entries: [] };
    const stepped = stepCalendar(until, toLocalTime, (show) => show !== 'lost', memory, {
      atMs,
      open,
      stage: isPlaying ? 'show' : 'free',
    });
    memory = stepped.memory;
    skipped.push(...stepped.skips.map(({ occurrence, reason }) => `${occurrence.key} ${reason}`));
    if (stepped.start === null) continue;
    if (isPlaying) last.endMs = atMs;
    const endMs = atMs + (durationMs(stepped.start.show) ?? 0);
    played.push({ key: stepped.start.key, startMs: atMs, endMs });
  }
  return [...skipped, ...played.map(({ key, startMs, endMs }) => `${key} ${startMs} ${endMs}`)].sort();
}

const durationMs = (show: string): number | null =>
  show === 'lost' ? null : (SHOWS.indexOf(show as 'one') * 7 + 3) * MINUTE_MS;

describe('a rehearsal', () => {
  it('plays and leaves out what the street does that looks every minute', () => {
    fc.assert(
      fc.property(calendar, week, (some, { toLocalTime, fromMs }) => {
        // Two days: on every minute of them there is a look.
        const when = { toLocalTime, fromMs, toMs: fromMs + 2 * 1440 * MINUTE_MS };
        const hours = { opening: some.openingHours, quiet: [], cameraOff: [] };
        const { showings, skips } = playThrough(
          some,
          hours,
          when.toLocalTime,
          durationMs,
          when.fromMs,
          when.toMs,
        );
        const told = [
          ...showings.map(({ occurrence, startMs, endMs }) => `${occurrence.key} ${startMs} ${endMs}`),
          ...skips.map(({ occurrence, reason }) => `${occurrence.key} ${reason}`),
        ];
        expect(told.sort()).toEqual(minuteByMinute(some, hours, when));
        for (const [place, { startMs, endMs, cutBy, isCutAtClosing }] of showings.entries()) {
          const next = showings[place + 1];
          if (next !== undefined) expect(endMs).toBeLessThanOrEqual(next.startMs);
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          if (cutBy !== null) expect(cutBy.key).toBe(next?.occurrence.key);
          if (isCutAtClosing) expect(hoursAt(hours, when.toLocalTime(endMs)).open).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ends the wait of a show at closing time, though the street opens again before its turn comes', () => {
    const some = { ...calendarOf(daily('long', '19:50'), daily('next', '19:55')), waitMinutes: 20 };
    const opening = [
      { ...EVERY_DAY, from: '10:00', to: '20:00' },
      { ...EVERY_DAY, from: '20:05', to: '23:00' },
    ];
    const { showings, skips } = playThrough(
      some,
      { opening, quiet: [], cameraOff: [] },
      shanghai,
      () => 17 * MINUTE_MS,
      at('19:00'),
      at('23:00'),
    );
    expect(showings.map(({ occurrence }) => occurrence.entry)).toEqual(['long']);
    expect(skips.map(({ occurrence, reason }) => `${occurrence.entry} ${reason}`)).toEqual(['next closed']);
  });

  it('ends a show at closing time that has more than two minutes to go, and lets another play out', () => {
    const some = calendarOf(daily('long', '19:50'), daily('short', '20:50'));
    const opening = [
      { ...EVERY_DAY, from: '10:00', to: '20:00' },
      { ...EVERY_DAY, from: '20:30', to: '21:00' },
    ];
    const { showings } = playThrough(
      some,
      { opening, quiet: [], cameraOff: [] },
      shanghai,
      (show) => (show === 'long' ? 12.5 : 12) * MINUTE_MS,
      at('19:00'),
      at('23:00'),
    );
    expect(showings.map(({ endMs, isCutAtClosing }) => [endMs, isCutAtClosing])).toEqual([
      [at('20:00'), true],
      [at('21:02'), false],
    ]);
  });
});

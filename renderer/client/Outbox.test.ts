import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventBody, ReportedEvent } from '../../contract/events.ts';
import { Outbox } from './Outbox.ts';
import { type BatchAnswer, takeBatch, trim } from './outboxRules.ts';

/** A host that keeps by id, can be away, and refuses a whole batch for one malformed event. */
class HostDouble {
  readonly kept = new Map<string, EventBody>();
  away = false;
  /** The answer is lost on its way back: kept, but the page does not know. */
  forgetful = false;

  readonly send = async (events: readonly ReportedEvent[]): Promise<BatchAnswer> => {
    if (this.away) return 'unreachable';
    if (events.some(({ body }) => isMalformed(body))) return 'malformed';
    for (const { id, body } of events) this.kept.set(id, body);
    return this.forgetful ? 'unreachable' : 'settled';
  };
}

const isMalformed = (body: EventBody) => body.type === 'incident' && body.what === 'malformed';

class Page {
  saved: readonly ReportedEvent[] = [];
  nowMs = 0;
  ids = 0;
  readonly timers = new Map<number, { at: number; run: () => void }>();
  readonly host: HostDouble;
  outbox: Outbox;

  constructor(host = new HostDouble()) {
    this.host = host;
    this.outbox = this.open();
  }

  open(): Outbox {
    return new Outbox({
      send: this.host.send,
      storage: {
        load: () => [...this.saved],
        save: (events) => {
          this.saved = structuredClone(events) as ReportedEvent[];
        },
      },
      now: () => this.nowMs,
      newId: () => `event-${++this.ids}`,
      setTimeout: (run, delayMs) => {
        const timer = this.ids * 1000 + this.timers.size + Math.floor(this.nowMs);
        const free = [...Array(10_000).keys()].find((offset) => !this.timers.has(timer + offset)) ?? 0;
        this.timers.set(timer + free, { at: this.nowMs + delayMs, run });
        return timer + free;
      },
      clearTimeout: (timer) => this.timers.delete(timer as number),
    });
  }

  reload(): void {
    this.outbox.dispose();
    this.timers.clear();
    this.outbox = this.open();
  }

  async pass(durationMs: number): Promise<void> {
    const untilMs = this.nowMs + durationMs;
    for (;;) {
      // Let answers arrive before the next timer.
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
      const next = [...this.timers].sort((a, b) => a[1].at - b[1].at)[0];
      if (next === undefined || next[1].at > untilMs) break;
      this.timers.delete(next[0]);
      this.nowMs = next[1].at;
      next[1].run();
    }
    this.nowMs = untilMs;
  }
}

const people = (count: number): EventBody => ({ type: 'peopleCounted', people: count });

test('what happens soon after each other travels together, and is gone from the box when kept', async () => {
  const page = new Page();
  for (let count = 1; count <= 5; count++) page.outbox.record(people(count));
  expect(page.saved).toHaveLength(5);
  await page.pass(1000);
  expect([...page.host.kept.values()]).toEqual([1, 2, 3, 4, 5].map(people));
  expect(page.outbox.waiting).toBe(0);
  expect(page.saved).toEqual([]);
  expect(page.timers.size).toBe(0);
});

test('a host that is away gets everything when it is back, asked ever more rarely meanwhile', async () => {
  const page = new Page();
  page.host.away = true;
  let asked = 0;
  const send = page.host.send;
  (page.host as { send: typeof send }).send = (events) => {
    asked += 1;
    return send(events);
  };
  page.outbox.dispose();
  page.outbox = page.open();
  page.outbox.record(people(1));
  await page.pass(10 * 60_000);
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(20);
  page.host.away = false;
  await page.pass(60_000);
  expect(page.host.kept.size).toBe(1);
});

test('one malformed event harms only itself', async () => {
  const page = new Page();
  page.outbox.record(people(1));
  page.outbox.record({ type: 'incident', what: 'malformed', detail: '' });
  page.outbox.record(people(2));
  await page.pass(60_000);
  expect([...page.host.kept.values()]).toEqual([people(1), people(2)]);
  expect(page.outbox.waiting).toBe(0);
});

test('disposed, it leaves no timer and what was not heard is there after a reload', async () => {
  const page = new Page();
  page.host.away = true;
  page.outbox.record(people(7));
  await page.pass(100);
  page.outbox.dispose();
  expect(page.timers.size).toBe(0);
  page.host.away = false;
  page.outbox = page.open();
  await page.pass(1000);
  expect([...page.host.kept.values()]).toEqual([people(7)]);
});

test('an answer that comes after the reload takes nothing from the next page', async () => {
  const page = new Page();
  page.outbox.record(people(1));
  page.reload();
  page.host.away = true;
  page.outbox.record(people(2));
  await page.pass(0);
  page.reload();
  page.host.away = false;
  await page.pass(1000);
  expect([...page.host.kept.values()]).toEqual([people(1), people(2)]);
});

const step = fc.oneof(
  fc.record({ what: fc.constant('record' as const) }),
  fc.record({ what: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 90_000 }) }),
  fc.record({ what: fc.constantFrom('away' as const, 'back' as const, 'reload' as const) }),
  fc.record({ what: fc.constantFrom('forgetful' as const, 'mindful' as const) }),
);

test('whatever host and page do, nothing is lost and nothing is kept twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const page = new Page();
      let recorded = 0;
      for (const action of steps) {
        if (action.what === 'record') page.outbox.record(people(++recorded));
        if (action.what === 'pass') await page.pass(action.ms);
        if (action.what === 'away') page.host.away = true;
        if (action.what === 'back') page.host.away = false;
        if (action.what === 'forgetful') page.host.forgetful = true;
        if (action.what === 'mindful') page.host.forgetful = false;
        if (action.what === 'reload') page.reload();
      }
      page.host.away = false;
      page.host.forgetful = false;
      await page.pass(300_000);
      const kept = [...page.host.kept.values()];
      expect(kept).toHaveLength(recorded);
      expect(new Set(kept.map((body) => JSON.stringify(body))).size).toBe(recorded);
      expect(page.outbox.waiting).toBe(0);
    }),
  );
});

const event = (index: number, body: EventBody): ReportedEvent => ({
  id: `event-${index}`,
  atMs: index,
  body,
});

test('when there is no more room, check-ins and visits stay longest', () => {
  const visitId = '01890000-0000-7000-8000-000000000000';
  const waiting = Array.from({ length: 30 }, (_, index) =>
    index % 3 === 0
      ? event(index, { type: 'visitStarted', visitId, landmarkId: 'northPlaza', by: 'face' })
      : event(index, people(index)),
  );
  const kept = trim(waiting, 12);
  expect(kept).toHaveLength(12);
  expect(kept.filter(({ body }) => body.type === 'visitStarted')).toHaveLength(10);
  expect(trim(waiting, 4)).toEqual(waiting.filter((_, index) => index % 3 === 0).slice(-4));
  expect(takeBatch(waiting, true)).toHaveLength(1);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCalendar } from '../../../contract/calendar.ts';
import type { ReportedEvent } from '../../../contract/events.ts';
import type { ShowOrder } from '../../../contract/showing.ts';
import { occurrencesBetween } from '../../../domain/calendar/occurrences.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { showingOf } from '../../../tests/fixtures/host/fakePage.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { at, type FollowedCalendar, followCalendar } from '../../../tests/fixtures/shows/followedCalendar.ts';
import { streetTime } from '../schedule/streetTime.ts';

const SONG_MS = 60_000;
const CALENDAR = {
  waitMinutes: 3,
  entries: [
    {
      kind: 'every',
      id: 'often',
      shows: ['lightUp', 'nightLine'],
      from: '18:00',
      to: '20:00',
      everyMinutes: 5,
    },
    { kind: 'at', id: 'same', shows: ['littleScrews'], times: ['18:05', '18:12'], priority: 2 },
    { kind: 'interrupt', id: 'news', date: '2026-11-25', time: '18:10', show: 'lanternWaltz' },
  ],
  openingHours: [
    { from: '10:00', to: '18:14' },
    { from: '18:18', to: '22:00' },
  ],
};

/** A page that obeys: it plays what it was asked for unless somebody checks in, and forgets all when it is away. */
class ObedientPage {
  /** Occurrences that began on it, as often as they did. */
  readonly began: string[] = [];
  #order: ShowOrder | null = null;
  #endsAtMs: number | null = null;
  #heard = 0;

  /** Its line to the host was broken: it hears again what it must know. */
  connect(street: FollowedCalendar): void {
    this.#heard = street.notices.length;
    for (const notice of street.desk.pendingNotices()) this.#hear(notice);
  }

  live(street: FollowedCalendar, mood: 'free' | 'checkIn' | 'away'): void {
    if (mood === 'away') {
      this.#order = null;
      this.#endsAtMs = null;
      this.#heard = Number.NaN;
      street.tell(null);
      return;
    }
    if (Number.isNaN(this.#heard)) this.connect(street);
    for (const notice of street.notices.slice(this.#heard)) this.#hear(notice);
    this.#heard = street.notices.length;
    const nowMs = street.nowMs();
    if (this.#endsAtMs !== null && nowMs >= this.#endsAtMs) {
      this.#order = null;
      this.#endsAtMs = null;
    }
    const order = this.#order;
    if (order !== null && this.#endsAtMs === null) {
      if (nowMs > order.givenUpAtMs) this.#order = null;
      else if (mood === 'free') {
        this.#endsAtMs = nowMs + SONG_MS;
        const { occurrence } = street.desk.given ?? {};
        this.began.push(`${occurrence?.entry} ${occurrence?.atMs}`);
      }
    }
    const state = this.#endsAtMs === null ? 'waiting' : 'playing';
    street.tell({
      state: state === 'playing' ? 'performing' : mood === 'checkIn' ? 'checkingIn' : 'attracting',
      showing: this.#order === null ? null : showingOf(this.#order, { state }),
    });
  }

  #hear(notice: FollowedCalendar['notices'][number]): void {
    if (notice.type === 'endShow' && notice.showingId === this.#order?.showingId) this.#order = null;
    if (notice.type === 'playShow' && notice.order.showingId !== this.#order?.showingId) {
      this.#order = notice.order;
      this.#endsAtMs = null;
    }
    if (this.#order === null) this.#endsAtMs = null;
  }
}

it('every show that the calendar wants is played or told once as left out, whatever page, power and disk do', async () => {
  const times = fc.array(
    fc.record({
      seconds: fc.integer({ min: 1, max: 180 }),
      mood: fc.constantFrom('free', 'free', 'checkIn', 'away'),
      diskIsFull: fc.boolean(),
      /** Then the host is gone for so long; null: it is not. */
      powerCutSeconds: fc.option(fc.integer({ min: 0, max: 600 })),
    }),
    { minLength: 3, maxLength: 8 },
  );
  const calendar = expectOk(readCalendar({ version: 1, ...CALENDAR }, 'calendar.json'), 'a good calendar');
  await fc.assert(
    fc.asyncProperty(times, async (stretches) => {
      const told: ReportedEvent[] = [];
      const data = temporaryFolder();
      const page = new ObedientPage();
      let street = followCalendar({ calendar: CALENDAR, from: '17:59:30', data, told });
      await street.second();
      const last = { seconds: 40, mood: 'away', diskIsFull: false, powerCutSeconds: null } as const;
      for (const { seconds, mood, diskIsFull, powerCutSeconds } of [...stretches, last]) {
        street.store.fails = diskIsFull;
        for (let second = 0; second < seconds; second++) {
          page.live(street, mood);
          await street.second();
        }
        if (powerCutSeconds === null) continue;
        const from = street.nowMs() + powerCutSeconds * 1000;
        street = followCalendar({ calendar: CALENDAR, from, data, told });
        page.connect(street);
      }
      const wanted = occurrencesBetween(
        calendar,
        at('17:59:31'),
        street.nowMs() + 1,
        streetTime('Asia/Shanghai'),
      );
      const waiting = street.desk.waiting;
      const left = told.flatMap(({ body }) =>
        body.type === 'showSkipped' ? [`${body.entry} ${body.plannedAtMs}`] : [],
      );
      const open = street.desk.given?.phase === 'given' ? street.desk.given.occurrence : null;
      const pending = [waiting, open].flatMap((one) => (one === null ? [] : [`${one.entry} ${one.atMs}`]));
      expect([...page.began, ...left, ...pending].sort()).toEqual(
        wanted.map(({ entry, atMs }) => `${entry} ${atMs}`).sort(),
      );
    }),
    { numRuns: 8 },
  );
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import {
  firstGuestVisit,
  type GuestMoment,
  type GuestVisit,
  guestCues,
  stepGuestVisit,
} from './guestVisits.ts';

const GUESTS = ['yunta', 'jinling', 'lingfei'] as const;
type Guest = (typeof GUESTS)[number];
const STEP_MS = 100;
const HOUR_MS = 3_600_000;

type Seen = { readonly timeMs: number; readonly visit: GuestVisit<Guest> };

/** Lives through it in steps. @returns every change of kind */
function live(durationMs: number, at: (timeMs: number) => Omit<GuestMoment, 'timeMs'>, seed = 1): Seen[] {
  const random = seededRandom(seed);
  let visit = firstGuestVisit<Guest>(0, random);
  const changes: Seen[] = [];
  for (let timeMs = 0; timeMs <= durationMs; timeMs += STEP_MS) {
    const next = stepGuestVisit(visit, { timeMs, ...at(timeMs) }, GUESTS, random);
    if (next.kind !== visit.kind) changes.push({ timeMs, visit: next });
    visit = next;
  }
  return changes;
}
const EMPTY_STREET = { isAlone: true, isWelcome: true };
const kinds = (changes: readonly Seen[]) => changes.map(({ visit }) => visit.kind);
const guestsOf = (changes: readonly Seen[]) =>
  changes.flatMap(({ visit }) => (visit.kind === 'visiting' ? [visit.guest] : []));

describe('guests', () => {
  it('come every few minutes for a minute, never the same twice in a row', () => {
    const changes = live(4 * HOUR_MS, () => EMPTY_STREET);
    const guests = guestsOf(changes);
    expect(guests.length).toBeGreaterThan(25);
    expect(guests.length).toBeLessThan(70);
    expect(new Set(guests).size).toBe(GUESTS.length);
    for (const [index, guest] of guests.entries()) expect(guest).not.toBe(guests[index + 1]);
    changes.forEach(({ timeMs, visit }, index) => {
      if (visit.kind !== 'leaving') return;
      const came = changes[index - 1];
      expect(timeMs - (came?.timeMs ?? 0)).toBe(60_000);
    });
  });

  it('come the same way from the same seed', () => {
    expect(live(HOUR_MS, () => EMPTY_STREET, 7)).toEqual(live(HOUR_MS, () => EMPTY_STREET, 7));
    expect(live(HOUR_MS, () => EMPTY_STREET, 7)).not.toEqual(live(HOUR_MS, () => EMPTY_STREET, 8));
  });

  it('stay away from a busy street and from a machine that has its hands full', () => {
    expect(live(HOUR_MS, (timeMs) => ({ isAlone: timeMs % 20_000 > 3000, isWelcome: true }))).toEqual([]);
    expect(live(HOUR_MS, () => ({ isAlone: true, isWelcome: false }))).toEqual([]);
  });

  it('stay while a visitor is there, and a little longer, but not for ever', () => {
    const cameMs = live(HOUR_MS, () => EMPTY_STREET)[0]?.timeMs ?? 0;
    const visitor = (untilMs: number) => (timeMs: number) => ({
      isAlone: timeMs < cameMs + 20_000 || timeMs > untilMs,
      isWelcome: true,
    });
    const [, left] = live(HOUR_MS, visitor(cameMs + 120_000));
    expect(left?.visit.kind).toBe('leaving');
    expect((left?.timeMs ?? 0) - cameMs).toBeGreaterThan(120_000);
    expect((left?.timeMs ?? 0) - cameMs).toBeLessThan(130_000);
    const [, leftAtLast] = live(HOUR_MS, visitor(HOUR_MS));
    expect((leftAtLast?.timeMs ?? 0) - cameMs).toBeLessThanOrEqual(301_000);
  });

  it('leave at once when the machine is overtaxed, waving', () => {
    const cameMs = live(HOUR_MS, () => EMPTY_STREET)[0]?.timeMs ?? 0;
    const changes = live(cameMs + 30_000, (timeMs) => ({ isAlone: true, isWelcome: timeMs < cameMs + 5000 }));
    expect(kinds(changes)).toEqual(['visiting', 'leaving', 'away']);
    expect(changes[1]?.timeMs).toBe(cameMs + 5000);
  });

  it('have gone after a sleep of the page, one act at a time', () => {
    const random = seededRandom(1);
    const visiting: GuestVisit<Guest> = { kind: 'visiting', guest: 'yunta', cameMs: 0, leavesMs: 60_000 };
    const leaving = stepGuestVisit(visiting, { timeMs: 600_000, ...EMPTY_STREET }, GUESTS, random);
    expect(leaving).toEqual({ kind: 'leaving', guest: 'yunta', sinceMs: 600_000 });
    expect(guestCues(5_000, 600_000)).toEqual([]);
  });

  it('play each of their cues once', () => {
    const played: string[] = [];
    for (let ms = 0; ms < 60_000; ms += 16) {
      for (const { who, motion } of guestCues(ms, ms + 16)) played.push(`${who} ${motion}`);
    }
    expect(played).toContain('guest wave');
    expect(new Set(played).size).toBe(played.length);
  });
});

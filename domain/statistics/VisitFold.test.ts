import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/fixtures/street/Story.ts';
import type { StreetEvent } from './StreetEvent.ts';
import type { Visit } from './Visit.ts';
import { VisitFold } from './VisitFold.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 4);

function visitsOf(events: readonly StreetEvent[]): Visit[] {
  const fold = new VisitFold();
  return [...events.flatMap((event) => fold.add(event)), ...fold.rest()];
}

describe('a visit', () => {
  it('is put together from its events', () => {
    const { events } = new Story(NOON_MS)
      .started(0)
      .comes(10, 'a')
      .waves(14, 'a')
      .waves(20, 'a')
      .checksIn(20, 'a')
      .leaves(45, 'a', 35, 2);
    expect(visitsOf(events)).toEqual([
      {
        visitId: 'a',
        kioskId: 'kiosk',
        landmarkId: 'northPlaza',
        startedAtMs: NOON_MS + 10_000,
        noticedBy: 'face',
        dwellMs: 35_000,
        mostPeople: 2,
        gestures: 2,
        checkedIn: true,
        engaged: true,
        outcome: 'left',
      },
    ]);
  });

  it('of somebody who only looked is not engaged; one who touched is', () => {
    const { events } = new Story(NOON_MS)
      .comes(0, 'looked')
      .leaves(5, 'looked', 5)
      .comes(10, 'touched', 'touch')
      .leaves(40, 'touched', 30, 0, true);
    expect(visitsOf(events).map(({ visitId, engaged }) => [visitId, engaged])).toEqual([
      ['looked', false],
      ['touched', true],
    ]);
  });

  it('whose end was not seen has no dwell time, and says why', () => {
    const { events } = new Story(NOON_MS)
      .started(0)
      .comes(10, 'powerCut')
      .waves(12, 'powerCut')
      .started(600)
      .comes(700, 'pageCrash')
      .comes(800, 'now');
    expect(visitsOf(events)).toMatchObject([
      {
        visitId: 'powerCut',
        outcome: 'interrupted',
        dwellMs: null,
        mostPeople: null,
        engaged: true,
        gestures: 1,
      },
      { visitId: 'pageCrash', outcome: 'interrupted', dwellMs: null },
      { visitId: 'now', outcome: 'ongoing', dwellMs: null },
    ]);
  });

  it('of which only the end is known began its dwell time earlier', () => {
    const { events } = new Story(NOON_MS).leaves(45, 'a', 35);
    expect(visitsOf(events)).toMatchObject([
      { visitId: 'a', startedAtMs: NOON_MS + 10_000, noticedBy: null, landmarkId: null, dwellMs: 35_000 },
    ]);
  });

  it('is not torn apart when the clock is set back in it', () => {
    const { events } = new Story(NOON_MS).comes(100, 'a').waves(40, 'a').leaves(50, 'a', 20);
    expect(visitsOf(events)).toMatchObject([{ visitId: 'a', gestures: 1, dwellMs: 20_000, outcome: 'left' }]);
  });

  it('at one kiosk is not cut off by another kiosk', () => {
    const here = new Story(NOON_MS, 'here').comes(0, 'a').leaves(30, 'a', 30).events;
    const there = new Story(NOON_MS, 'there').started(10).comes(12, 'b').leaves(20, 'b', 8).events;
    const merged = [here[0]!, ...there, here[1]!];
    expect(visitsOf(merged).map(({ visitId, outcome }) => [visitId, outcome])).toEqual([
      ['b', 'left'],
      ['a', 'left'],
    ]);
  });

  it('counts once and never vanishes, whatever happens to the kiosk', () => {
    const step = fc.record({
      dwellSeconds: fc.integer({ min: 0, max: 600 }),
      gestures: fc.integer({ min: 0, max: 4 }),
      ends: fc.boolean(),
      restarts: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const story = new Story(NOON_MS);
        let seconds = 0;
        for (const [index, { dwellSeconds, gestures, ends, restarts }] of steps.entries()) {
          const visitId = `visit ${index}`;
          story.comes(seconds, visitId);
          for (let made = 0; made < gestures; made++) story.waves(seconds, visitId);
          seconds += dwellSeconds;
          if (ends) story.leaves(seconds, visitId, dwellSeconds);
          if (restarts) story.started(seconds);
          seconds += 1;
        }
        const visits = visitsOf(story.events);
        expect(visits.map(({ visitId }) => visitId).sort()).toEqual(
          steps.map((_, index) => `visit ${index}`).sort(),
        );
        for (const visit of visits) {
          const { dwellSeconds, gestures, ends } = steps[Number(visit.visitId.slice(6))]!;
          expect(visit.gestures).toBe(gestures);
          expect(visit.engaged).toBe(gestures > 0);
          expect(visit.dwellMs).toBe(ends ? dwellSeconds * 1000 : null);
          expect(visit.outcome === 'left').toBe(ends);
        }
      }),
    );
  });
});

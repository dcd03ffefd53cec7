import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/fixtures/street/Story.ts';
import { shenzhenTime } from '../../tests/fixtures/street/shenzhenTime.ts';
import { FiguresFold } from './FiguresFold.ts';
import { ALL_TIME } from './Period.ts';
import type { StreetEvent, StreetEventBody } from './StreetEvent.ts';

/** 18:00 in Shenzhen. */
const SIX_MS = Date.UTC(2026, 10, 24, 10);

function overviewOf(events: readonly StreetEvent[]) {
  const nowMs = SIX_MS + 86_400_000;
  const question = {
    period: ALL_TIME,
    landmarkId: null,
    toLocalTime: shenzhenTime,
    openingHours: null,
    nowMs,
  };
  const fold = new FiguresFold(question);
  for (const event of events) fold.add(event);
  return fold.overview();
}

const starts = (showingId: string, show = 'neon-rain'): StreetEventBody => {
  return { type: 'showStarted', showingId, show, cause: 'calendar' };
};
const cheered = (showingId: string, cheers: number, show = 'neon-rain'): StreetEventBody => {
  return { type: 'showCheered', showingId, show, gesture: 'handHeart', cheers };
};
const ends = (
  showingId: string,
  rest: Partial<Extract<StreetEventBody, { type: 'showEnded' }>> = {},
): StreetEventBody => ({
  type: 'showEnded',
  showingId,
  show: 'neon-rain',
  end: 'whole',
  playedMs: 90_000,
  mostPeople: 4,
  calls: 2,
  callsAnswered: 1,
  ...rest,
});

describe('shows', () => {
  it('are told one by one, with their cheers and their end', () => {
    const { events } = new Story(SIX_MS)
      .started(0)
      .at(60, starts('a'))
      .at(70, cheered('a', 3))
      .at(80, cheered('a', 5))
      .at(150, ends('a'));
    expect(overviewOf(events).shows).toEqual([
      {
        id: 'a',
        show: 'neon-rain',
        startedAtMs: SIX_MS + 60_000,
        kioskId: 'kiosk',
        landmarkId: 'northPlaza',
        cause: 'calendar',
        end: 'whole',
        playedMs: 90_000,
        mostPeople: 4,
        cheers: 8,
        calls: 2,
        callsAnswered: 1,
      },
    ]);
  });

  it('whose end nobody told are played all the same, without figures that nobody knows', () => {
    const { events } = new Story(SIX_MS).started(0).at(60, starts('a')).at(70, cheered('a', 3)).started(300);
    const { shows, showCounts } = overviewOf(events);
    expect(shows[0]).toMatchObject({ end: null, playedMs: null, mostPeople: null, cheers: 3, calls: null });
    expect(showCounts[0]).toMatchObject({
      showings: 1,
      whole: 0,
      playedMs: 0,
      peopleMedian: null,
      cheers: 3,
      cheersPerShowing: 3,
      answerRate: null,
    });
  });

  it('without a beginning are left out', () => {
    const { events } = new Story(SIX_MS).started(0).at(70, cheered('a', 3)).at(90, ends('a'));
    expect(overviewOf(events)).toMatchObject({ shows: [], showCounts: [] });
  });

  it('count in staff time, but not what staff cheer', () => {
    const { events } = new Story(SIX_MS)
      .started(0)
      .at(10, { type: 'staffTime', state: 'began' })
      .at(60, starts('a'))
      .at(70, cheered('a', 9))
      .at(80, { type: 'staffTime', state: 'ended' })
      .at(85, cheered('a', 2))
      .at(150, ends('a'));
    expect(overviewOf(events).shows[0]).toMatchObject({ cheers: 2, end: 'whole' });
  });

  it('are added up by show, the one that was played most first', () => {
    const { events } = new Story(SIX_MS)
      .started(0)
      .at(10, starts('a', 'first-light'))
      .at(100, ends('a', { show: 'first-light', mostPeople: 9 }))
      .at(200, starts('b'))
      .at(210, cheered('b', 4))
      .at(290, ends('b', { mostPeople: 2 }))
      .at(300, starts('c'))
      .at(330, ends('c', { end: 'stopped', playedMs: 30_000, mostPeople: 7, calls: 0, callsAnswered: 0 }))
      .at(400, {
        type: 'showSkipped',
        show: 'neon-rain',
        entry: 'evening',
        plannedAtMs: SIX_MS + 395_000,
        reason: 'checkIn',
      });
    const { showCounts, skippedShows } = overviewOf(events);
    expect(showCounts).toMatchObject([
      {
        show: 'neon-rain',
        showings: 2,
        whole: 1,
        playedMs: 120_000,
        peopleMedian: 2,
        cheers: 4,
        cheersPerShowing: 2,
        calls: 2,
        callsAnswered: 1,
        answerRate: 0.5,
        skipped: 1,
      },
      { show: 'first-light', showings: 1, whole: 1, peopleMedian: 9, cheers: 0, skipped: 0 },
    ]);
    expect(skippedShows).toMatchObject([
      { entry: 'evening', reason: 'checkIn', plannedAtMs: SIX_MS + 395_000, landmarkId: 'northPlaza' },
    ]);
  });

  it('that were never played have no rates', () => {
    const body = {
      type: 'showSkipped',
      show: 'lost',
      entry: 'noon',
      plannedAtMs: SIX_MS,
      reason: 'noContent',
    } as const;
    const { showCounts } = overviewOf(new Story(SIX_MS).started(0).at(5, body).events);
    expect(showCounts).toMatchObject([{ show: 'lost', showings: 0, cheersPerShowing: null, skipped: 1 }]);
  });
});

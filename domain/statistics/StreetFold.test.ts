import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/fixtures/street/Story.ts';
import { shenzhenTime } from '../../tests/fixtures/street/shenzhenTime.ts';
import { EVERY_DAY } from '../calendar/everyDay.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { SpanOfDay } from '../schedule/spanOfDay.ts';
import { FiguresFold } from './FiguresFold.ts';
import { ALL_TIME } from './Period.ts';
import type { StreetEvent, StreetEventBody } from './StreetEvent.ts';

/** 10:00 in Shenzhen. */
const TEN_MS = Date.UTC(2026, 10, 24, 2);
const MINUTE_MS = 60_000;

function overviewOf(events: readonly StreetEvent[], open: SpanOfDay | null = null) {
  const openingHours = open === null ? null : [{ ...EVERY_DAY, ...open }];
  const nowMs = TEN_MS + 86_400_000;
  const question = { period: ALL_TIME, landmarkId: null, toLocalTime: shenzhenTime, openingHours, nowMs };
  const fold = new FiguresFold(question);
  for (const event of events) fold.add(event);
  return fold.overview();
}

type Stamped = Extract<StreetEventBody, { type: 'passStamped' }>;

function stamped(pass: string, stamps: number, visitId: string, rest: Partial<Stamped> = {}): Stamped {
  return {
    type: 'passStamped',
    visitId,
    landmarkId: 'northPlaza',
    cameFrom: null,
    stamps,
    stampMark: `${pass} at ${rest.landmarkId ?? 'northPlaza'}`,
    reachedMark: `${pass} has ${stamps}`,
    issued: stamps === 1,
    companion: false,
    ...rest,
  };
}

const began = { type: 'staffTime', state: 'began' } as const;
const ended = { type: 'staffTime', state: 'ended' } as const;
const passed = { type: 'peoplePassed', arrived: 5, looked: 2 } as const;

describe('staff time', () => {
  it('takes everything out that began in it, to its end, and tells how much', () => {
    const { events } = new Story(TEN_MS)
      .started(0)
      .at(60, began)
      .comes(70, 'staff')
      .waves(75, 'staff')
      .at(100, passed)
      .at(100, { type: 'peopleCounted', people: 9 })
      .at(120, { type: 'passRefused', visitId: 'staff', landmarkId: 'northPlaza', reason: 'foreign' })
      .at(180, ended)
      .waves(190, 'staff')
      .checksIn(195, 'staff')
      .at(196, stamped('test', 1, 'staff'))
      .leaves(200, 'staff', 130, 3, true);
    const { total, gestures, walk } = overviewOf(events);
    expect(total).toMatchObject({
      passersBy: 0,
      visits: 0,
      people: 0,
      mostInView: 0,
      checkIns: 0,
      gestures: 0,
      stamps: 0,
      passesIssued: 0,
      dwellMedianMs: null,
      staffVisits: 1,
      staffMs: 2 * MINUTE_MS,
      upMs: 200_000,
    });
    expect(total.refusals.foreign).toBe(0);
    expect(gestures.every(({ times, checkIns }) => times + checkIns === 0)).toBe(true);
    expect(walk[0]?.passes).toBe(0);
  });

  it('leaves to a visitor what began before it', () => {
    const { events } = new Story(TEN_MS)
      .started(0)
      .comes(10, 'visitor')
      .at(20, began)
      .waves(25, 'visitor')
      .checksIn(26, 'visitor')
      .at(27, stamped('a', 1, 'visitor'))
      .leaves(40, 'visitor', 30)
      .at(50, ended)
      .at(60, passed);
    expect(overviewOf(events).total).toMatchObject({
      visits: 1,
      checkIns: 1,
      gestures: 1,
      stamps: 1,
      passersBy: 5,
      staffVisits: 0,
      staffMs: 30_000,
    });
  });

  it('does not outlast the kiosk: after a restart visitors count again', () => {
    const { events } = new Story(TEN_MS)
      .started(0)
      .at(10, began)
      .started(60)
      .comes(70, 'a')
      .leaves(80, 'a', 10);
    expect(overviewOf(events).total).toMatchObject({ visits: 1, staffVisits: 0 });
  });

  it('is the time of one kiosk only', () => {
    const staffed = new Story(TEN_MS, 'staffed').started(0).at(10, began).events;
    const other = new Story(TEN_MS, 'other').started(0).comes(20, 'a').leaves(30, 'a', 10).events;
    expect(overviewOf([...staffed, ...other]).total.visits).toBe(1);
  });

  it('does not take back a reward that was handed out in it', () => {
    const reward = { type: 'rewardRedeemed', rewardMark: 'r' } as const;
    const { events } = new Story(TEN_MS).started(0).at(10, began).at(20, reward).at(30, reward).at(40, ended);
    expect(overviewOf(events).total.rewardsRedeemed).toBe(1);
  });
});

describe('stamps', () => {
  it('of one pass at one landmark count once, when they were first given', () => {
    const early = new Story(TEN_MS, 'early')
      .comes(0, 'v')
      .at(10, stamped('a', 2, 'v', { cameFrom: 'museum' }));
    const late = new Story(TEN_MS, 'late')
      .comes(3600, 'w')
      .at(3601, stamped('a', 3, 'w', { cameFrom: 'segPlaza', reachedMark: 'a has 3' }));
    for (const order of [
      [...early.events, ...late.events],
      [...late.events, ...early.events],
    ]) {
      const { total, flow, hours } = overviewOf(order);
      expect(total.stamps).toBe(1);
      expect(flow).toMatchObject([{ from: 'museum', to: 'northPlaza', stamps: 1, shareOfFrom: 1 }]);
      expect(hours.map(({ hour, figures }) => [hour, figures.stamps])).toEqual([
        [10, 1],
        [11, 0],
      ]);
    }
  });

  it('of companions are check-ins of their own', () => {
    const { events } = new Story(TEN_MS)
      .comes(0, 'v')
      .checksIn(5, 'v')
      .at(6, stamped('a', 1, 'v'))
      .at(9, stamped('b', 1, 'v', { companion: true }))
      .at(12, stamped('c', 4, 'v', { companion: true, cameFrom: 'museum' }))
      .leaves(20, 'v', 20, 3);
    const { total, walk } = overviewOf(events);
    expect(total).toMatchObject({
      visits: 1,
      checkedInVisits: 1,
      checkInRate: 1,
      checkIns: 3,
      passesIssued: 2,
    });
    expect(walk.map(({ passes }) => passes)).toEqual([2, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('make a funnel: shares of the first step and of the step before', () => {
    const story = new Story(TEN_MS).comes(0, 'v');
    const told: readonly (readonly [pass: string, landmarkId: LandmarkId, stamps: number])[] = [
      ['a', 'northPlaza', 1],
      ['b', 'northPlaza', 1],
      ['c', 'northPlaza', 1],
      ['d', 'northPlaza', 1],
      ['a', 'museum', 2],
      ['b', 'museum', 2],
      ['a', 'segPlaza', 3],
      ['a', 'metroHub', 8],
    ];
    for (const [pass, landmarkId, stamps] of told) story.at(9, stamped(pass, stamps, 'v', { landmarkId }));
    const { total, walk } = overviewOf(story.events);
    expect(
      walk.map(({ passes, shareOfFirst, shareOfPrevious }) => [passes, shareOfFirst, shareOfPrevious]),
    ).toEqual([
      [4, 1, null],
      [2, 0.5, 0.5],
      [1, 0.25, 0.5],
      [0, 0, 0],
      [0, 0, null],
      [0, 0, null],
      [0, 0, null],
      [1, 0.25, null],
    ]);
    expect(total).toMatchObject({ passesSeenAgain: 2, walksCompleted: 1, completionRate: 0.25 });
  });
});

describe('opening hours', () => {
  const alive = { type: 'kioskAlive', drawing: true } as const;

  it('are asked of a kiosk from its first event to the newest of the street', () => {
    const here = new Story(TEN_MS, 'here').started(0);
    here.at(0, { type: 'sightChanged', sight: 'seeing' });
    for (let seconds = 300; seconds <= 1800; seconds += 300) here.at(seconds, alive);
    const there = new Story(TEN_MS, 'there').started(5400).at(7200, { type: 'kioskStopped' });
    const { total, hours } = overviewOf([...here.events, ...there.events], { from: '10:15', to: '11:45' });
    // Here from 10:15 to 11:45, there from 11:30 to 11:45; known to run here until 10:30.
    expect(total.openMs).toBe((90 + 15) * MINUTE_MS);
    expect(total.uptimeShare).toBeCloseTo(15 / 105);
    expect(total.cameraShare).toBeCloseTo(15 / 105);
    expect(
      hours.map(({ hour, figures }) => [hour, figures.openMs / MINUTE_MS, figures.upMs / MINUTE_MS]),
    ).toEqual([
      [10, 45, 30],
      [11, 60, 0],
    ]);
  });

  it('may run past midnight', () => {
    const { events } = new Story(TEN_MS).started(0).at(17 * 3600, alive);
    const { hours } = overviewOf(events, { from: '22:30', to: '01:30' });
    expect(hours.map(({ date, hour, figures }) => [date, hour, figures.openMs / MINUTE_MS])).toEqual([
      ['2026-11-24', 22, 30],
      ['2026-11-24', 23, 60],
      ['2026-11-25', 0, 60],
      ['2026-11-25', 1, 30],
    ]);
  });

  it('are told by a blind kiosk: it ran, and saw nobody', () => {
    const story = new Story(TEN_MS).started(0).at(0, { type: 'sightChanged', sight: 'touchOnly' });
    for (let seconds = 300; seconds <= 3600; seconds += 300) story.at(seconds, alive);
    const { total } = overviewOf(story.events);
    expect(total).toMatchObject({ visits: 0, uptimeShare: 1, cameraShare: 0 });
  });

  it('are not asked of clocks that are wrong by years', () => {
    const { events } = new Story(0).started(0).at(60, alive);
    const ahead = new Story(Date.UTC(2099, 0, 1), 'ahead').started(0).at(60, alive);
    const { total, hours } = overviewOf([...events, ...ahead.events]);
    expect(total.upMs).toBe(2 * MINUTE_MS);
    // The minutes in which they ran were no opening hours that anybody asked for.
    expect(total).toMatchObject({ openMs: 0, uptimeShare: null });
    expect(hours).toHaveLength(2);
  });

  it('begin with the first moment that can be true, once a clock was set right', () => {
    const story = new Story(TEN_MS).at(-365 * 86_400, { type: 'kioskStarted', landmarkId: 'museum' });
    story
      .at(-365 * 86_400 + 300, alive)
      .at(0, alive)
      .at(600, alive);
    const { total, landmarks } = overviewOf(story.events);
    expect(total).toMatchObject({ openMs: 10 * MINUTE_MS, uptimeShare: 1 });
    expect(landmarks.find(({ figures }) => figures.openMs > 0)?.landmarkId).toBe('museum');
  });

  it('move with a kiosk from landmark to landmark', () => {
    const { events } = new Story(TEN_MS)
      .started(0)
      .at(1200, { type: 'visitStarted', visitId: 'a', landmarkId: 'museum', by: 'face' })
      .at(1800, { type: 'kioskStopped' });
    const { landmarks } = overviewOf(events);
    const open = landmarks.filter(({ figures }) => figures.openMs > 0);
    expect(open.map(({ landmarkId, figures }) => [landmarkId, figures.openMs / MINUTE_MS])).toEqual([
      ['northPlaza', 20],
      ['museum', 10],
    ]);
  });
});

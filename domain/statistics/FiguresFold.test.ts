import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/fixtures/street/Story.ts';
import { shenzhenTime } from '../../tests/fixtures/street/shenzhenTime.ts';
import { FiguresFold } from './FiguresFold.ts';
import { ALL_TIME, type Period } from './Period.ts';
import type { StreetEvent } from './StreetEvent.ts';
import { type SummaryLine, summaryLines } from './tables/summaryTable.ts';
import { LONGEST_SILENCE_MS } from './UptimeFold.ts';

/** 23:50 in Shenzhen. */
const LATE_MS = Date.UTC(2026, 10, 24, 15, 50);
const MINUTE_MS = 60_000;

function summaryOf(events: readonly StreetEvent[], period: Period = ALL_TIME): SummaryLine[] {
  const fold = new FiguresFold({
    period,
    landmarkId: null,
    toLocalTime: shenzhenTime,
    openingHours: null,
    nowMs: Number.POSITIVE_INFINITY,
  });
  for (const event of events) fold.add(event);
  return summaryLines(fold.overview());
}

function brief({ span, date, hour, figures }: SummaryLine) {
  const { visits, engagedVisits, people, checkIns, gestures } = figures;
  return [span, date, hour, visits, engagedVisits, people, checkIns, gestures];
}

describe('a summary', () => {
  it('counts a visit in the hour in which it started, and everything else in the hour in which it was', () => {
    const { events } = new Story(LATE_MS)
      .comes(0, 'a')
      .waves(5, 'a')
      .leaves(30, 'a', 30, 3)
      .comes(540, 'b')
      .checksIn(660, 'b')
      .leaves(700, 'b', 160);
    expect(summaryOf(events).map(brief)).toEqual([
      ['total', null, null, 2, 2, 4, 1, 1],
      ['day', '2026-11-24', null, 2, 2, 4, 0, 1],
      ['day', '2026-11-25', null, 0, 0, 0, 1, 0],
      ['hour', '2026-11-24', 23, 2, 2, 4, 0, 1],
      ['hour', '2026-11-25', 0, 0, 0, 0, 1, 0],
    ]);
  });

  it('takes dwell times of visits with a known end only, and tells how many had none', () => {
    const story = new Story(LATE_MS);
    for (const [index, dwell] of [10, 20, 30, 40, 500].entries()) {
      story.comes(index * 10, `visit ${index}`).leaves(index * 10 + 5, `visit ${index}`, dwell);
    }
    story.comes(60, 'cut off').started(70);
    const { figures } = summaryOf(story.events)[0]!;
    expect(figures).toMatchObject({
      visits: 6,
      interruptedVisits: 1,
      dwellMedianMs: 30_000,
      dwellP90Ms: 500_000,
    });
    expect(summaryOf([])[0]!.figures).toMatchObject({ visits: 0, dwellMedianMs: null, dwellP90Ms: null });
  });

  it('counts whoever only touches as one person', () => {
    const { events } = new Story(LATE_MS).comes(0, 'a', 'touch').leaves(60, 'a', 60, 0, true);
    expect(summaryOf(events)[0]!.figures.people).toBe(1);
  });

  it('of a period has only what belongs to it, but all of its visits', () => {
    const { events } = new Story(LATE_MS)
      .comes(-60, 'before')
      .leaves(10, 'before', 70)
      .comes(20, 'in it')
      .leaves(90, 'in it', 70)
      .comes(60, 'after')
      .leaves(120, 'after', 60);
    const period = { fromMs: LATE_MS, toMs: LATE_MS + 60_000 };
    expect(summaryOf(events, period)[0]!.figures).toMatchObject({ visits: 1, dwellMedianMs: 70_000 });
  });

  it('has days and hours that add up to its total, for any visits', () => {
    const visit = fc.record({
      after: fc.integer({ min: 0, max: 20_000 }),
      dwell: fc.integer({ min: 0, max: 4000 }),
      people: fc.integer({ min: 0, max: 5 }),
      waves: fc.boolean(),
      ends: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 25 }), (visits) => {
        const story = new Story(LATE_MS).started(0);
        let seconds = 0;
        for (const [index, { after, dwell, people, waves, ends }] of visits.entries()) {
          seconds += after;
          story.comes(seconds, `visit ${index}`).at(seconds, { type: 'peopleCounted', people });
          if (waves) story.waves(seconds, `visit ${index}`);
          seconds += dwell;
          if (ends) story.leaves(seconds, `visit ${index}`, dwell, people);
          story.at(seconds, { type: 'kioskAlive', drawing: true });
        }
        const lines = summaryOf(story.events);
        const total = lines[0]!.figures;
        expect(total.visits).toBe(visits.length);
        for (const span of ['day', 'hour'] as const) {
          const figures = lines.filter((line) => line.span === span).map((line) => line.figures);
          const sum = (of: (one: typeof total) => number) => figures.reduce((all, one) => all + of(one), 0);
          expect(sum((one) => one.visits)).toBe(total.visits);
          expect(sum((one) => one.engagedVisits)).toBe(total.engagedVisits);
          expect(sum((one) => one.interruptedVisits)).toBe(total.interruptedVisits);
          expect(sum((one) => one.people)).toBe(total.people);
          expect(sum((one) => one.gestures)).toBe(total.gestures);
          expect(sum((one) => one.upMs)).toBe(total.upMs);
          expect(Math.max(0, ...figures.map((one) => one.mostInView))).toBe(total.mostInView);
        }
        expect(total.seeingMs).toBeLessThanOrEqual(total.upMs);
        for (const { span, figures } of lines) {
          if (span === 'hour') expect(figures.upMs).toBeLessThanOrEqual(60 * MINUTE_MS);
        }
      }),
    );
  });
});

describe('uptime', () => {
  const alive = { type: 'kioskAlive', drawing: true } as const;

  it('runs from start to stop, through every hour between, with camera time in it', () => {
    const story = new Story(LATE_MS).started(0).at(60, { type: 'sightChanged', sight: 'seeing' });
    for (let seconds = 300; seconds <= 3600; seconds += 300) story.at(seconds, alive);
    story.at(3700, { type: 'kioskStopped' }).at(4000, { type: 'incident' });
    const times = summaryOf(story.events).map(({ span, hour, figures }) => [
      span,
      hour,
      figures.upMs / 1000,
      figures.seeingMs / 1000,
    ]);
    expect(times).toEqual([
      ['total', null, 3700, 3640],
      ['day', null, 600, 540],
      ['day', null, 3100, 3100],
      ['hour', 23, 600, 540],
      ['hour', 0, 3100, 3100],
    ]);
  });

  it('ends at the last sign of life before a power cut or a sleep', () => {
    const { events } = new Story(LATE_MS)
      .started(0)
      .at(300, alive)
      .at(600, alive)
      .started(900)
      .at(1000, alive)
      .at(1001 + LONGEST_SILENCE_MS / 1000, alive)
      .at(1101 + LONGEST_SILENCE_MS / 1000, alive);
    expect(summaryOf(events)[0]!.figures.upMs / 1000).toBe(600 + 100 + 100);
  });

  it('is not counted twice when events are sent late, and goes on when the clock was set back at a start', () => {
    const late = new Story(LATE_MS).started(0).at(300, alive).waves(100, 'a').at(600, alive);
    expect(summaryOf(late.events)[0]!.figures.upMs / 1000).toBe(600);
    const setBack = new Story(LATE_MS).started(0).at(300, alive).started(-5000).at(-4700, alive);
    expect(summaryOf(setBack.events)[0]!.figures.upMs / 1000).toBe(600);
  });

  it('has no camera time while the camera is away or the page stands still', () => {
    const { events } = new Story(LATE_MS)
      .started(0)
      .at(0, { type: 'sightChanged', sight: 'seeing' })
      .at(100, { type: 'sightChanged', sight: 'touchOnly' })
      .at(250, { type: 'sightChanged', sight: 'seeing' })
      .at(300, alive)
      .at(600, { type: 'kioskAlive', drawing: false })
      .at(900, alive)
      .at(1000, alive);
    // Seen from 0 to 100 and 250 to 300; the page stood still from 300 to 600, and drew again from then on.
    expect(summaryOf(events)[0]!.figures.seeingMs / 1000).toBe(100 + 50 + 300 + 100);
  });

  it('of a kiosk that was only read from the middle begins at its first sign of life', () => {
    const { events } = new Story(LATE_MS).at(0, alive).at(300, alive);
    expect(summaryOf(events)[0]!.figures.upMs / 1000).toBe(300);
  });

  it('of several kiosks is added', () => {
    const one = new Story(LATE_MS, 'one').started(0).at(300, alive).events;
    const other = new Story(LATE_MS, 'other').started(0).at(200, alive).events;
    expect(summaryOf([one[0]!, other[0]!, other[1]!, one[1]!])[0]!.figures.upMs / 1000).toBe(500);
  });
});

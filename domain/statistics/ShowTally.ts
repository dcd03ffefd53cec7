import type { LandmarkId } from '../landmarks/landmarks.ts';
import { rate } from './FiguresTally.ts';
import type { Coverage } from './Overview.ts';
import { quantile, sorted } from './quantile.ts';
import type { EventOf, ShowCause, ShowEnd, ShowSkipReason } from './StreetEvent.ts';

/** One time that a show was played. */
export type ShowLine = {
  readonly id: string;
  readonly show: string;
  readonly startedAtMs: number;
  readonly kioskId: string;
  readonly landmarkId: LandmarkId | null;
  readonly cause: ShowCause;
  /** Null where nobody told: the power went. */
  readonly end: ShowEnd | null;
  readonly playedMs: number | null;
  readonly mostPeople: number | null;
  readonly cheers: number;
  readonly calls: number | null;
  readonly callsAnswered: number | null;
};

/** A show that the calendar wanted and that was not played. */
export type SkippedShow = {
  readonly show: string;
  readonly entry: string;
  readonly plannedAtMs: number;
  readonly kioskId: string;
  readonly landmarkId: LandmarkId | null;
  readonly reason: ShowSkipReason;
};

/** All times that one show was played, and was not. */
export type ShowFigures = {
  readonly show: string;
  readonly showings: number;
  readonly whole: number;
  readonly playedMs: number;
  /** Of the most people in view at once; null where no end was told. */
  readonly peopleMedian: number | null;
  readonly cheers: number;
  readonly cheersPerShowing: number | null;
  readonly calls: number;
  readonly callsAnswered: number;
  /** 0..1 */
  readonly answerRate: number | null;
  readonly skipped: number;
  readonly coverage: Coverage;
};

type Ended = EventOf<'showEnded'>['body'];
type Told = {
  started: { event: EventOf<'showStarted'>; landmarkId: LandmarkId | null } | null;
  ended: Ended | null;
  cheers: number;
};

/**
 * Adds up what was played. Each showing has an id of its own, so that its events find each other however those of several
 * kiosks are mixed. Without its beginning a showing is not counted: nobody could say when it was.
 */
export class ShowTally {
  readonly #showings = new Map<string, Told>();
  readonly #skipped: SkippedShow[] = [];

  start(event: EventOf<'showStarted'>, landmarkId: LandmarkId | null): void {
    this.#of(event.body.showingId).started = { event, landmarkId };
  }

  cheer({ body }: EventOf<'showCheered'>): void {
    this.#of(body.showingId).cheers += body.cheers;
  }

  end({ body }: EventOf<'showEnded'>): void {
    this.#of(body.showingId).ended = body;
  }

  skip({ kioskId, body }: EventOf<'showSkipped'>, landmarkId: LandmarkId | null): void {
    const { show, entry, plannedAtMs, reason } = body;
    this.#skipped.push({ show, entry, plannedAtMs, kioskId, landmarkId, reason });
  }

  /** By time. @param isAsked whether the period and the place were asked for */
  lines(isAsked: (atMs: number, landmarkId: LandmarkId | null) => boolean): ShowLine[] {
    return [...this.#showings.entries()]
      .flatMap(([id, { started, ended, cheers }]) => {
        if (started === null || !isAsked(started.event.atMs, started.landmarkId)) return [];
        const { event, landmarkId } = started;
        return [
          {
            id,
            show: event.body.show,
            startedAtMs: event.atMs,
            kioskId: event.kioskId,
            landmarkId,
            cause: event.body.cause,
            end: ended?.end ?? null,
            playedMs: ended?.playedMs ?? null,
            mostPeople: ended?.mostPeople ?? null,
            cheers,
            calls: ended?.calls ?? null,
            callsAnswered: ended?.callsAnswered ?? null,
          },
        ];
      })
      .sort((one, other) => one.startedAtMs - other.startedAtMs || (one.id < other.id ? -1 : 1));
  }

  skipped(isAsked: (atMs: number, landmarkId: LandmarkId | null) => boolean): SkippedShow[] {
    const keyOf = ({ kioskId, entry, show }: SkippedShow) => `${kioskId} ${entry} ${show}`;
    return this.#skipped
      .filter(({ plannedAtMs, landmarkId }) => isAsked(plannedAtMs, landmarkId))
      .sort((one, other) => one.plannedAtMs - other.plannedAtMs || (keyOf(one) < keyOf(other) ? -1 : 1));
  }

  #of(showingId: string): Told {
    const known = this.#showings.get(showingId) ?? { started: null, ended: null, cheers: 0 };
    this.#showings.set(showingId, known);
    return known;
  }
}

/** Sums by show, the one that was played most first. */
export function showFigures(
  lines: readonly ShowLine[],
  skipped: readonly SkippedShow[],
  coverage: Coverage,
): ShowFigures[] {
  const names = [...new Set([...lines, ...skipped].map(({ show }) => show))];
  return names
    .map((show) => {
      const own = lines.filter((line) => line.show === show);
      const sum = (figureOf: (line: ShowLine) => number | null) =>
        own.reduce((total, line) => total + (figureOf(line) ?? 0), 0);
      const cheers = sum((line) => line.cheers);
      const calls = sum((line) => line.calls);
      const callsAnswered = sum((line) => line.callsAnswered);
      const people = own.flatMap(({ mostPeople }) => (mostPeople === null ? [] : [mostPeople]));
      return {
        show,
        showings: own.length,
        whole: own.filter(({ end }) => end === 'whole').length,
        playedMs: sum(({ playedMs }) => playedMs),
        peopleMedian: quantile(sorted(people), 0.5),
        cheers,
        cheersPerShowing: rate(cheers, own.length),
        calls,
        callsAnswered,
        answerRate: rate(callsAnswered, calls),
        skipped: skipped.filter((one) => one.show === show).length,
        coverage,
      };
    })
    .sort((one, other) => other.showings - one.showings || (one.show < other.show ? -1 : 1));
}

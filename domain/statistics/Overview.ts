import type { GestureId } from '../gestures/vocabulary.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { Figures } from './Figures.ts';
import type { ShowFigures, ShowLine, SkippedShow } from './ShowTally.ts';

/** How well the kiosks saw, so that a low count is told from a blind kiosk. */
export type Coverage = Pick<Figures, 'upMs' | 'seeingMs' | 'openMs' | 'uptimeShare' | 'cameraShare'>;

export type DayFigures = { readonly date: string; readonly figures: Figures };
export type HourFigures = { readonly date: string; readonly hour: number; readonly figures: Figures };
/** One hour of the day, 0..23, over all days. */
export type HourOfDayFigures = { readonly hour: number; readonly figures: Figures };
/** `landmarkId` null: told by kiosks that did not say where they stood. */
export type LandmarkFigures = { readonly landmarkId: LandmarkId | null; readonly figures: Figures };
export type IdolFigures = { readonly idolId: string | null; readonly figures: Figures };

export type GestureFigures = {
  readonly gesture: GestureId;
  readonly times: number;
  readonly byHand: number;
  readonly byTouch: number;
  readonly checkIns: number;
  /** 0..1; of those made by hand, null when there were none. */
  readonly meanScore: number | null;
  readonly coverage: Coverage;
};

/** One step of the walk: how many passes came to have so many stamps. */
export type WalkStep = {
  /** 1..8 */
  readonly stamps: number;
  readonly passes: number;
  readonly shareOfFirst: number | null;
  readonly shareOfPrevious: number | null;
  readonly coverage: Coverage;
};

/** Visitors who came from one landmark to another; `from` null: their walk began there. */
export type FlowLine = {
  readonly from: LandmarkId | null;
  readonly to: LandmarkId;
  readonly stamps: number;
  /** Of all who were stamped next after `from`. */
  readonly shareOfFrom: number | null;
  /** Of the landmark that they came to. */
  readonly coverage: Coverage;
};

/** All figures of one period. */
export type Overview = {
  readonly total: Figures;
  /** Days and hours in which something was or a kiosk should have been open. */
  readonly days: readonly DayFigures[];
  readonly hours: readonly HourFigures[];
  readonly hoursOfDay: readonly HourOfDayFigures[];
  readonly landmarks: readonly LandmarkFigures[];
  readonly idols: readonly IdolFigures[];
  readonly gestures: readonly GestureFigures[];
  readonly walk: readonly WalkStep[];
  readonly flow: readonly FlowLine[];
  readonly shows: readonly ShowLine[];
  readonly skippedShows: readonly SkippedShow[];
  readonly showCounts: readonly ShowFigures[];
};

export function coverageOf({ upMs, seeingMs, openMs, uptimeShare, cameraShare }: Figures): Coverage {
  return { upMs, seeingMs, openMs, uptimeShare, cameraShare };
}

import { GESTURE_IDS, type GestureId } from '../gestures/vocabulary.ts';
import { rate } from './FiguresTally.ts';
import type { Coverage, GestureFigures } from './Overview.ts';
import type { StreetEventBody } from './StreetEvent.ts';

/** Scores are added as whole numbers, whose sum is the same in any order. */
const SCORE_STEPS = 1000;

/** Adds up how often each gesture was made. */
export class GestureTally {
  readonly #counts = new Map(
    GESTURE_IDS.map((gesture) => [gesture, { byHand: 0, byTouch: 0, checkIns: 0, scores: 0 }]),
  );

  addGesture({ gesture, by, score }: Extract<StreetEventBody, { type: 'gestureMade' }>): void {
    const counts = this.#of(gesture);
    if (by === 'touch') {
      counts.byTouch++;
      return;
    }
    counts.byHand++;
    counts.scores += Math.round(score * SCORE_STEPS);
  }

  addCheckIn(gesture: GestureId): void {
    this.#of(gesture).checkIns++;
  }

  lines(coverage: Coverage): GestureFigures[] {
    return [...this.#counts].map(([gesture, { byHand, byTouch, checkIns, scores }]) => ({
      gesture,
      times: byHand + byTouch,
      byHand,
      byTouch,
      checkIns,
      meanScore: rate(scores, byHand * SCORE_STEPS),
      coverage,
    }));
  }

  #of(gesture: GestureId) {
    const counts = this.#counts.get(gesture);
    if (counts === undefined) throw new Error(`No gesture ${gesture}`);
    return counts;
  }
}

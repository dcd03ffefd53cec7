import { LANDMARK_IDS, type LandmarkId } from '../landmarks/landmarks.ts';
import { rate } from './FiguresTally.ts';
import type { Coverage, FlowLine, WalkStep } from './Overview.ts';

export const WALK_LENGTH = LANDMARK_IDS.length;

/** Adds up how far passes came, and from where to where. */
export class WalkTally {
  readonly #reached = new Array<number>(WALK_LENGTH).fill(0);
  readonly #flow = new Map<LandmarkId | null, Map<LandmarkId, number>>();

  /** `stamps`: 1..8. */
  addReached(stamps: number): void {
    this.#reached[stamps - 1] = this.#passes(stamps) + 1;
  }

  addStamp(from: LandmarkId | null, to: LandmarkId): void {
    const targets = this.#flow.get(from) ?? new Map<LandmarkId, number>();
    this.#flow.set(from, targets);
    targets.set(to, (targets.get(to) ?? 0) + 1);
  }

  steps(coverage: Coverage): WalkStep[] {
    return this.#reached.map((passes, index) => ({
      stamps: index + 1,
      passes,
      shareOfFirst: rate(passes, this.#passes(1)),
      shareOfPrevious: index === 0 ? null : rate(passes, this.#passes(index)),
      coverage,
    }));
  }

  /** Beginnings first, then in walking order; ways that nobody went are left out. */
  flow(coverageAt: (landmarkId: LandmarkId) => Coverage): FlowLine[] {
    return [null, ...LANDMARK_IDS].flatMap((from) => {
      const targets = this.#flow.get(from) ?? new Map<LandmarkId, number>();
      const all = [...targets.values()].reduce((sum, stamps) => sum + stamps, 0);
      return LANDMARK_IDS.flatMap((to): FlowLine[] => {
        const stamps = targets.get(to);
        if (stamps === undefined) return [];
        return [{ from, to, stamps, shareOfFrom: rate(stamps, all), coverage: coverageAt(to) }];
      });
    });
  }

  #passes(stamps: number): number {
    return this.#reached[stamps - 1] ?? 0;
  }
}

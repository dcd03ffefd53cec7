import type { ExpressionShare } from '../../shows/StageState.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { layExpression } from './ExpressionSource.ts';
import { mouthIndex } from './expressions.ts';
import type { PerformanceSource } from './PerformanceSource.ts';
import type { PoseSource } from './PoseSource.ts';

/** The face's part of a show: its expressions, and the mouth of what she sings, over everything else. */
export class PerformedFaceSource implements PoseSource {
  readonly #performance: PerformanceSource;
  readonly #speech: { readonly isSpeaking: boolean };

  constructor(performance: PerformanceSource, speech: { readonly isSpeaking: boolean }) {
    this.#performance = performance;
    this.#speech = speech;
  }

  /** How much of the face the show leaves to her own expression, 0..1. */
  get ownShare(): number {
    const { told, weight } = this.#performance;
    if (told === null) return 1;
    let share = 0;
    for (let place = 0; place < told.expressions.length; place++) {
      const shown = told.expressions[place] as ExpressionShare;
      if (shown.expression !== null) share += shown.share;
    }
    return 1 - share * weight;
  }

  apply(pose: Pose): void {
    const { told, weight } = this.#performance;
    if (told === null) return;
    for (let place = 0; place < told.expressions.length; place++) {
      const { expression, share } = told.expressions[place] as ExpressionShare;
      if (expression !== null) layExpression(pose, expression, share * weight);
    }
    const { mouth } = told;
    // Between two lines her mouth is closed, unless she says something.
    if (mouth === null && this.#speech.isSpeaking) return;
    pose.lay(PARAMETER.ParamMouthOpenY, mouth === null ? 0 : mouth.open, weight);
    pose.lay(PARAMETER.ParamMouthShape, mouth === null ? 0 : mouthIndex(mouth.shape), weight);
  }
}

import type { Pose } from '../Pose.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';
import { EXPRESSIONS, type ExpressionId } from '../vocabulary.ts';
import { fadeTowards, smoothStep } from './ease.ts';
import { EXPRESSION_VALUES, mouthIndex } from './expressions.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const FADE_MS = 260;
const MOUTH_FADE_MS = 180;

type Entry = { readonly index: number; readonly value: number };

const ENTRIES = Object.fromEntries(
  EXPRESSIONS.map((id) => [
    id,
    (Object.entries(EXPRESSION_VALUES[id].values) as [ParameterId, number][]).map(
      ([parameter, value]): Entry => ({ index: PARAMETER[parameter], value }),
    ),
  ]),
) as unknown as { readonly [Id in ExpressionId]: readonly Entry[] };

/** An expression as much as it weighs, without its open mouth. */
export function layExpression(pose: Pose, id: ExpressionId, weight: number): void {
  const entries = ENTRIES[id];
  for (let entry = 0; entry < entries.length; entry++) {
    const { index, value } = entries[entry] as Entry;
    pose.lay(index, value, weight);
  }
}

/** The expression that stays, and one that lies over it for a while; all cross-faded. */
export class ExpressionSource implements PoseSource {
  readonly #weights = new Float64Array(EXPRESSIONS.length);
  #lasting: ExpressionId = 'neutral';
  #passing: ExpressionId | null = null;
  #passingLeftMs = 0;
  #shown: ExpressionId = 'neutral';
  #shownForMs = 0;
  #isMouthCut = false;
  #share = 1;

  /** Stays until changed. */
  express(expression: ExpressionId): void {
    this.#lasting = expression;
    this.#passing = null;
    this.#isMouthCut = false;
  }

  /** Lies over the lasting one for a while. */
  expressFor(expression: ExpressionId, durationMs: number): void {
    this.#passing = expression;
    this.#passingLeftMs = durationMs;
    this.#isMouthCut = false;
  }

  /** Speech has taken the mouth: the expression's open mouth does not come back after it. */
  cutMouth(): void {
    this.#isMouthCut = true;
  }

  /** @param share how much of the face is left to it, 0..1 */
  setShare(share: number): void {
    this.#share = share;
  }

  apply(pose: Pose, { deltaMs }: Moment): void {
    if (this.#passing !== null) {
      this.#passingLeftMs -= deltaMs;
      if (this.#passingLeftMs <= 0) this.#passing = null;
    }
    const wanted = this.#passing ?? this.#lasting;
    this.#shownForMs += deltaMs;
    if (wanted !== this.#shown) {
      this.#shown = wanted;
      this.#shownForMs = 0;
    }
    for (let number = 0; number < EXPRESSIONS.length; number++) {
      const id = EXPRESSIONS[number] as ExpressionId;
      const faded = fadeTowards(this.#weights[number] as number, id === wanted ? 1 : 0, deltaMs, FADE_MS);
      this.#weights[number] = faded;
      if (faded === 0) continue;
      const weight = smoothStep(faded) * this.#share;
      layExpression(pose, id, weight);
      if (id === wanted) this.#openMouth(pose, id, weight);
    }
  }

  #openMouth(pose: Pose, id: ExpressionId, weight: number): void {
    const { mouth } = EXPRESSION_VALUES[id];
    if (mouth === undefined || this.#isMouthCut) return;
    const left = (mouth.forMs - this.#shownForMs) / MOUTH_FADE_MS;
    if (left <= 0) return;
    const open = weight * Math.min(1, left);
    pose.lay(PARAMETER.ParamMouthOpenY, mouth.open, open);
    pose.set('ParamMouthShape', mouthIndex(mouth.shape));
  }
}

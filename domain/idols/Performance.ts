import type { ExpressionShare, MotionShare } from '../shows/StageState.ts';
import type { MouthShapeName } from './vocabulary.ts';

/**
 * What a show asks of an idol at one moment. It is told anew every frame and says everything: nothing is started or
 * ended, so a seek is as good as play.
 */
export type Performance = {
  readonly msPerBeat: number;
  readonly motions: readonly MotionShare[];
  readonly expressions: readonly ExpressionShare[];
  /** The syllable that she sings, or null while she does not. */
  readonly mouth: {
    readonly shape: Extract<MouthShapeName, 'A' | 'E' | 'I' | 'O' | 'U'>;
    readonly open: number;
  } | null;
};

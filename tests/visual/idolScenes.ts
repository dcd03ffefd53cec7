import type { IdolAnimator } from '../../domain/idols/IdolAnimator.ts';
import type { SheetCrop } from '../../domain/idols/sheet/SheetCell.ts';
import type { SpokenLine } from '../../domain/idols/sources/SpeechSource.ts';

/** One behaviour of an idol, alive as on the stage, at the moment at which it shows. */
export type IdolScene = {
  readonly name: string;
  readonly crop: SheetCrop;
  /** What she is asked at moment 0. */
  readonly ask: (animator: IdolAnimator) => void;
  /** `blink`: when she, left alone, has her eyes shut for the first time. */
  readonly atMs: number | 'blink';
};

export const SCENE_SEED = 5;

/** A line that is one wide open A, without a loudspeaker. */
function oneLongVowel(durationMs: number): SpokenLine {
  return {
    durationMs,
    heardMs: () => null,
    mouth: [
      { atMs: 0, open: 0, shape: null },
      { atMs: 120, open: 0.9, shape: 'A' },
      { atMs: durationMs - 120, open: 0.9, shape: 'A' },
      { atMs: durationMs, open: 0, shape: null },
    ],
  };
}

export const IDOL_SCENES: readonly IdolScene[] = [
  { name: 'neutral', crop: 'full', ask: () => undefined, atMs: 800 },
  { name: 'headTurn', crop: 'bust', ask: (she) => she.lookAt({ x: 900, y: -200 }), atMs: 1600 },
  { name: 'blink', crop: 'bust', ask: () => undefined, atMs: 'blink' },
  // What other rigs get wrong: a blink must neither open nor change eyes that are closed in a smile.
  { name: 'joyThroughBlink', crop: 'bust', ask: (she) => she.express('joy'), atMs: 'blink' },
  { name: 'speech', crop: 'bust', ask: (she) => she.speak(oneLongVowel(1400)), atMs: 700 },
  // Another fault of others: the mouth stays open, or the last expression's mouth comes back.
  {
    name: 'speechEnded',
    crop: 'bust',
    ask: (she) => {
      she.express('surprise');
      she.speak(oneLongVowel(600));
    },
    atMs: 1100,
  },
  { name: 'wave', crop: 'full', ask: (she) => she.play('wave'), atMs: 1000 },
  { name: 'heart', crop: 'upper', ask: (she) => she.play('heart'), atMs: 1100 },
  { name: 'highFiveReach', crop: 'full', ask: (she) => she.play('highFive', { x: -280, y: 120 }), atMs: 700 },
  { name: 'pointUp', crop: 'upper', ask: (she) => she.demonstrate('pointUp'), atMs: 1500 },
];

/** Whose scenes have reference pictures: all of the leader's, and of the others how they stand and wave. */
export const REFERENCE_IDOLS: readonly { readonly idol: string; readonly scenes: readonly string[] }[] = [
  { idol: 'xingman', scenes: IDOL_SCENES.map(({ name }) => name) },
  ...['chiguang', 'jinling', 'lingfei', 'xiangsu', 'xinyao', 'yixia', 'yunta'].map((idol) => ({
    idol,
    scenes: ['neutral', 'wave'],
  })),
];

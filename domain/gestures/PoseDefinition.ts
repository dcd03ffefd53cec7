import type { HandPairMeasure } from '../hands/HandPairShape.ts';
import type { HandMeasure } from '../hands/HandShape.ts';
import type { Band } from './Band.ts';
import type { StaticGestureId } from './vocabulary.ts';

/** How still a hand must be while a pose is held: greatest speed of its knuckles, in palm lengths per second. */
export const STEADINESS = {
  /** For poses that are also passed through in a wave or a swipe. */
  still: 1,
  /** For poses that nobody makes by the way: people shake their thumbs-up with joy. */
  calm: 3,
} as const;

/** A pose of one hand. Every trait must hold: the weakest decides the score. */
export type OneHandPose = {
  readonly gesture: StaticGestureId;
  readonly hands: 1;
  readonly traits: Traits<HandMeasure>;
  readonly steadiness: keyof typeof STEADINESS;
};

/** A pose of both hands together: traits of each hand for itself, and of the two to each other. */
export type TwoHandPose = {
  readonly gesture: StaticGestureId;
  readonly hands: 2;
  readonly each: Traits<HandMeasure>;
  readonly together: Traits<HandPairMeasure>;
  readonly steadiness: keyof typeof STEADINESS;
};

/** A pose of both hands that means nothing here. */
export type TwoHandDecoy = Pick<TwoHandPose, 'each' | 'together'>;

export type PoseDefinition = OneHandPose | TwoHandPose;

export type Traits<Measure extends string> = { readonly [Name in Measure]?: Band };

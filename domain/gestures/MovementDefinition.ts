import type { HandMeasure } from '../hands/HandShape.ts';
import type { Traits } from './PoseDefinition.ts';

/** A movement to and fro. Lengths in palm lengths of the hand, so that near and far are alike. */
export type WaveDefinition = {
  readonly gesture: 'wave';
  /** What the hand looks like meanwhile. */
  readonly hand: Traits<HandMeasure>;
  /** Swings, each one way, until it counts. */
  readonly swings: number;
  /** Way of the fingertips sideways in one swing, at least. */
  readonly smallestSwing: number;
  /** The smallest swing of a wave has at least this share of its largest. */
  readonly swingLikeness: number;
  /** Way up or down between two turns, at most, as a share of the way sideways. */
  readonly greatestRise: number;
  /** Half a period: 0.8 waves a second take 625 ms a swing, 4 take 125; with room for the frames' spacing. */
  readonly swingDurationMs: { readonly from: number; readonly to: number };
};

/** One quick stroke sideways between two rests. */
export type SwipeDefinition = {
  readonly hand: Traits<HandMeasure>;
  /** Way of the knuckles, at least, in palm lengths. */
  readonly smallestStroke: number;
  /** Way up or down as a share of the way sideways, at most. */
  readonly greatestRise: number;
  readonly strokeDurationMs: { readonly from: number; readonly to: number };
  /** Greatest speed in the stroke, at least; and speed below which a hand counts as resting: palm lengths a second. */
  readonly strokeSpeed: number;
  readonly restSpeed: number;
  /** How long the hand rested before, at least. */
  readonly restBeforeMs: number;
  /** How long it stays after the stroke until it is believed, as a share of the stroke's duration and at least so long. */
  readonly settleShare: number;
  readonly settleMs: number;
  /** Way back during that time, as a share of the stroke, from which it was a swing of a wave. */
  readonly greatestReturn: number;
  /** A stroke that follows one the other way within this time is its return. */
  readonly returnWithinMs: number;
};

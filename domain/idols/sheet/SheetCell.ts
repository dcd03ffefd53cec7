import type { Pose } from '../Pose.ts';
import type { Moment } from '../sources/PoseSource.ts';

/** The sets of a contact sheet, in the order in which they are shown. */
export const SHEET_SETS = [
  'neutral',
  'head',
  'expressions',
  'gestures',
  'motions',
  'answers',
  'dance',
  'parameters',
  'silhouette',
] as const;
export type SheetSet = (typeof SHEET_SETS)[number];

/** How much of her a cell shows: from crown to soles, from the hips up, or head and shoulders. */
export const SHEET_CROPS = ['full', 'upper', 'bust'] as const;
export type SheetCrop = (typeof SHEET_CROPS)[number];

/** One picture of a contact sheet: she does something from moment 0 on, and is drawn at `atMs`. */
export type SheetCell = {
  readonly set: SheetSet;
  readonly name: string;
  readonly crop: SheetCrop;
  readonly atMs: number;
  /** Poses her for a moment over her rest. Called with rising moments up to `atMs`. */
  readonly apply: (pose: Pose, moment: Moment) => void;
};

import type { Painter } from '../backdrop/Painter.ts';

/** What stands behind her at one landmark. */
export type LandmarkScene = {
  /** All that stands still, back to front, in the light of the hour (`painter.light`), upright or across. */
  readonly paint: (painter: Painter) => void;
  readonly lights: LightPlan;
};

/** What moves behind her. Few and large: a machine without a graphics card draws it too. Colours are 0xRRGGBB. */
export type LightPlan = {
  /** Light cones from above, at most four; seen by night. */
  readonly beams: readonly Beam[];
  /** Dust that drifts in the light. */
  readonly sparks: {
    /** At most 30. */
    readonly count: number;
    readonly colours: readonly [number, number];
    /** 1 rises, −1 falls. */
    readonly way: 1 | -1;
  };
  /** Small lights on their way, over and over: a train, a lift, a running sign. At most twelve. */
  readonly movers: readonly Mover[];
  /** The glow at her back while something is celebrated. */
  readonly bloom: number;
};

export type Beam = {
  /** Where it comes from: share of the width. */
  readonly across: number;
  readonly colour: number;
  /** Radians from hanging straight down, + to the left of the screen. */
  readonly lean: number;
  readonly swing: number;
  readonly everyMs: number;
};

export type Mover = {
  readonly frame: 'dot' | 'bokeh' | 'beam';
  readonly colour: number;
  /** Shares of the screen; y of 0 is the horizon, 1 the bottom, −1 the top. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly everyMs: number;
  /** 0..1: where it is in its turn at the start. */
  readonly phase: number;
  /** In hundredths of the shorter side. */
  readonly size: { readonly width: number; readonly height: number };
  /** How bright at most, and how much of that stays by day. */
  readonly alpha: number;
  readonly byDay: number;
  /** Share of the turn in which it is under way; it is away for the rest. */
  readonly underWay: number;
};

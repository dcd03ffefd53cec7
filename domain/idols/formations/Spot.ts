/**
 * How a spot's depth becomes size and height on the screen. `floor` is where feet stand, 0..1 of the screen's height
 * down; `figure` how tall a figure of stature 1 stands there from her soles to the top of her hair, in the same unit.
 */
export type Ground = {
  readonly far: { readonly floor: number; readonly figure: number };
  readonly near: { readonly floor: number; readonly figure: number };
  /** Nothing of a figure rises above this line, however high her headdress; 0..1 of the height. */
  readonly ceiling: number;
  /** On a screen of less width for its height everybody stands smaller, so that nobody is pushed off it. */
  readonly narrowestAspect: number;
};

/** A spot on the floor of one screen. */
export type Spot = {
  /** 0..1 of the screen's width; beyond that she is off the screen. */
  readonly x: number;
  /** 0 farthest from the viewer, 1 nearest: smaller and higher up, behind; larger and lower, before. */
  readonly depth: number;
  readonly ground: Ground;
};

/** Where an idol stands, whichever way the screen is turned. */
export type StagePlace = { readonly portrait: Spot; readonly landscape: Spot };

export function spotOn(place: StagePlace, width: number, height: number): Spot {
  return height >= width ? place.portrait : place.landscape;
}

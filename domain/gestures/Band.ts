/**
 * A range of values that is wholly right, with edges that are gradually wrong: 1 from `from` to `to`, falling in a
 * straight line to 0 at `softness` outside. The half-way point of an edge is where a trait stops being accepted.
 */
export type Band = { readonly from: number; readonly to: number; readonly softness: number };

export function atMost(to: number, softness: number): Band {
  return { from: Number.NEGATIVE_INFINITY, to, softness };
}

export function atLeast(from: number, softness: number): Band {
  return { from, to: Number.POSITIVE_INFINITY, softness };
}

export function between(from: number, to: number, softness: number): Band {
  return { from, to, softness };
}

/** How well a value lies in a band, 0..1. A value that is not a number fits no band. */
export function fitBand(band: Band, value: number): number {
  const outside = value < band.from ? band.from - value : value - band.to;
  if (outside <= 0) return 1;
  return outside < band.softness ? 1 - outside / band.softness : 0;
}

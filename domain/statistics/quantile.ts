/**
 * The nearest-rank quantile: the smallest value that is at least as large as `share` of all values. It is always one of
 * the values themselves, so that a figure can be pointed at. Null when there are none. `share` is in (0, 1].
 */
export function quantile(inOrder: Float64Array, share: number): number | null {
  const rank = Math.max(1, Math.ceil(share * inOrder.length));
  return inOrder[rank - 1] ?? null;
}

/** A copy in ascending order. */
export function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

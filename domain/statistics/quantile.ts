/**
 * The nearest-rank quantile: the smallest value that is at least as large as `share` of all values. It is always one of
 * the values themselves, so that a figure can be pointed at. Null when there are none. `share` is in (0, 1].
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}

/** A stretch of time, its beginning included and its end not; null leaves that side open. */
export type Period = { readonly fromMs: number | null; readonly toMs: number | null };

export const ALL_TIME: Period = { fromMs: null, toMs: null };

export function isInPeriod({ fromMs, toMs }: Period, atMs: number): boolean {
  return (fromMs === null || atMs >= fromMs) && (toMs === null || atMs < toMs);
}

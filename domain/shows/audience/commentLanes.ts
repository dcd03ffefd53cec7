/** Until when each lane is taken at its right end, ms of a steady clock; from above to below. */
export type CommentLanes = readonly number[];

/** Pause between the end of one comment and the beginning of the next in its lane, in widths of the screen. */
const GAP_SHARE = 0.06;

export function emptyLanes(count: number): CommentLanes {
  return Array.from({ length: count }, () => Number.NEGATIVE_INFINITY);
}

/**
 * Where a comment may fly. All fly equally fast, so whoever enters behind another never meets it.
 * @param widthShare of the comment, in widths of the screen
 * @param crossesInMs how long a point takes across the screen
 * @returns the lane that has been free for longest; null when all are taken: the comment is left out
 */
export function enterLane(
  lanes: CommentLanes,
  widthShare: number,
  crossesInMs: number,
  nowMs: number,
): { readonly lane: number; readonly lanes: CommentLanes } | null {
  const free = lanes.map((untilMs, lane) => ({ untilMs, lane })).filter(({ untilMs }) => untilMs <= nowMs);
  const [first] = free.sort((one, other) => one.untilMs - other.untilMs || one.lane - other.lane);
  if (first === undefined) return null;
  const untilMs = nowMs + (widthShare + GAP_SHARE) * crossesInMs;
  return { lane: first.lane, lanes: lanes.map((one, lane) => (lane === first.lane ? untilMs : one)) };
}

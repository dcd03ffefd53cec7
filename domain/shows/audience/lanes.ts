import type { Random } from '../../core/random.ts';

/** A comment that flies from the right edge to the left and out. Lengths in widths of the stage. */
export type Flight = {
  readonly lane: number;
  readonly startedAtMs: number;
  readonly width: number;
};

/** Every comment is on its way as long: a long one is faster, as long as it takes to read either. */
export const FLIGHT_MS = 7000;
/** Between two in a lane, widths of the stage. */
export const LANE_GAP = 0.04;

/** Widths of the stage per millisecond. */
export function speedOf({ width }: Pick<Flight, 'width'>): number {
  return (1 + width) / FLIGHT_MS;
}

/** Where its left edge is: 1 at the right edge of the stage. */
export function leftEdgeAt(flight: Flight, atMs: number): number {
  return 1 - speedOf(flight) * (atMs - flight.startedAtMs);
}

/**
 * In which lane a comment of this width may begin now without ever touching another one; null when there is none, or
 * when as many as may be are in the air.
 */
export function freeLane(
  flights: readonly Flight[],
  width: number,
  atMs: number,
  room: {
    readonly lanes: number;
    readonly most: number;
    /** Lanes in which nothing may begin now, whatever flies there. */
    readonly closed: readonly number[];
  },
  random: Random,
): number | null {
  const inTheAir = flights.filter(({ startedAtMs }) => atMs - startedAtMs < FLIGHT_MS);
  if (inTheAir.length >= room.most) return null;
  const free = Array.from({ length: room.lanes }, (_, lane) => lane).filter(
    (lane) =>
      !room.closed.includes(lane) &&
      inTheAir.every(
        (other) => other.lane !== lane || keepsBehind({ lane, startedAtMs: atMs, width }, other),
      ),
  );
  return free[Math.floor(random() * free.length)] ?? null;
}

/** Both move steadily: what is apart at the beginning and when the first one leaves is apart always. */
function keepsBehind(next: Flight, before: Flight): boolean {
  const goneAtMs = before.startedAtMs + FLIGHT_MS;
  return [next.startedAtMs, goneAtMs].every(
    (atMs) => leftEdgeAt(next, atMs) - (leftEdgeAt(before, atMs) + before.width) >= LANE_GAP,
  );
}

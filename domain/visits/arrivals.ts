/**
 * People who came into view, minute by minute. Nobody is recognised: what is followed is, for every number, whether at
 * least so many people are in view. Each such stay counts once, so three who come together are three arrivals, and one
 * who takes the place of another within a second is none.
 */
export type Arrivals = {
  readonly minute: number;
  readonly arrived: number;
  readonly looked: number;
  readonly lastLook: { readonly atMs: number; readonly people: number };
  /** The first is of one person or more, the second of two or more, and so on. */
  readonly stays: readonly Stay[];
};

type Stay = {
  readonly lastSeenAtMs: number;
  /** Time between looks one after the other that both found as many. */
  readonly seenMs: number;
};

export type ArrivalCount = { readonly arrived: number; readonly looked: number };

export type ArrivalStep = {
  readonly arrivals: Arrivals;
  /** The finished minute's count, or null when there is nothing to tell. */
  readonly finished: ArrivalCount | null;
};

/** A face that is found in one frame only, in a poster or a reflection, is nobody's. */
export const ARRIVED_AFTER_MS = 300;
export const LOOKED_AFTER_MS = 1000;
/** The detector loses a face for some frames when the head turns; it is the same person who is found again. */
export const HIDDEN_FOR_MS = 1000;

const MINUTE_MS = 60_000;

/** `people` is null when only time went by. Times of a steady clock. */
export function countArrivals(known: Arrivals | null, atMs: number, people: number | null): ArrivalStep {
  const minute = Math.floor(atMs / MINUTE_MS);
  const before: Arrivals = known ?? {
    minute,
    arrived: 0,
    looked: 0,
    lastLook: { atMs, people: 0 },
    stays: [],
  };
  const isOver = minute !== before.minute;
  const { arrived, looked } = before;
  const finished = isOver && arrived + looked > 0 ? { arrived, looked } : null;
  const current = isOver ? { ...before, minute, arrived: 0, looked: 0 } : before;
  return { arrivals: people === null ? current : look(current, atMs, people), finished };
}

function look(before: Arrivals, atMs: number, people: number): Arrivals {
  const stays: Stay[] = [];
  let { arrived, looked } = before;
  for (let index = 0; index < Math.max(people, before.stays.length); index++) {
    const known = before.stays[index];
    const stay = known !== undefined && atMs - known.lastSeenAtMs <= HIDDEN_FOR_MS ? known : undefined;
    if (index >= people) {
      // Whoever was hidden for too long has gone, and so have all beyond: they were not seen later than this.
      if (stay === undefined) break;
      stays.push(stay);
      continue;
    }
    const seenBefore = stay?.seenMs ?? 0;
    const wasSeenLastTime = stay !== undefined && index < before.lastLook.people;
    const seenMs = seenBefore + (wasSeenLastTime ? atMs - before.lastLook.atMs : 0);
    if (seenBefore < ARRIVED_AFTER_MS && seenMs >= ARRIVED_AFTER_MS) arrived++;
    if (seenBefore < LOOKED_AFTER_MS && seenMs >= LOOKED_AFTER_MS) looked++;
    stays.push({ lastSeenAtMs: atMs, seenMs });
  }
  return { minute: before.minute, arrived, looked, lastLook: { atMs, people }, stays };
}

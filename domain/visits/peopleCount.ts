/** People in view, minute by minute: the most at once, and nothing for a minute in which nobody was there. */
export type PeopleCount = { readonly minute: number; readonly mostPeople: number };

export type PeopleCountStep = {
  readonly count: PeopleCount;
  /** The finished minute's count, or null when there is nothing to tell. */
  readonly finished: number | null;
};

const MINUTE_MS = 60_000;

/** `people` is null when only time went by. Times of a steady clock. */
export function countPeople(count: PeopleCount | null, atMs: number, people: number | null): PeopleCountStep {
  const minute = Math.floor(atMs / MINUTE_MS);
  const seen = people ?? 0;
  if (count === null || minute === count.minute) {
    const mostPeople = Math.max(count?.mostPeople ?? 0, seen);
    return { count: { minute, mostPeople }, finished: null };
  }
  return {
    count: { minute, mostPeople: seen },
    finished: count.mostPeople > 0 ? count.mostPeople : null,
  };
}

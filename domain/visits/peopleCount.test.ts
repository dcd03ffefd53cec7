import { expect, test } from 'vitest';
import { countPeople, type PeopleCount } from './peopleCount.ts';

function told(looks: readonly (readonly [atMs: number, people: number | null])[]): number[] {
  const finished: number[] = [];
  let count: PeopleCount | null = null;
  for (const [atMs, people] of looks) {
    const step = countPeople(count, atMs, people);
    count = step.count;
    if (step.finished !== null) finished.push(step.finished);
  }
  return finished;
}

test('the most people of each minute, once, when it is over', () => {
  expect(
    told([
      [0, 1],
      [30_000, 4],
      [59_999, 2],
      [60_000, 1],
      [90_000, null],
      [120_000, null],
      [180_000, null],
    ]),
  ).toEqual([4, 1]);
});

test('nothing of a minute in which nobody was there', () => {
  expect(
    told([
      [0, 0],
      [61_000, 0],
      [200_000, null],
    ]),
  ).toEqual([]);
});

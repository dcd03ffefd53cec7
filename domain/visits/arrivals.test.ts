import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARRIVED_AFTER_MS,
  type Arrivals,
  countArrivals,
  HIDDEN_FOR_MS,
  LOOKED_AFTER_MS,
} from './arrivals.ts';

type Look = readonly [atMs: number, people: number | null];
type Told = { readonly minute: number; readonly arrived: number; readonly looked: number };

/** What was told of each minute, up to a minute long after the last look. */
function told(looks: readonly Look[]): Told[] {
  const finished: Told[] = [];
  let arrivals: Arrivals | null = null;
  for (const [atMs, people] of [...looks, [(looks.at(-1)?.[0] ?? 0) + 120_000, null] as const]) {
    const { minute } = arrivals ?? { minute: 0 };
    const step = countArrivals(arrivals, atMs, people);
    arrivals = step.arrivals;
    if (step.finished !== null) finished.push({ minute, ...step.finished });
  }
  return finished;
}

/** A look every 100 ms; a digit is how many people it found. */
function every100(digits: string, fromMs = 0): Look[] {
  return [...digits].map((digit, index) => [fromMs + index * 100, Number(digit)]);
}

function sum(minutes: readonly Told[]) {
  return [
    minutes.reduce((all, { arrived }) => all + arrived, 0),
    minutes.reduce((all, { looked }) => all + looked, 0),
  ];
}

describe('arrivals', () => {
  it.each([
    ['one who passes', '0011110000', [1, 0]],
    ['one who stays for a second', '00111111111110000', [1, 1]],
    ['one who stays for just less', '00111111111100000', [1, 0]],
    ['a face in three frames', '00111000', [0, 0]],
    ['flashes of a poster, however many', '0100100100100100100100100', [0, 0]],
    ['a face that is lost for some frames', '001111000001111111111', [1, 1]],
    ['three who come together', '00333333333333000', [3, 3]],
    ['one joins another', '111111111111122222', [2, 1]],
    ['one of two is lost for a moment', '222222222222112222222222222', [2, 2]],
    ['one leaves, and another comes later', `111110000000000000011111`, [2, 0]],
    ['a count that flickers upwards', '111111111111211121112111', [1, 1]],
  ] as const)('%s: %s', (_what, digits, expected) => {
    expect(sum(told(every100(digits)))).toEqual(expected);
  });

  it('are told of each minute in which there were any, once it is over', () => {
    const looks = [
      ...every100('1111', 1000),
      ...every100('1111111111111', 59_500),
      ...every100('22222', 200_000),
    ];
    expect(told(looks)).toEqual([
      { minute: 0, arrived: 2, looked: 0 },
      { minute: 1, arrived: 0, looked: 1 },
      { minute: 3, arrived: 2, looked: 0 },
    ]);
  });

  it('do not come of a camera that was away: nobody is known to have stayed meanwhile', () => {
    expect(
      sum(
        told([
          [0, 1],
          [5000, 1],
          [10_000, 1],
        ]),
      ),
    ).toEqual([0, 0]);
  });

  it('are those of the definition, for any looks', () => {
    const looks = fc
      .array(
        fc.record({
          after: fc.oneof(
            fc.constantFrom(0, 33, 100, 250, 300, 1000, 1001),
            fc.integer({ min: 0, max: 1500 }),
          ),
          people: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 8 }),
        }),
        { maxLength: 120 },
      )
      .map((steps) => {
        let atMs = 0;
        return steps.map(({ after, people }): Look => {
          atMs += after;
          return [atMs, people];
        });
      });
    fc.assert(
      fc.property(looks, (some) => {
        expect(told(some)).toEqual(byDefinition(some));
      }),
    );
  });
});

/** Number by number and stay by stay, with no state carried on. */
function byDefinition(all: readonly Look[]): Told[] {
  const looks = all.filter((look): look is [number, number] => look[1] !== null);
  const minutes = new Map<number, { arrived: number; looked: number }>();
  const count = (atMs: number | null, what: 'arrived' | 'looked') => {
    if (atMs === null) return;
    const minute = Math.floor(atMs / 60_000);
    const counted = minutes.get(minute) ?? { arrived: 0, looked: 0 };
    counted[what]++;
    minutes.set(minute, counted);
  };
  for (let people = 1; people <= 4; people++) {
    const found = looks
      .map(([atMs, seen], index) => ({ index, atMs, isIn: seen >= people }))
      .filter(({ isIn }) => isIn);
    const stays: (typeof found)[] = [];
    for (const one of found) {
      const last = stays.at(-1)?.at(-1);
      if (last !== undefined && one.atMs - last.atMs <= HIDDEN_FOR_MS) stays.at(-1)!.push(one);
      else stays.push([one]);
    }
    for (const stay of stays) {
      count(reaches(stay, ARRIVED_AFTER_MS), 'arrived');
      count(reaches(stay, LOOKED_AFTER_MS), 'looked');
    }
  }
  return [...minutes]
    .sort(([one], [other]) => one - other)
    .map(([minute, counted]) => ({ minute, ...counted }));
}

function reaches(stay: readonly { index: number; atMs: number }[], neededMs: number): number | null {
  let seenMs = 0;
  for (const [place, { index, atMs }] of stay.entries()) {
    const before = stay[place - 1];
    if (before !== undefined && before.index === index - 1) seenMs += atMs - before.atMs;
    if (seenMs >= neededMs) return atMs;
  }
  return null;
}

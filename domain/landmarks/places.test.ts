import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANDMARK_IDS, LANDMARKS } from './landmarks.ts';
import { placeAfter, placeOf } from './places.ts';

const walk = fc.shuffledSubarray([...LANDMARKS], { minLength: LANDMARKS.length });

test('a round from any landmark comes by every one, in the order of the street', () => {
  fc.assert(
    fc.property(walk, fc.constantFrom(...LANDMARK_IDS), (places, start) => {
      const seen = [placeOf(places, start).id];
      while (seen.length < places.length) seen.push(placeAfter(places, seen.at(-1) ?? start).id);
      expect(new Set(seen).size).toBe(places.length);
      const at = places.findIndex(({ id }) => id === start);
      expect(seen).toEqual([...places.slice(at), ...places.slice(0, at)].map(({ id }) => id));
      expect(placeAfter(places, seen.at(-1) ?? start).id).toBe(start);
    }),
  );
});

test('a landmark that is not on the street is a fault of ours', () => {
  expect(() => placeOf(LANDMARKS.slice(1), 'northPlaza')).toThrow('northPlaza');
});

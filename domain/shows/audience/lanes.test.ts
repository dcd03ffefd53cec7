import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { FLIGHT_MS, type Flight, freeLane, LANE_GAP, leftEdgeAt } from './lanes.ts';

const wanted = fc.array(
  fc.record({
    afterMs: fc.integer({ min: 0, max: 1500 }),
    width: fc.double({ min: 0.02, max: 0.95, noNaN: true }),
  }),
  { maxLength: 50 },
);
const ROOM = { lanes: 5, most: 9, closed: [] };

function fly(all: readonly { afterMs: number; width: number }[], seed: number): readonly Flight[] {
  const random = seededRandom(seed);
  const flights: Flight[] = [];
  let atMs = 0;
  for (const { afterMs, width } of all) {
    atMs += afterMs;
    const lane = freeLane(flights, width, atMs, ROOM, random);
    if (lane !== null) flights.push({ lane, startedAtMs: atMs, width });
  }
  return flights;
}

test('comments never touch each other, and never more than may be are in the air', () => {
  fc.assert(
    fc.property(wanted, fc.integer(), (all, seed) => {
      const flights = fly(all, seed);
      const end = Math.max(0, ...flights.map(({ startedAtMs }) => startedAtMs)) + FLIGHT_MS;
      for (let atMs = 0; atMs < end; atMs += 250) {
        const inTheAir = flights.filter(
          ({ startedAtMs }) => startedAtMs <= atMs && atMs < startedAtMs + FLIGHT_MS,
        );
        expect(inTheAir.length).toBeLessThanOrEqual(ROOM.most);
        for (const one of inTheAir) {
          const left = leftEdgeAt(one, atMs);
          for (const other of inTheAir) {
            if (other === one || other.lane !== one.lane || other.startedAtMs < one.startedAtMs) continue;
            expect(leftEdgeAt(other, atMs) - left - one.width).toBeGreaterThanOrEqual(LANE_GAP - 1e-9);
          }
        }
      }
    }),
  );
});

test('an empty sky takes any comment, in one of its lanes', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0.02, max: 3, noNaN: true }), (seed, width) => {
      const lane = freeLane([], width, 0, ROOM, seededRandom(seed));
      expect(lane).toBeGreaterThanOrEqual(0);
      expect(lane).toBeLessThan(ROOM.lanes);
    }),
  );
});

test('nothing begins in a lane that is closed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.subarray([0, 1, 2, 3, 4]), (seed, closed) => {
      const lane = freeLane([], 0.3, 0, { ...ROOM, closed }, seededRandom(seed));
      if (closed.length === ROOM.lanes) expect(lane).toBeNull();
      else expect(closed).not.toContain(lane);
    }),
  );
});

test('a comment is out on the left when its time is over', () => {
  const flight = { lane: 0, startedAtMs: 500, width: 0.4 };
  expect(leftEdgeAt(flight, 500)).toBe(1);
  expect(leftEdgeAt(flight, 500 + FLIGHT_MS)).toBeCloseTo(-0.4, 9);
});

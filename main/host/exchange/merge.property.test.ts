import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import type { EventBody } from '../../../contract/events.ts';
import { LANDMARK_IDS } from '../../../domain/landmarks/landmarks.ts';
import { ExchangingKiosk } from '../../../tests/fixtures/exchange/exchangingKiosk.ts';
import { streetOfKeys } from '../../../tests/fixtures/exchange/streetOfKeys.ts';

const MOST_EVENTS = 12;

const bodyArbitrary: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ type: fc.constant('peopleCounted'), people: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({
    type: fc.constant('incident'),
    what: fc.string({ maxLength: 20 }),
    // Whatever a machine may report: quotes, line breaks, characters beyond the first plane.
    detail: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant('visitStarted'),
    visitId: fc.noShrink(fc.nat().map(() => uuidv7())),
    landmarkId: fc.constantFrom(...LANDMARK_IDS),
    by: fc.constantFrom('face', 'hand', 'touch'),
  }),
);

/** What one file brings of which kiosk: from the number it begins with, to what there was when it was written. */
const fileArbitrary = fc.record({
  kiosk: fc.nat(),
  writtenAfter: fc.integer({ min: 1, max: MOST_EVENTS }),
  from: fc.integer({ min: 1, max: MOST_EVENTS }),
});

it('whatever files of whichever kiosks come in whatever order, the store is their union', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(bodyArbitrary, { minLength: 1, maxLength: MOST_EVENTS }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fileArbitrary, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 16 }),
      async (streams, plans, order) => {
        const street = streetOfKeys(streams.length + 1);
        const here = new ExchangingKiosk(street, 0);
        await here.sees({ type: 'kioskStopped' });
        const others = streams.map((_stream, index) => new ExchangingKiosk(street, index + 1));
        const files: { path: string; kiosk: number; from: number; until: number }[] = [];
        for (const [index, kiosk] of others.entries()) {
          const store = await kiosk.runs();
          for (const [written, body] of (streams[index] ?? []).entries()) {
            const number = written + 1;
            await store.append([{ id: uuidv7(), atMs: number, body }]);
            for (const plan of plans) {
              if (plan.kiosk % others.length !== index || plan.writtenAfter !== number) continue;
              const from = Math.min(plan.from, number);
              files.push({ path: await kiosk.gives(from), kiosk: index, from, until: number });
            }
          }
        }
        const brought = files.length === 0 ? [] : order.map((place) => files[place % files.length]);
        const own = here.keeps();
        // In several runs of the command, as sticks come in.
        for (let begin = 0; begin < brought.length; begin += 3) {
          const told = await here.takes(
            ...brought.slice(begin, begin + 3).flatMap((file) => file?.path ?? []),
          );
          for (const outcome of told) expect(outcome).toMatchObject({ kind: 'taken' });
        }
        const union = others.flatMap((kiosk, index) =>
          kiosk
            .keeps()
            .filter(({ sequence }) =>
              brought.some(
                (file) => file?.kiosk === index && file.from <= sequence && sequence <= file.until,
              ),
            ),
        );
        const expected = [...own, ...union].sort((one, other) =>
          one.kiosk_id === other.kiosk_id
            ? one.sequence - other.sequence
            : one.kiosk_id.localeCompare(other.kiosk_id),
        );
        expect(here.keeps()).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

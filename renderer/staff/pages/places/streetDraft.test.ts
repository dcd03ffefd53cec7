import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OCCASIONS } from '../../../../contract/lines.ts';
import { defaultStreetContent, streetContentSchema } from '../../../../contract/streetContent.ts';
import { GESTURE_IDS } from '../../../../domain/gestures/vocabulary.ts';
import { LANDMARK_IDS } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import { OCCASION_GROUPS } from './occasionNames.ts';
import { movePlace, renamePlace, standAt, switchGesture, writeLines } from './streetDraft.ts';
import { streetFaults } from './streetFaults.ts';

const street = defaultStreetContent();
const orderOf = (content: typeof street) => content.landmarks.map(({ id }) => id);
const LINE = { zh: '你好呀！', en: 'Hello there!' };

describe('the street in the editor', () => {
  it('stays a valid street whatever is moved, who changes places and which gestures are switched', () => {
    const place = fc.integer({ min: -1, max: 8 });
    const steps = fc.oneof(
      fc
        .record({ from: place, to: place })
        .map((at) => (now: typeof street) => movePlace(now, at.from, at.to)),
      fc.tuple(fc.constantFrom(...LANDMARK_IDS), fc.constantFrom(...IDOL_IDS, 'meimei', 'linlin')).map(
        ([landmark, idol]) =>
          (now: typeof street) =>
            standAt(now, landmark, idol),
      ),
      fc.tuple(fc.constantFrom(...GESTURE_IDS.slice(1)), fc.boolean()).map(
        ([gesture, isOn]) =>
          (now: typeof street) =>
            switchGesture(now, gesture, isOn),
      ),
      fc.tuple(fc.constantFrom(...IDOL_IDS), fc.constantFrom(...OCCASIONS), fc.boolean()).map(
        ([idol, at, any]) =>
          (now: typeof street) =>
            writeLines(now, idol, at, any ? [LINE] : []),
      ),
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (all) => {
        const changed = all.reduce((now, step) => step(now), street);
        expect(streetContentSchema.safeParse(changed).success).toBe(true);
        expect([...streetFaults(changed)]).toEqual([]);
      }),
    );
  });

  it('moves one landmark and keeps the others in their order', () => {
    expect(orderOf(movePlace(street, 0, 2)).slice(0, 3)).toEqual(['segPlaza', 'museum', 'northPlaza']);
    expect(movePlace(street, 0, -1)).toBe(street);
    expect(movePlace(street, 7, 8)).toBe(street);
  });

  it('lets two idols change places, and an idol of the studio take one', () => {
    const swapped = standAt(street, 'northPlaza', 'yunta');
    expect(swapped.landmarks.slice(0, 2).map(({ idol }) => idol)).toEqual(['yunta', 'xingman']);
    const withOwn = standAt(street, 'museum', 'meimei');
    expect(withOwn.landmarks.filter(({ idol }) => idol === 'yixia')).toEqual([]);
  });

  it('gives her own lines back when none are left', () => {
    const written = writeLines(street, 'yunta', 'rain', [LINE]);
    expect(written.lines).toEqual({ yunta: { rain: [LINE] } });
    expect(writeLines(written, 'yunta', 'rain', [])).toEqual(street);
  });

  it('names every occasion once', () => {
    const named = OCCASION_GROUPS.flatMap(({ occasions }) => occasions);
    expect(named.toSorted()).toEqual([...OCCASIONS].toSorted());
  });
});

describe('what is wrong with it', () => {
  const placesOf = (content: typeof street) => [...streetFaults(content).keys()];

  it('is told at the very field', () => {
    const empty = renamePlace(street, 'museum', { zh: ' ' });
    expect(placesOf(empty)).toEqual(['landmarks.2.zh']);
    expect(streetFaults(empty).get('landmarks.2.zh')?.en).toBe('Write the Chinese name.');
    const long = renamePlace(street, 'northPlaza', { zh: '一二三四五六七八九', en: 'a'.repeat(25) });
    expect([...streetFaults(long).values()].map(({ en }) => en)).toEqual([
      'At most 8 characters, to fit on the sign.',
      'At most 24 letters, to fit on the sign.',
    ]);
  });

  it('is that no gesture is left', () => {
    expect(placesOf({ ...street, gestures: [] })).toEqual(['gestures']);
  });

  it('is a line in the wrong language, too long or missing', () => {
    const lines = [
      { zh: 'hello', en: '你好' },
      { zh: '', en: '' },
      { zh: '长'.repeat(47), en: 'a'.repeat(111) },
    ];
    const faults = streetFaults(writeLines(street, 'xingman', 'idle', lines));
    expect([...faults].map(([place, { en }]) => [place.replace('lines.xingman.idle.', ''), en])).toEqual([
      ['0.zh', 'Chinese characters are wanted here.'],
      ['0.en', 'No Chinese characters in the English.'],
      ['1.zh', 'Write the Chinese.'],
      ['1.en', 'Write the English.'],
      ['2.zh', 'At most 46 characters, to be read at a glance.'],
      ['2.en', 'At most 110 letters, to be read at a glance.'],
    ]);
  });

  it('is a word that nothing takes the place of', () => {
    const line = { zh: '去{next}吧', en: 'Off to {next}' };
    expect(placesOf(writeLines(street, 'xingman', 'walkNext', [line]))).toEqual([]);
    expect(placesOf(writeLines(street, 'xingman', 'idle', [line]))).toEqual([
      'lines.xingman.idle.0.zh',
      'lines.xingman.idle.0.en',
    ]);
  });
});

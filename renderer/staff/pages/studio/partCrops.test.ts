import { expect, it } from 'vitest';
import { PART_CHOICES, PROP_CHOICES } from '../../../../domain/idols/recipe.ts';
import { wearerOf } from './partCrops.ts';
import { PLACES } from './partNames.ts';

it('knows somebody who wears every part of the library, so that each has a picture', () => {
  const bare = [
    ...PLACES.flatMap((place) =>
      PART_CHOICES[place]
        .filter((choice) => wearerOf(place, choice) === null)
        .map((choice) => `${place} ${choice}`),
    ),
    ...PROP_CHOICES.filter((prop) => wearerOf('props', prop) === null),
  ];
  expect(bare).toEqual([]);
});

import { expect, it } from 'vitest';
import { SHIPPED_IDOLS, shippedRecipe } from '../../../tests/fixtures/shippedRecipes.ts';
import { drawParts } from '../drawParts.ts';
import { posterSvg } from './posterSvg.ts';

const HAND_SHOWN = 'relaxed';

it.each(SHIPPED_IDOLS)('%s is whole on her poster, in her own stature', (idol) => {
  const recipe = shippedRecipe(idol);
  const parts = drawParts(recipe);
  const svg = posterSvg(parts, recipe.proportions.stature);
  const [x, y, width, height] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  for (const { id, bounds, variant } of parts) {
    if (variant !== undefined && variant.name !== HAND_SHOWN) continue;
    expect([id, bounds.x >= x && bounds.x + bounds.width <= x + width]).toEqual([id, true]);
    expect([id, bounds.y >= y && bounds.y + bounds.height <= y + height]).toEqual([id, true]);
  }
  const pixels = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  expect(pixels / height).toBeCloseTo(recipe.proportions.stature, 2);
});

it('sets a figure in the middle, her floor at one height for all', () => {
  for (const idol of SHIPPED_IDOLS) {
    const [x, y, width, height] = (
      /viewBox="([^"]+)"/.exec(posterSvg(drawParts(shippedRecipe(idol)), 1))?.[1] ?? ''
    )
      .split(' ')
      .map(Number) as [number, number, number, number];
    expect(x).toBe(-width / 2);
    expect(y + height).toBe(1340);
  }
});

import { describe, expect, it } from 'vitest';
import recipeFile from '../assets/idols/xingman/recipe.json' with { type: 'json' };
import { PART_CHOICES, PROP_CHOICES } from '../domain/idols/recipe.ts';
import { readRecipe } from './recipe.ts';

const refusals = (change: (recipe: typeof recipeFile) => object) => {
  const result = readRecipe(change(structuredClone(recipeFile)), 'recipe.json');
  return result.ok ? [] : result.error;
};

describe('readRecipe', () => {
  it('accepts the shipped recipe', () => {
    expect(readRecipe(recipeFile, 'recipe.json')).toEqual({ ok: true, value: recipeFile });
  });

  it('refuses an unknown part with its place and what is allowed there', () => {
    expect(refusals((recipe) => ({ ...recipe, parts: { ...recipe.parts, eyes: 'laser' } }))).toEqual([
      `recipe.json: parts.eyes is "laser"; allowed: ${PART_CHOICES.eyes.join(', ')}.`,
    ]);
    expect(refusals((recipe) => ({ ...recipe, props: ['umbrella'] }))).toEqual([
      `recipe.json: props.0 is "umbrella"; allowed: ${PROP_CHOICES.join(', ')}.`,
    ]);
  });

  it('refuses a measure out of range with the bound', () => {
    expect(refusals((recipe) => ({ ...recipe, proportions: { ...recipe.proportions, eyeSize: 3 } }))).toEqual(
      ['recipe.json: proportions.eyeSize is 3; expected at most 1.15.'],
    );
  });

  it('refuses a misspelt key and names the right ones', () => {
    const [sentence] = refusals((recipe) => ({ ...recipe, colours: {} }));
    expect(sentence).toBe(
      'recipe.json: the recipe has the unknown key colours; allowed: id, parts, props, palette, proportions.',
    );
  });

  it('says what is missing', () => {
    const { skin: _, ...palette } = recipeFile.palette;
    expect(refusals((recipe) => ({ ...recipe, palette }))[0]).toContain(
      'recipe.json: palette.skin is nothing',
    );
  });

  it('reports every fault, not only the first', () => {
    const faults = refusals((recipe) => ({
      ...recipe,
      id: 'Xing Man',
      palette: { ...recipe.palette, hair: { lightness: 2, chroma: 0.1, hue: 300 } },
    }));
    expect(faults).toHaveLength(2);
    expect(faults[1]).toBe('recipe.json: palette.hair.lightness is 2; expected at most 1.');
  });

  it('refuses what is no recipe at all', () => {
    for (const document of [null, 7, [], 'recipe']) {
      expect(readRecipe(document, 'recipe.json').ok).toBe(false);
    }
  });
});

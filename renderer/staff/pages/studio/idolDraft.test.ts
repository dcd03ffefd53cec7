import { describe, expect, it } from 'vitest';
import xingman from '../../../../assets/idols/xingman/recipe.json' with { type: 'json' };
import { readOwnIdol } from '../../../../contract/ownIdol.ts';
import { readRecipe } from '../../../../contract/recipe.ts';
import { expectOk } from '../../../../domain/core/Result.ts';
import { seededRandom } from '../../../../domain/core/random.ts';
import { beginIdol, choosePart, freeId, surprise, toggleProp, turnColours } from './idolDraft.ts';

const recipe = expectOk(readRecipe(xingman, 'recipe.json'), 'the shipped recipe is valid');
const first = beginIdol('xingman', recipe, 'idol');

describe('an idol in the studio', () => {
  it('begins as a valid document', () => {
    expect(readOwnIdol(first, 'idol.json').ok).toBe(true);
  });

  it('is valid whatever surprise there is, and never twice the same', () => {
    const looks = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const idol = surprise(first, seededRandom(seed));
      expect(readOwnIdol(idol, `seed ${seed}`)).toMatchObject({ ok: true });
      looks.add(JSON.stringify(idol.recipe));
    }
    expect(looks.size).toBe(300);
  });

  it('keeps skin and metal when the colours are turned, and comes back after a whole turn', () => {
    const turned = turnColours(recipe.palette, 120);
    expect(turned.skin).toEqual(recipe.palette.skin);
    expect(turned.metal).toEqual(recipe.palette.metal);
    expect(turned.hair.hue).not.toBe(recipe.palette.hair.hue);
    expect(turnColours(turned, 240).hair.hue).toBeCloseTo(recipe.palette.hair.hue);
  });

  it('wears every prop once, in one order, whichever way it was put on', () => {
    const bare = { ...first, recipe: { ...first.recipe, props: [] } };
    const one = toggleProp(toggleProp(bare, 'roundGlasses', true), 'starHairpins', true);
    const other = toggleProp(
      toggleProp(toggleProp(bare, 'starHairpins', true), 'roundGlasses', true),
      'roundGlasses',
      true,
    );
    expect(one.recipe.props).toEqual(other.recipe.props);
    expect(toggleProp(one, 'roundGlasses', false).recipe.props).toEqual(['starHairpins']);
  });

  it('changes one part and nothing else', () => {
    const changed = choosePart(first, 'eyes', 'sly');
    expect(changed.recipe.parts).toEqual({ ...first.recipe.parts, eyes: 'sly' });
    expect(changed.recipe.palette).toEqual(first.recipe.palette);
  });

  it('takes the first name that nobody has', () => {
    expect(freeId([])).toBe('idol');
    expect(freeId(['idol', 'idol3'])).toBe('idol2');
  });
});

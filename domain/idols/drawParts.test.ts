import { readdirSync, readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawParts } from './drawParts.ts';
import { STATIC_HAND_SHAPES } from './parts/hands/gestureHands.ts';
import { MOUTH_NAMES } from './parts/mouths/mouthShapes.ts';
import type { PartDrawing } from './parts/PartDrawing.ts';
import type { Recipe } from './recipe.ts';
import { HAND_SHAPES } from './vocabulary.ts';

const recipeFolder = new URL('../../assets/idols/', import.meta.url);
const idols = readdirSync(recipeFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
const recipeOf = (idol: string) =>
  JSON.parse(readFileSync(new URL(`${idol}/recipe.json`, recipeFolder), 'utf8')) as Recipe;

describe.each(idols)('the parts of %s', (idol) => {
  const recipe = recipeOf(idol);
  const parts = drawParts(recipe);

  it('belong to the idol of the folder', () => {
    expect(recipe.id).toBe(idol);
  });

  it('have ids of their own, and definitions that begin with them', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const part of parts) {
      for (const [, id] of part.svg.matchAll(/ id="([^"]+)"/g))
        expect(id!.startsWith(`${part.id}-`)).toBe(true);
      for (const [, id] of part.svg.matchAll(/url\(#([^)]+)\)/g)) expect(part.svg).toContain(` id="${id}"`);
      expect(/NaN|Infinity|undefined/.exec(part.svg)?.[0], part.id).toBeUndefined();
    }
  });

  it('come back to front and are the same every time', () => {
    const orders = parts.map(({ drawOrder }) => drawOrder);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(drawParts(recipe)).toEqual(parts);
  });

  it('hold every mouth, and every hand on both sides', () => {
    const names = (slot: string) =>
      parts.filter((part) => part.variant?.slot === slot).map((part) => part.variant!.name);
    expect(names('mouth').sort()).toEqual([...MOUTH_NAMES].sort());
    expect(names('handLeft').sort()).toEqual([...HAND_SHAPES].sort());
    expect(names('handRight').sort()).toEqual([...HAND_SHAPES].sort());
    for (const name of Object.values(STATIC_HAND_SHAPES)) expect(names('handLeft')).toContain(name);
  });

  it('are masked by parts that exist', () => {
    const ids = new Set(parts.map(({ id }) => id));
    const masks = parts.flatMap(({ maskedBy }) => maskedBy ?? []);
    expect(masks.length).toBeGreaterThan(0);
    for (const mask of masks) expect(ids).toContain(mask);
  });
});

describe('the parts of an idol', () => {
  const recipe = recipeOf('xingman');
  const parts = drawParts(recipe);

  it('change with the recipe', () => {
    const shorter = drawParts({ ...recipe, proportions: { ...recipe.proportions, hairLength: 0.6 } });
    const bottom = (list: readonly PartDrawing[]) => {
      const { y, height } = list.find(({ id }) => id === 'hairTailLeftMain')!.bounds;
      return y + height;
    };
    expect(bottom(shorter)).toBeLessThan(bottom(parts) - 100);
    expect(drawParts({ ...recipe, props: [] }).some(({ id }) => id === 'television')).toBe(false);
  });
});

describe('the box around a part', () => {
  beforeAll(async () => {
    await initWasm(
      readFileSync(new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url)),
    );
  });

  it.each(idols)('encloses all that is drawn: %s', (idol) => {
    const margin = 12;
    for (const { id, svg, bounds } of drawParts(recipeOf(idol))) {
      const [width, height] = [bounds.width + 2 * margin, bounds.height + 2 * margin];
      const picture = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${bounds.x - margin} ${bounds.y - margin} ${width} ${height}">${svg}</svg>`,
      ).render();
      const { pixels } = picture;
      let inside = 0;
      let outside = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          if (pixels[(y * width + x) * 4 + 3] === 0) continue;
          const isInside = x >= margin && x < width - margin && y >= margin && y < height - margin;
          if (isInside) inside++;
          else outside++;
        }
      }
      picture.free();
      expect(inside, `${id} is drawn`).toBeGreaterThan(4);
      expect(outside, `${id} stays in its box`).toBe(0);
    }
  });
});

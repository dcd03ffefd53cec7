import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import type { Random } from '../../../../domain/core/random.ts';
import type { Oklch } from '../../../../domain/drawing/oklch.ts';
import {
  PART_CHOICES,
  type Palette,
  type PaletteKey,
  PROP_CHOICES,
  PROPORTION_RANGES,
  type PropChoice,
  type ProportionKey,
  type Recipe,
} from '../../../../domain/idols/recipe.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { PLACES, type Place } from './partNames.ts';

/** The colours that are turned together; skin and metal stay believable whatever the rest does. */
const DYED: readonly PaletteKey[] = [
  'hair',
  'hairTips',
  'irisTop',
  'irisMiddle',
  'irisBottom',
  'dominant',
  'dominantLight',
  'accent',
];
const SURPRISING_PROPS = 3;

/** A new idol who looks like one of the eight, to begin with. */
export function beginIdol(character: IdolId, recipe: Recipe, id: string): OwnIdol {
  return { version: 1, zh: '新偶像', en: 'New idol', character, recipe: { ...writable(recipe), id } };
}

/** The name of a file that nobody has: `idol`, `idol2`, … */
export function freeId(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? 'idol' : `idol${number}`;
    if (!taken.includes(id)) return id;
  }
}

export function choosePart(idol: OwnIdol, place: Place, choice: string): OwnIdol {
  return withRecipe(idol, { parts: { ...idol.recipe.parts, [place]: choice } as Recipe['parts'] });
}

export function toggleProp(idol: OwnIdol, prop: PropChoice, isOn: boolean): OwnIdol {
  const others = idol.recipe.props.filter((one) => one !== prop);
  // In the library's order, so that the same choice is the same document.
  const props = PROP_CHOICES.filter((one) => others.includes(one) || (isOn && one === prop));
  return withRecipe(idol, { props });
}

export function chooseColour(idol: OwnIdol, key: PaletteKey, colour: Oklch): OwnIdol {
  return withRecipe(idol, { palette: { ...idol.recipe.palette, [key]: colour } });
}

export function chooseProportion(idol: OwnIdol, key: ProportionKey, value: number): OwnIdol {
  return withRecipe(idol, { proportions: { ...idol.recipe.proportions, [key]: value } });
}

/** Turns hair, eyes and clothes round the colour wheel together, so that they go on matching. */
export function turnColours(palette: Palette, degrees: number): Palette {
  return Object.fromEntries(
    Object.entries(palette).map(([key, colour]) => [
      key,
      DYED.includes(key as PaletteKey) ? { ...colour, hue: (colour.hue + degrees + 360) % 360 } : colour,
    ]),
  ) as Palette;
}

/** Somebody whom nobody has met: other parts, another few props, colours that still match each other. */
export function surprise(idol: OwnIdol, random: Random): OwnIdol {
  const pick = <Choice>(choices: readonly Choice[]): Choice =>
    choices[Math.floor(random() * choices.length)] as Choice;
  const parts: Record<string, string> = { ...idol.recipe.parts };
  for (const place of PLACES) parts[place] = pick<string>(PART_CHOICES[place]);
  const wanted = new Set(Array.from({ length: SURPRISING_PROPS }, () => pick(PROP_CHOICES)));
  const proportions = Object.fromEntries(
    Object.entries(PROPORTION_RANGES).map(([key, { minimum, maximum }]) => {
      // The middle of the range is likelier than its ends.
      const share = (random() + random()) / 2;
      return [key, Math.round((minimum + (maximum - minimum) * share) * 100) / 100];
    }),
  ) as Recipe['proportions'];
  return withRecipe(idol, {
    parts: parts as Recipe['parts'],
    props: PROP_CHOICES.filter((prop) => wanted.has(prop)),
    palette: turnColours(idol.recipe.palette as Palette, Math.floor(random() * 360)),
    proportions,
  });
}

function withRecipe(idol: OwnIdol, change: Partial<Recipe>): OwnIdol {
  return { ...idol, recipe: writable({ ...(idol.recipe as Recipe), ...change }) };
}

/** The schema's lists may be written to; nobody does. */
const writable = (recipe: Recipe): OwnIdol['recipe'] => ({ ...recipe, props: [...recipe.props] });

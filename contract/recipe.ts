import { z } from 'zod';
import type { Result } from '../domain/core/Result.ts';
import {
  PALETTE_KEYS,
  PART_CHOICES,
  type PartPlace,
  PROP_CHOICES,
  PROPORTION_RANGES,
  type Recipe,
} from '../domain/idols/recipe.ts';

const colourSchema = z.strictObject({
  lightness: z.number().min(0).max(1),
  chroma: z.number().min(0).max(0.4),
  hue: z.number().min(0).max(360),
});

function shapeOf<Key extends string, Schema extends z.ZodType>(
  keys: readonly Key[],
  schemaOf: (key: Key) => Schema,
): Record<Key, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schemaOf(key)])) as Record<Key, Schema>;
}

const places = Object.keys(PART_CHOICES) as PartPlace[];
const proportionKeys = Object.keys(PROPORTION_RANGES) as (keyof typeof PROPORTION_RANGES)[];

/** `assets/idols/IDOL/recipe.json`: how one idol looks. */
export const recipeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/, 'expected small letters and digits, such as "xingman"'),
  parts: z.strictObject(shapeOf(places, (place) => z.enum(PART_CHOICES[place]))),
  props: z
    .array(z.enum(PROP_CHOICES))
    .refine((props) => new Set(props).size === props.length, 'expected every prop at most once'),
  palette: z.strictObject(shapeOf(PALETTE_KEYS, () => colourSchema)),
  proportions: z.strictObject(
    shapeOf(proportionKeys, (key) =>
      z.number().min(PROPORTION_RANGES[key].minimum).max(PROPORTION_RANGES[key].maximum),
    ),
  ),
});

/** Checks a recipe. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readRecipe(document: unknown, file: string): Result<Recipe, readonly string[]> {
  const parsed = recipeSchema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data as Recipe };
  return { ok: false, error: parsed.error.issues.map((issue) => sentence(issue, document, file)) };
}

function sentence(issue: z.core.$ZodIssue, document: unknown, file: string): string {
  const place = issue.path.length > 0 ? issue.path.join('.') : 'the recipe';
  const found = JSON.stringify(valueAt(document, issue.path)) ?? 'nothing';
  const where = `${file}: ${place}`;
  switch (issue.code) {
    case 'invalid_value':
      return `${where} is ${found}; allowed: ${issue.values.join(', ')}.`;
    case 'unrecognized_keys':
      return `${where} has the unknown key ${issue.keys.join(', ')}; allowed: ${allowedKeys(issue.path)}.`;
    case 'too_small':
      return `${where} is ${found}; expected at least ${issue.minimum}.`;
    case 'too_big':
      return `${where} is ${found}; expected at most ${issue.maximum}.`;
    default:
      return `${where} is ${found}: ${issue.message}.`;
  }
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}

function allowedKeys(path: readonly PropertyKey[]): string {
  if (path.length === 0) return Object.keys(recipeSchema.shape).join(', ');
  const keys: Record<string, readonly string[]> = {
    parts: places,
    palette: PALETTE_KEYS,
    proportions: proportionKeys,
  };
  return (keys[path.join('.')] ?? Object.keys(colourSchema.shape)).join(', ');
}

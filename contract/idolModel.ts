import { z } from 'zod';
import type { Result } from '../domain/core/Result.ts';
import { ATLAS_FILE, type IdolModel } from '../domain/idols/model/IdolModel.ts';
import { FACE_ROLES } from '../domain/idols/model/PartRole.ts';
import { BONES } from '../domain/idols/parts/PartDrawing.ts';
import { PROPORTION_RANGES } from '../domain/idols/recipe.ts';

const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
const pointSchema = z.strictObject({ x: z.number(), y: z.number() });
const boneSchema = z.enum(BONES);
const attachmentSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('head') }),
  z.strictObject({ to: z.literal('body') }),
  z.strictObject({ to: z.literal('bone'), bone: boneSchema }),
  z.strictObject({ to: z.literal('joint'), upper: boneSchema, lower: boneSchema }),
]);
const roleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(FACE_ROLES), side: z.enum(['Left', 'Right']) }),
  z.strictObject({ kind: z.enum(['mouth', 'nose', 'blush', 'plain']) }),
]);
const partSchema = z.strictObject({
  id: z.string().min(1),
  role: roleSchema,
  attach: attachmentSchema,
  firstVertex: z.int().nonnegative(),
  vertexCount: z.int().min(4),
  bounds: boxSchema,
  atlasBox: boxSchema,
  maskedBy: z.int().nonnegative().nullable(),
  variant: z
    .strictObject({ slot: z.enum(['handLeft', 'handRight', 'mouth']), name: z.string().min(1) })
    .nullable(),
  spring: z.int().nonnegative().nullable(),
});
const springSchema = z.strictObject({
  attach: attachmentSchema,
  anchor: pointSchema.extend({ depth: z.number() }),
  tip: pointSchema,
  stiffness: z.number().positive(),
  group: z.enum(['hairFront', 'hairSide', 'hairBack', 'skirt', 'ribbon']),
});

/** Thousands of numbers, looked at in one loop: a schema for each would take longer than loading the file. */
function numbers(expected: string, isGood: (value: number) => boolean) {
  return z.custom<number[]>(
    (values) => Array.isArray(values) && values.every((value) => typeof value === 'number' && isGood(value)),
    `expected ${expected}`,
  );
}
const coordinates = numbers('a list of finite numbers', Number.isFinite);
const shares = numbers('a list of numbers from 0 to 1', (value) => value >= 0 && value <= 1);
const vertexNumbers = numbers('a list of vertex numbers', (value) => Number.isInteger(value) && value >= 0);

/** `build/idols/IDOL/model.json`, as `writeIdolModel` writes it. */
const modelSchema = z
  .strictObject({
    format: z.literal(1),
    idol: z.string().regex(/^[a-z][a-z0-9]*$/),
    stature: z.number().min(PROPORTION_RANGES.stature.minimum).max(PROPORTION_RANGES.stature.maximum),
    atlas: z.strictObject({
      file: z.literal(ATLAS_FILE),
      width: z.int().positive(),
      height: z.int().positive(),
      pixelsPerUnit: z.number().positive(),
    }),
    positions: coordinates,
    depths: coordinates,
    uvs: shares,
    jointWeights: shares,
    triangles: vertexNumbers,
    parts: z.array(partSchema).min(1),
    springs: z.array(springSchema),
  })
  .superRefine((model, context) => {
    const vertexCount = model.depths.length;
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (model.positions.length !== vertexCount * 2)
      refuse('positions', `expected two for each of ${vertexCount} depths`);
    if (model.uvs.length !== vertexCount * 2) refuse('uvs', `expected two for each of ${vertexCount} depths`);
    if (model.jointWeights.length !== vertexCount) refuse('jointWeights', `expected ${vertexCount}`);
    if (model.triangles.length % 3 !== 0) refuse('triangles', 'expected three vertices for each triangle');
    if (model.triangles.some((vertex) => vertex >= vertexCount))
      refuse('triangles', `expected vertices below ${vertexCount}`);
    for (const part of model.parts) {
      if (part.firstVertex + part.vertexCount > vertexCount)
        refuse('parts', `${part.id} reaches past the last vertex`);
      if (part.maskedBy !== null && part.maskedBy >= model.parts.length)
        refuse('parts', `${part.id} has an unknown mask`);
      if (part.spring !== null && part.spring >= model.springs.length)
        refuse('parts', `${part.id} has an unknown spring`);
    }
  });

/** Thousandths of a unit are finer than any screen. */
const rounded = (values: Float32Array, digits: number): number[] =>
  Array.from(values, (value) => Number(value.toFixed(digits)));

export function writeIdolModel(model: IdolModel): string {
  const document: z.input<typeof modelSchema> = {
    format: 1,
    idol: model.idol,
    stature: model.stature,
    atlas: model.atlas,
    positions: rounded(model.positions, 3),
    depths: rounded(model.depths, 3),
    uvs: rounded(model.uvs, 6),
    jointWeights: rounded(model.jointWeights, 4),
    triangles: Array.from(model.triangles),
    parts: model.parts.map((part) => ({ ...part })),
    springs: model.springs.map((spring) => ({ ...spring })),
  };
  return `${JSON.stringify(document)}\n`;
}

/** Checks a baked model. The refusal says which place of the file is wrong and how to mend it. */
export function readIdolModel(document: unknown, file: string): Result<IdolModel, string> {
  const parsed = modelSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'the file';
    return {
      ok: false,
      error: `${file}: ${place}: ${issue?.message ?? 'not readable'}. Bake the idols again with: npm run build`,
    };
  }
  const { format: _, ...model } = parsed.data;
  return {
    ok: true,
    value: {
      ...model,
      positions: Float32Array.from(model.positions),
      depths: Float32Array.from(model.depths),
      uvs: Float32Array.from(model.uvs),
      jointWeights: Float32Array.from(model.jointWeights),
      triangles: Uint16Array.from(model.triangles),
    },
  };
}

import type { IdolModel, ModelPart } from '../model/IdolModel.ts';
import { HAND_SHAPES, MOUTH_SHAPES } from '../vocabulary.ts';
import { chestShare, hipShare, upperShare } from './BodyFrame.ts';
import type { HangingLock } from './VertexRun.ts';

/** What does not change from frame to frame, worked out once for each vertex. */
export type CompiledVertices = {
  readonly upper: Float32Array;
  readonly hip: Float32Array;
  readonly chest: Float32Array;
  /** How far along its spring, 0 at the anchor … 1 at the tip. */
  readonly along: Float32Array;
  /** How far a lock hangs free of the head's turn, 0 rigid … 1 free. */
  readonly hanging: Float32Array;
};

/** A lock lies on the head for this far from its anchor, then begins to hang, and hangs free from twice that. */
const LIES_ON_HEAD = 130;

export function compileVertices(model: IdolModel): CompiledVertices {
  const count = model.depths.length;
  const compiled: CompiledVertices = {
    upper: new Float32Array(count),
    hip: new Float32Array(count),
    chest: new Float32Array(count),
    along: new Float32Array(count),
    hanging: new Float32Array(count),
  };
  for (const part of model.parts) {
    const spring = part.spring === null ? undefined : model.springs[part.spring];
    for (let vertex = part.firstVertex; vertex < part.firstVertex + part.vertexCount; vertex++) {
      const x = model.positions[vertex * 2] as number;
      const y = model.positions[vertex * 2 + 1] as number;
      const isLeg = part.attach.to === 'bone';
      compiled.upper[vertex] = isLeg ? 0 : upperShare(y);
      compiled.hip[vertex] = hipShare(y);
      compiled.chest[vertex] = isLeg ? 0 : chestShare(y);
      if (spring === undefined) continue;
      const dx = spring.tip.x - spring.anchor.x;
      const dy = spring.tip.y - spring.anchor.y;
      const length = Math.hypot(dx, dy);
      const distance = ((x - spring.anchor.x) * dx + (y - spring.anchor.y) * dy) / length;
      compiled.along[vertex] = Math.min(1.15, Math.max(0, distance / length));
      compiled.hanging[vertex] = Math.min(1, Math.max(0, distance / LIES_ON_HEAD - 1));
    }
  }
  return compiled;
}

export function compileLocks(
  { parts, springs, positions, depths }: IdolModel,
  { along, hanging }: CompiledVertices,
): readonly (HangingLock | null)[] {
  return parts.map(({ attach, spring, firstVertex, vertexCount }) => {
    const anchor = spring === null ? undefined : springs[spring]?.anchor;
    if (attach.to !== 'head' || anchor === undefined) return null;
    return { anchor, positions, depths, along, hanging, firstVertex, endVertex: firstVertex + vertexCount };
  });
}

/** For every shape a slot can be asked for, the parts that show it; a shape not drawn falls back to the first. */
export type VariantSlots = {
  readonly [Slot in 'handLeft' | 'handRight' | 'mouth']: readonly (readonly number[])[];
};

export function compileVariants(parts: readonly ModelPart[]): VariantSlots {
  const partsOf = (slot: string, names: readonly string[]): number[][] => {
    const drawn = names.map((name) =>
      parts.flatMap((part, number) =>
        part.variant?.slot === slot && part.variant.name === name ? [number] : [],
      ),
    );
    return drawn.map((numbers) => (numbers.length > 0 ? numbers : (drawn[0] ?? [])));
  };
  return {
    handLeft: partsOf('handLeft', HAND_SHAPES),
    handRight: partsOf('handRight', HAND_SHAPES),
    mouth: partsOf('mouth', MOUTH_SHAPES),
  };
}

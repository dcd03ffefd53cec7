import { assertNever } from '../../core/assertNever.ts';
import { IdolDeformer, VERTEX_STRIDE } from '../deform/IdolDeformer.ts';
import type { IdolModel, ModelPart } from '../model/IdolModel.ts';
import { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { type RigPose, rigPoses } from './rigPoses.ts';

/** What is wrong with a mesh in a pose. */
export type RigFault = {
  readonly kind: 'notFinite' | 'turnedOver';
  readonly part: string;
  /** The pose's name; the first of all in which the part fails in this way. */
  readonly pose: string;
  /** In how many poses of all. */
  readonly poses: number;
  /** Triangles in the first of them. */
  readonly triangles: number;
};

/** Square units: thinner triangles have no side to show. */
const THIN = 0.5;
/** Springs have come to rest, wind and all, after this. */
const SETTLED_MS = 2000;
/** As long as the springs catch up with in one go. */
const STEP_MS = 200;

/**
 * Looks at a mesh in every pose of `rigPoses`: numbers that are none, and triangles that lie the other way round than
 * in the drawing, whose picture would be seen from behind. One part is allowed to: a hand that shows its other edge
 * (`ParamHandLFlip`, `ParamHandRFlip`) is mirrored whole, on purpose. All that turns on a bone keeps its side.
 */
export function checkRig(model: IdolModel, poses: readonly RigPose[] = rigPoses()): RigFault[] {
  const deformer = new IdolDeformer(model);
  const faults = new Map<string, RigFault>();
  const partOf = partOfVertex(model);
  const drawn = model.triangles.length / 3;
  const sides = Float64Array.from({ length: drawn }, (_, number) => drawnArea(model, number));
  for (const { name, values } of poses) {
    const pose = new Pose();
    for (const [id, value] of Object.entries(values)) pose.values[PARAMETER[id as 'ParamAngleX']] = value;
    for (let timeMs = 0; timeMs <= SETTLED_MS; timeMs += STEP_MS) deformer.evaluate(pose, timeMs);
    const found = new Map<string, { kind: RigFault['kind']; part: string; triangles: number }>();
    for (let number = 0; number < drawn; number++) {
      const part = partOf[model.triangles[number * 3] as number] as ModelPart;
      if (!isShown(deformer, part)) continue;
      const area = seenArea(deformer, number) * mirroring(part, pose);
      const kind = !Number.isFinite(area)
        ? 'notFinite'
        : area * Math.sign(sides[number] as number) < -THIN
          ? 'turnedOver'
          : null;
      if (kind === null) continue;
      const key = `${kind} ${part.id}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, part: part.id, triangles: 1 });
      else known.triangles += 1;
    }
    for (const [key, fault] of found) {
      const known = faults.get(key);
      faults.set(
        key,
        known === undefined ? { ...fault, pose: name, poses: 1 } : { ...known, poses: known.poses + 1 },
      );
    }
  }
  return [...faults.values()];
}

/** One sentence for whoever draws the part. */
export function rigFaultSentence({ kind, part, pose, poses, triangles }: RigFault): string {
  const others = poses > 1 ? ` and in ${poses - 1} other poses` : '';
  switch (kind) {
    case 'notFinite':
      return `${part}: its place is not a number in the pose "${pose}"${others}.`;
    case 'turnedOver':
      return `${part}: ${triangles} of its triangles are turned over in the pose "${pose}"${others}; give it less depth or bulge, or a coarser grid.`;
    default:
      return assertNever(kind, 'kind of fault');
  }
}

function partOfVertex(model: IdolModel): ModelPart[] {
  return model.parts.flatMap((part) => new Array<ModelPart>(part.vertexCount).fill(part));
}

function isShown(deformer: IdolDeformer, { firstVertex }: ModelPart): boolean {
  return deformer.vertices[firstVertex * VERTEX_STRIDE + 4] !== 0;
}

/** −1 for a hand that shows its other edge. */
function mirroring({ attach }: ModelPart, pose: Pose): 1 | -1 {
  if (attach.to !== 'bone') return 1;
  if (attach.bone === 'handLeft') return pose.get('ParamHandLFlip') >= 0.5 ? -1 : 1;
  if (attach.bone === 'handRight') return pose.get('ParamHandRFlip') >= 0.5 ? -1 : 1;
  return 1;
}

/** Twice the signed area of a triangle in the drawing. */
function drawnArea({ positions, triangles }: IdolModel, number: number): number {
  return signedArea(triangles, number, positions, 2);
}

function seenArea({ vertices, model }: IdolDeformer, number: number): number {
  return signedArea(model.triangles, number, vertices, VERTEX_STRIDE);
}

function signedArea(triangles: Uint16Array, number: number, points: Float32Array, stride: number): number {
  const a = (triangles[number * 3] as number) * stride;
  const b = (triangles[number * 3 + 1] as number) * stride;
  const c = (triangles[number * 3 + 2] as number) * stride;
  const ax = points[a] as number;
  const ay = points[a + 1] as number;
  return (
    ((points[b] as number) - ax) * ((points[c + 1] as number) - ay) -
    ((points[b + 1] as number) - ay) * ((points[c] as number) - ax)
  );
}

import type { IdolModel, ModelPart } from '../model/IdolModel.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { SpringSimulation } from '../physics/SpringSimulation.ts';
import type { BoneFrame } from './BoneFrame.ts';
import { chooseMouth } from './chooseMouth.ts';
import {
  type CompiledVertices,
  compileLocks,
  compileVariants,
  compileVertices,
  type VariantSlots,
} from './compileParts.ts';
import { EyeShape } from './EyeShape.ts';
import { FaceDeformer } from './FaceDeformer.ts';
import { Figure } from './Figure.ts';
import type { HangingLock, VertexRun } from './VertexRun.ts';

/** Numbers a vertex: x, y (model space), mask x, mask y (0..1 of the masking part's box), opacity. */
export const VERTEX_STRIDE = 5;

/** A mask that no lid moves: what is seen of it is what lies there. */
const UNMOVED = new EyeShape({ x: 0, y: 0, width: 1, height: 1 }, 1);

/** Parameters → the mesh's final vertices. Allocates nothing from frame to frame. */
export class IdolDeformer {
  readonly model: IdolModel;
  readonly figure = new Figure();
  readonly springs: SpringSimulation;
  /** VERTEX_STRIDE numbers a vertex, in the model's order. Parts not shown collapse to nothing. */
  readonly vertices: Float32Array;
  readonly #compiled: CompiledVertices;
  readonly #variants: VariantSlots;
  readonly #face: FaceDeformer;
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  readonly #run: VertexRun;
  /** By part number; null for all but hair and ribbons on the head. */
  readonly #locks: readonly (HangingLock | null)[];
  readonly #isChosen: Uint8Array;
  /** As this frame wants it. */
  readonly #wanted: Float64Array;
  /** As last written; 0 for a part that is not shown. */
  readonly #opacities: Float64Array;

  constructor(model: IdolModel) {
    this.model = model;
    const count = model.depths.length;
    this.vertices = new Float32Array(count * VERTEX_STRIDE);
    this.#compiled = compileVertices(model);
    this.#variants = compileVariants(model.parts);
    this.#x = new Float32Array(count);
    this.#y = new Float32Array(count);
    for (let vertex = 0; vertex < count; vertex++) {
      this.#x[vertex] = model.positions[vertex * 2] as number;
      this.#y[vertex] = model.positions[vertex * 2 + 1] as number;
    }
    this.#locks = compileLocks(model, this.#compiled);
    this.#run = { x: this.#x, y: this.#y, depths: model.depths };
    this.#face = new FaceDeformer(model, this.#x, this.#y);
    this.springs = new SpringSimulation(model);
    this.#isChosen = new Uint8Array(model.parts.length);
    this.#wanted = new Float64Array(model.parts.length);
    this.#opacities = new Float64Array(model.parts.length);
  }

  /** @param timeMs drives the springs alone; must not run backwards (a step back settles them) */
  evaluate(pose: Pose, timeMs: number): void {
    this.figure.update(pose);
    this.springs.advance(timeMs, this.figure, pose);
    this.#face.update(pose);
    this.#choose(pose);
    const { parts } = this.model;
    for (let number = 0; number < parts.length; number++) {
      const part = parts[number] as ModelPart;
      this.#wanted[number] = this.#isChosen[number] === 0 ? 0 : this.#face.opacity(part, pose);
      if ((this.#wanted[number] as number) <= 0) this.#hide(number, part);
      else this.#show(number, part, pose);
    }
  }

  #choose(pose: Pose): void {
    const { values } = pose;
    const { parts } = this.model;
    for (let number = 0; number < parts.length; number++) {
      this.#isChosen[number] = parts[number]?.variant === null ? 1 : 0;
    }
    const mouth = chooseMouth(
      values[PARAMETER.ParamMouthShape] as number,
      values[PARAMETER.ParamMouthOpenY] as number,
      values[PARAMETER.ParamMouthForm] as number,
    );
    this.#mark(this.#variants.mouth[mouth]);
    this.#mark(this.#variants.handLeft[Math.round(values[PARAMETER.ParamHandLShape] as number)]);
    this.#mark(this.#variants.handRight[Math.round(values[PARAMETER.ParamHandRShape] as number)]);
  }

  #mark(numbers: readonly number[] | undefined): void {
    if (numbers === undefined) return;
    for (let index = 0; index < numbers.length; index++) this.#isChosen[numbers[index] as number] = 1;
  }

  #hide(number: number, part: ModelPart): void {
    if (this.#opacities[number] === 0) return;
    this.#opacities[number] = 0;
    const from = part.firstVertex * VERTEX_STRIDE;
    this.vertices.fill(0, from, from + part.vertexCount * VERTEX_STRIDE);
  }

  #show(number: number, part: ModelPart, pose: Pose): void {
    const { attach } = part;
    if (part.role.kind !== 'plain') this.#face.move(part, pose);
    if (part.maskedBy !== null) this.#writeMask(part, this.model.parts[part.maskedBy] as ModelPart);
    switch (attach.to) {
      case 'head':
        if (part.spring === null) this.#writeHead(part);
        else this.#writeLock(number, part.spring);
        break;
      case 'body':
        if (part.spring !== null) this.#bend(part, part.spring);
        this.#writeBody(part);
        break;
      case 'bone':
        if (part.spring !== null) this.#bend(part, part.spring);
        if (attach.bone === 'legLeft' || attach.bone === 'legRight') {
          this.#writeLeg(part, this.figure.bones[attach.bone]);
        } else this.#writeBone(part, this.figure.bones[attach.bone]);
        break;
      case 'joint':
        if (part.spring !== null) this.#bend(part, part.spring);
        this.#writeJoint(part, this.figure.bones[attach.upper], this.figure.bones[attach.lower]);
        break;
    }
    const opacity = this.#wanted[number] as number;
    if (this.#opacities[number] === opacity) return;
    this.#opacities[number] = opacity;
    const { vertices } = this;
    const end = (part.firstVertex + part.vertexCount) * VERTEX_STRIDE;
    for (let at = part.firstVertex * VERTEX_STRIDE + 4; at < end; at += VERTEX_STRIDE) vertices[at] = opacity;
  }

  #writeMask(part: ModelPart, mask: ModelPart): void {
    const end = part.firstVertex + part.vertexCount;
    const eye = this.#face.eyeOf(mask) ?? UNMOVED;
    eye.maskRun(this.#run, mask.bounds, part.firstVertex, end, this.vertices, VERTEX_STRIDE);
  }

  /** Turns each point about the spring's anchor, the further along the more. */
  #bend(part: ModelPart, spring: number): void {
    const xs = this.#x;
    const ys = this.#y;
    const { anchor } = this.model.springs[spring] as IdolModel['springs'][number];
    const root = this.springs.bends[spring * 2] as number;
    const tip = this.springs.bends[spring * 2 + 1] as number;
    const { positions } = this.model;
    const { along } = this.#compiled;
    // Hanging cloth wider than long sways sideways; turned as a whole, its far corners would cross the waist.
    const hangs = this.model.springs[spring] as IdolModel['springs'][number];
    const isCloth =
      part.bounds.width > part.bounds.height * 1.2 &&
      hangs.tip.y - anchor.y > Math.abs(hangs.tip.x - anchor.x);
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const share = along[vertex] as number;
      const angle = share * (root + tip * share);
      const sine = angle * (1 - (angle * angle) / 6);
      const cosine = 1 - (angle * angle) / 2 + (angle * angle * angle * angle) / 24;
      const x = (positions[vertex * 2] as number) - anchor.x;
      const y = (positions[vertex * 2 + 1] as number) - anchor.y;
      xs[vertex] = anchor.x + (isCloth ? x : x * cosine) - y * sine;
      ys[vertex] = anchor.y + (isCloth ? y : x * sine + y * cosine);
    }
  }

  #writeHead(part: ModelPart): void {
    const end = part.firstVertex + part.vertexCount;
    this.figure.head.placeRun(this.#run, part.firstVertex, end, this.vertices, VERTEX_STRIDE);
  }

  #writeLock(number: number, spring: number): void {
    const { bends } = this.springs;
    this.figure.head.placeLock(
      this.#locks[number] as HangingLock,
      bends,
      spring,
      this.vertices,
      VERTEX_STRIDE,
    );
  }

  #writeBody(part: ModelPart): void {
    const end = part.firstVertex + part.vertexCount;
    const { body } = this.figure;
    body.placeRun(this.#run, this.#compiled, part.firstVertex, end, this.vertices, VERTEX_STRIDE);
  }

  #writeLeg(part: ModelPart, bone: BoneFrame): void {
    const xs = this.#x;
    const ys = this.#y;
    const { positions } = this.model;
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const x = positions[vertex * 2] as number;
      const y = positions[vertex * 2 + 1] as number;
      xs[vertex] = bone.originX + bone.xx * x + bone.xy * y;
      ys[vertex] = bone.originY + bone.yx * x + bone.yy * y;
    }
    this.#writeBody(part);
  }

  #writeBone(part: ModelPart, bone: BoneFrame): void {
    const xs = this.#x;
    const ys = this.#y;
    const { originX, originY, xx, xy, yx, yy } = bone;
    const { vertices } = this;
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const x = xs[vertex] as number;
      const y = ys[vertex] as number;
      vertices[vertex * VERTEX_STRIDE] = originX + xx * x + xy * y;
      vertices[vertex * VERTEX_STRIDE + 1] = originY + yx * x + yy * y;
    }
  }

  #writeJoint(part: ModelPart, upper: BoneFrame, lower: BoneFrame): void {
    const xs = this.#x;
    const ys = this.#y;
    const { vertices } = this;
    const { jointWeights } = this.model;
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const x = xs[vertex] as number;
      const y = ys[vertex] as number;
      const share = jointWeights[vertex] as number;
      const upperX = upper.originX + upper.xx * x + upper.xy * y;
      const upperY = upper.originY + upper.yx * x + upper.yy * y;
      const lowerX = lower.originX + lower.xx * x + lower.xy * y;
      const lowerY = lower.originY + lower.yx * x + lower.yy * y;
      vertices[vertex * VERTEX_STRIDE] = upperX + (lowerX - upperX) * share;
      vertices[vertex * VERTEX_STRIDE + 1] = upperY + (lowerY - upperY) * share;
    }
  }
}

import { assertNever } from '../../core/assertNever.ts';
import type { IdolModel, ModelPart } from '../model/IdolModel.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';
import { SIDES, type Side, signOf } from '../parts/Look.ts';
import { MOUTH_CLOSED_BELOW } from './chooseMouth.ts';
import { CLOSED_BELOW, EyeShape } from './EyeShape.ts';

const GAZE_X = 10;
const GAZE_Y = 8;
/** Lights in the eye come from outside it, so they follow the gaze only partly. */
const HIGHLIGHT_SHARE = 0.6;
const BROW_Y = 15;
const BROW_X = 8;
const BROW_ANGLE = 0.36;
const BROW_FORM = 5;

const P = PARAMETER;

type EyeIndexes = Record<'open' | 'smile' | 'form' | 'browY' | 'browX' | 'browAngle' | 'browForm', number>;

/**
 * Moves the points of eyes, brows, mouth, nose and blush in the flat space of the drawing, before the head turns.
 * Writes into `x`, `y` (per vertex), mask points where a part is masked, and tells each part's opacity.
 */
export class FaceDeformer {
  readonly #model: IdolModel;
  readonly #eyes: { readonly [S in Side]: EyeShape };
  readonly #indexes: { readonly [S in Side]: EyeIndexes };
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  /** x, y and scale for `#moveWhole`: a call with numbers in it would box them. */
  readonly #offset = new Float64Array(3);
  readonly #isClosed = { Left: false, Right: false };

  constructor(model: IdolModel, x: Float32Array, y: Float32Array) {
    this.#model = model;
    this.#x = x;
    this.#y = y;
    const eye = (side: Side) => {
      const white = model.parts.find(({ role }) => role.kind === 'eyeWhite' && role.side === side);
      return new EyeShape(
        white?.bounds ?? { x: signOf(side) * 50 - 30, y: 160, width: 60, height: 64 },
        signOf(side),
      );
    };
    this.#eyes = { Left: eye('Left'), Right: eye('Right') };
    this.#indexes = { Left: eyeIndexes('L'), Right: eyeIndexes('R') };
  }

  update({ values }: Pose): void {
    for (const side of SIDES) {
      const index = this.#indexes[side];
      const open = values[index.open] as number;
      this.#isClosed[side] = open < CLOSED_BELOW;
      this.#eyes[side].update(open, values[index.smile] as number, values[index.form] as number);
    }
  }

  /** 0 hides the part. */
  opacity({ role }: ModelPart, { values }: Pose): number {
    switch (role.kind) {
      case 'eyeClosed':
      case 'eyeHappy': {
        const isHappy = (values[this.#indexes[role.side].smile] as number) >= 0.5;
        return this.#isClosed[role.side] && isHappy === (role.kind === 'eyeHappy') ? 1 : 0;
      }
      case 'eyeWhite':
      case 'eyeIris':
      case 'eyeShade':
      case 'eyeLid':
      case 'eyeLower':
        return this.#isClosed[role.side] ? 0 : 1;
      case 'eyeHighlight':
        return this.#isClosed[role.side] ? 0 : (values[P.ParamEyeHighlight] as number);
      case 'blush':
        return values[P.ParamCheek] as number;
      default:
        return 1;
    }
  }

  /** Moves one part's points. */
  move(part: ModelPart, { values }: Pose): void {
    const { role } = part;
    const { positions } = this.#model;
    const end = part.firstVertex + part.vertexCount;
    switch (role.kind) {
      case 'eyeWhite':
      case 'eyeShade':
      case 'eyeLid':
      case 'eyeLower':
      case 'eyeCrease':
        this.#eyes[role.side].moveRun(role.kind, positions, part.firstVertex, end, this.#y);
        return;
      case 'eyeIris': {
        this.#offset[0] = (values[P.ParamEyeBallX] as number) * GAZE_X;
        this.#offset[1] = -(values[P.ParamEyeBallY] as number) * GAZE_Y;
        this.#offset[2] = 1 + (values[P.ParamEyeBallForm] as number) * 0.16;
        this.#moveWhole(part);
        return;
      }
      case 'eyeHighlight': {
        const gazeX = (values[P.ParamEyeBallX] as number) * GAZE_X * HIGHLIGHT_SHARE;
        const gazeY = -(values[P.ParamEyeBallY] as number) * GAZE_Y * HIGHLIGHT_SHARE;
        const ownX = (values[P.ParamEyeHighlightX] as number) * 3;
        const ownY = (values[P.ParamEyeHighlightY] as number) * 3;
        this.#offset[0] = gazeX + ownX;
        this.#offset[1] = gazeY + ownY;
        this.#offset[2] = 1;
        this.#moveWhole(part);
        return;
      }
      case 'brow':
        this.#moveBrow(part, values, this.#indexes[role.side], signOf(role.side));
        return;
      case 'mouth':
        this.#moveMouth(part, values);
        return;
      case 'nose':
        this.#offset[0] = 0;
        this.#offset[1] = -(values[P.ParamNoseY] as number) * 4;
        this.#offset[2] = 1;
        this.#moveWhole(part);
        return;
      case 'blush':
      case 'eyeClosed':
      case 'eyeHappy':
      case 'plain':
        return;
      default:
        assertNever(role, 'role of a part');
    }
  }

  /** Moved and scaled about its middle by `#offset`. */
  #moveWhole(part: ModelPart): void {
    const { positions } = this.#model;
    const offset = this.#offset;
    const byX = offset[0] as number;
    const byY = offset[1] as number;
    const scale = offset[2] as number;
    const { bounds } = part;
    const centreX = bounds.x + bounds.width / 2;
    const centreY = bounds.y + bounds.height / 2;
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      this.#x[vertex] = centreX + ((positions[vertex * 2] as number) - centreX) * scale + byX;
      this.#y[vertex] = centreY + ((positions[vertex * 2 + 1] as number) - centreY) * scale + byY;
    }
  }

  #moveBrow(part: ModelPart, values: Float64Array, index: EyeIndexes, sign: -1 | 1): void {
    const { positions } = this.#model;
    const { bounds } = part;
    const centreX = bounds.x + bounds.width / 2;
    const byX = (values[index.browX] as number) * BROW_X * sign;
    const byY = -(values[index.browY] as number) * BROW_Y;
    const angle = (values[index.browAngle] as number) * BROW_ANGLE;
    const form = (values[index.browForm] as number) * BROW_FORM;
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const restX = positions[vertex * 2] as number;
      const outward = sign * (restX - centreX);
      const share = outward / (bounds.width / 2);
      this.#x[vertex] = restX + byX;
      this.#y[vertex] =
        (positions[vertex * 2 + 1] as number) + byY - angle * outward - form * (1 - share * share);
    }
  }

  #moveMouth(part: ModelPart, values: Float64Array): void {
    const { positions } = this.#model;
    const { bounds } = part;
    const centreX = bounds.x + bounds.width / 2;
    const open = values[P.ParamMouthOpenY] as number;
    const form = values[P.ParamMouthForm] as number;
    const size = 1 + (values[P.ParamMouthSize] as number) * 0.3;
    const byX = (values[P.ParamMouthX] as number) * 8;
    const byY = -(values[P.ParamMouthY] as number) * 6;
    const wide = size * (1 + form * 0.06);
    const tall = size * (open > MOUTH_CLOSED_BELOW ? 0.45 + 0.6 * open : 1);
    const end = part.firstVertex + part.vertexCount;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const fromX = (positions[vertex * 2] as number) - centreX;
      const share = fromX / (bounds.width / 2);
      this.#x[vertex] = centreX + fromX * wide + byX;
      // Opens downwards: the upper lip stays.
      this.#y[vertex] =
        bounds.y +
        ((positions[vertex * 2 + 1] as number) - bounds.y) * tall -
        form * 2.2 * (share * share - 0.35) +
        byY;
    }
  }

  /** The eye within whose white a masked part is seen; null where the mask is no eye. */
  eyeOf({ role }: ModelPart): EyeShape | null {
    return role.kind === 'eyeWhite' ? this.#eyes[role.side] : null;
  }
}

function eyeIndexes(letter: 'L' | 'R'): EyeIndexes {
  const at = (id: ParameterId) => PARAMETER[id];
  return {
    open: at(`ParamEye${letter}Open`),
    smile: at(`ParamEye${letter}Smile`),
    form: at(`ParamEye${letter}Form`),
    browY: at(`ParamBrow${letter}Y`),
    browX: at(`ParamBrow${letter}X`),
    browAngle: at(`ParamBrow${letter}Angle`),
    browForm: at(`ParamBrow${letter}Form`),
  };
}

import type { IdolModel, ModelPart } from '../model/IdolModel.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';
import { SIDES, type Side, signOf } from '../parts/Look.ts';
import { CLOSED_BELOW, EyeShape } from './EyeShape.ts';

const GAZE_X = 10;
const GAZE_Y = 8;
/** Lights in the eye come from outside it, so they follow the gaze only partly. */
const HIGHLIGHT_SHARE = 0.6;
const BROW_Y = 15;
const BROW_X = 8;
const BROW_ANGLE = 0.36;
const BROW_FORM = 5;

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
        return this.#isClosed[role.side] ? 0 : (values[PARAMETER.ParamEyeHighlight] as number);
      case 'blush':
        return values[PARAMETER.ParamCheek] as number;
      default:
        return 1;
    }
  }

  /** Moves one part's points. */
  move(part: ModelPart, { values }: Pose): void {
    const { positions } = this.#model;
    const x = this.#x;
    const y = this.#y;
    const end = part.firstVertex + part.vertexCount;
    const { role, bounds } = part;
    const centreX = bounds.x + bounds.width / 2;
    const centreY = bounds.y + bounds.height / 2;
    for (let vertex = part.firstVertex; vertex < end; vertex++) {
      const restX = positions[vertex * 2] as number;
      const restY = positions[vertex * 2 + 1] as number;
      let toX = restX;
      let toY = restY;
      switch (role.kind) {
        case 'eyeWhite':
          toY = this.#eyes[role.side].whiteY(restX, restY);
          break;
        case 'eyeIris': {
          const scale = 1 + (values[PARAMETER.ParamEyeBallForm] as number) * 0.16;
          toX = centreX + (restX - centreX) * scale + (values[PARAMETER.ParamEyeBallX] as number) * GAZE_X;
          toY = centreY + (restY - centreY) * scale - (values[PARAMETER.ParamEyeBallY] as number) * GAZE_Y;
          break;
        }
        case 'eyeHighlight':
          toX +=
            (values[PARAMETER.ParamEyeBallX] as number) * GAZE_X * HIGHLIGHT_SHARE +
            (values[PARAMETER.ParamEyeHighlightX] as number) * 3;
          toY +=
            -(values[PARAMETER.ParamEyeBallY] as number) * GAZE_Y * HIGHLIGHT_SHARE +
            (values[PARAMETER.ParamEyeHighlightY] as number) * 3;
          break;
        case 'eyeShade':
        case 'eyeLid':
          toY = this.#eyes[role.side].lidY(restX, restY);
          break;
        case 'eyeLower':
          toY = this.#eyes[role.side].lowerY(restX, restY);
          break;
        case 'eyeCrease':
          toY = this.#eyes[role.side].creaseY(restX, restY);
          break;
        case 'brow': {
          const index = this.#indexes[role.side];
          const outward = signOf(role.side) * (restX - centreX);
          const share = outward / (bounds.width / 2);
          toX += (values[index.browX] as number) * BROW_X * signOf(role.side);
          toY +=
            -(values[index.browY] as number) * BROW_Y -
            (values[index.browAngle] as number) * BROW_ANGLE * outward -
            (values[index.browForm] as number) * BROW_FORM * (1 - share * share);
          break;
        }
        case 'mouth': {
          const open = values[PARAMETER.ParamMouthOpenY] as number;
          const form = values[PARAMETER.ParamMouthForm] as number;
          const size = 1 + (values[PARAMETER.ParamMouthSize] as number) * 0.3;
          const share = (restX - centreX) / (bounds.width / 2);
          const isOpen = open > 0.12;
          const tall = isOpen ? 0.45 + 0.6 * open : 1;
          toX =
            centreX +
            (restX - centreX) * size * (1 + form * 0.06) +
            (values[PARAMETER.ParamMouthX] as number) * 8;
          // Opens downwards: the upper lip stays.
          toY =
            bounds.y +
            (restY - bounds.y) * size * tall -
            form * 2.2 * (share * share - 0.35) -
            (values[PARAMETER.ParamMouthY] as number) * 6;
          break;
        }
        case 'nose':
          toY -= (values[PARAMETER.ParamNoseY] as number) * 4;
          break;
        case 'blush':
        case 'eyeClosed':
        case 'eyeHappy':
        case 'plain':
          break;
      }
      x[vertex] = toX;
      y[vertex] = toY;
    }
  }

  /** Height in the open white that is seen at this point of the face. */
  maskY(part: ModelPart, x: number, y: number): number {
    return part.role.kind !== 'plain' && 'side' in part.role ? this.#eyes[part.role.side].maskY(x, y) : y;
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

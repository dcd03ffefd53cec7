import type { ParameterId } from '../parameters.ts';
import { type ExpressionId, MOUTH_SHAPES, type MouthShapeName } from '../vocabulary.ts';

export type Expression = {
  readonly values: { readonly [Id in ParameterId]?: number };
  /** An open mouth lasts this long and then closes to the mouth's form: no face stays agape. */
  readonly mouth?: { readonly shape: MouthShapeName; readonly open: number; readonly forMs: number };
};

/** Offsets over whatever else she does; see each parameter's blend. */
export const EXPRESSION_VALUES: { readonly [Id in ExpressionId]: Expression } = {
  neutral: { values: {} },
  smile: {
    values: {
      ParamMouthForm: 0.8,
      ParamEyeLSmile: 0.35,
      ParamEyeRSmile: 0.35,
      ParamEyeLOpen: 0.95,
      ParamEyeROpen: 0.95,
      ParamBrowLY: 0.2,
      ParamBrowRY: 0.2,
      ParamCheek: 0.6,
    },
  },
  joy: {
    values: {
      ParamMouthForm: 1,
      ParamEyeLSmile: 1,
      ParamEyeRSmile: 1,
      ParamEyeLOpen: 0,
      ParamEyeROpen: 0,
      ParamBrowLY: 0.5,
      ParamBrowRY: 0.5,
      ParamCheek: 0.9,
    },
    mouth: { shape: 'laugh', open: 0.9, forMs: 2400 },
  },
  surprise: {
    values: {
      ParamMouthForm: 0,
      ParamEyeLOpen: 1.13,
      ParamEyeROpen: 1.13,
      ParamEyeBallForm: -0.55,
      ParamBrowLY: 1,
      ParamBrowRY: 1,
      ParamBrowLForm: 0.5,
      ParamBrowRForm: 0.5,
    },
    mouth: { shape: 'surprised', open: 0.8, forMs: 1700 },
  },
  shy: {
    values: {
      ParamMouthForm: 0.45,
      ParamEyeLOpen: 0.86,
      ParamEyeROpen: 0.86,
      ParamEyeBallX: -0.3,
      ParamEyeBallY: -0.35,
      ParamBrowLAngle: -0.7,
      ParamBrowRAngle: -0.7,
      ParamBrowLY: 0.25,
      ParamBrowRY: 0.25,
      ParamCheek: 1,
      ParamAngleY: -4,
      ParamAngleZ: -3,
      ParamMouthSize: -0.25,
    },
  },
  wink: {
    values: {
      ParamMouthForm: 1,
      ParamEyeROpen: 0,
      ParamEyeRSmile: 1,
      ParamEyeLSmile: 0.2,
      ParamBrowLY: 0.5,
      ParamBrowRY: -0.2,
      ParamCheek: 0.75,
      ParamAngleZ: 4,
    },
  },
  sad: {
    values: {
      ParamMouthForm: -0.8,
      ParamEyeLOpen: 0.85,
      ParamEyeROpen: 0.85,
      ParamEyeLForm: -0.6,
      ParamEyeRForm: -0.6,
      ParamBrowLAngle: -1,
      ParamBrowRAngle: -1,
      ParamBrowLY: 0.1,
      ParamBrowRY: 0.1,
      ParamEyeBallY: -0.2,
      ParamAngleY: -6,
      ParamCheek: 0.25,
      ParamShoulderY: -0.5,
    },
  },
  determined: {
    values: {
      ParamMouthForm: 0.5,
      ParamEyeLOpen: 0.9,
      ParamEyeROpen: 0.9,
      ParamEyeLForm: 0.6,
      ParamEyeRForm: 0.6,
      ParamBrowLAngle: 0.85,
      ParamBrowRAngle: 0.85,
      ParamBrowLY: -0.35,
      ParamBrowRY: -0.35,
      ParamAngleY: -2,
      ParamEyeBallForm: 0.2,
    },
  },
};

export const mouthIndex = (shape: MouthShapeName): number => MOUTH_SHAPES.indexOf(shape);

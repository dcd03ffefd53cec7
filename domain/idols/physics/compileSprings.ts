import { smoothStep } from '../../drawing/Outline.ts';
import type { IdolModel, ModelSpring } from '../model/IdolModel.ts';
import { PARAMETER, type ParameterId } from '../parameters.ts';

/** Model units per second squared; the figure's 1400 units stand for 1.6 m. */
const GRAVITY = 8600;
/** Turbulence under what is drawn flying out level: a scarf's end, a blown tuft. A steady wind is in the drawing. */
const FLUTTER = 3.4;

const GROUP_PARAMETER: { readonly [Group in ModelSpring['group']]: ParameterId } = {
  hairFront: 'ParamHairFront',
  hairSide: 'ParamHairSide',
  hairBack: 'ParamHairBack',
  skirt: 'ParamSkirt',
  ribbon: 'ParamRibbon',
};

/** A lock as the simulation needs it. */
export type Spring = {
  readonly model: ModelSpring;
  readonly parameter: number;
  readonly length: number;
  /** Direction from anchor to tip at rest, as an angle clockwise from hanging. */
  readonly restAngle: number;
};

/** Numbers a spring in what `constantsOf` gives. */
export const CONSTANTS = 12;

export function compileSprings({ springs }: IdolModel): readonly Spring[] {
  return springs.map((spring) => {
    const dx = spring.tip.x - spring.anchor.x;
    const dy = spring.tip.y - spring.anchor.y;
    return {
      model: spring,
      parameter: PARAMETER[GROUP_PARAMETER[spring.group]],
      length: Math.max(40, Math.hypot(dx, dy)),
      restAngle: Math.atan2(-dx, dy),
    };
  });
}

/** pull, drag, weight, what the wind takes, sine and cosine of three phases, sine of the rest angle, flutter. */
export function constantsOf({ model, length, restAngle }: Spring): number[] {
  const { stiffness, anchor, tip } = model;
  const ownRate = 3.2 + 13 * stiffness;
  const phase = anchor.x * 0.013 + tip.y * 0.004;
  const turns = [phase * 3, phase * 5, phase * 4].flatMap((angle) => [Math.sin(angle), Math.cos(angle)]);
  return [
    ownRate * ownRate,
    2 * ownRate * (0.24 + 0.2 * stiffness),
    (GRAVITY / length) * 0.6,
    1.2 - stiffness,
    ...turns,
    Math.sin(restAngle),
    FLUTTER * (1.2 - stiffness) * smoothStep(0.8, 0.97, Math.abs(Math.sin(restAngle))),
  ];
}

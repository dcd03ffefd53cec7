/**
 * How a source's value meets what is there already: `add` offsets it, `multiply` scales it, `replace` fades over to
 * it, `choose` takes it whole once the source weighs half (a drawing cannot be half another one).
 */
export type ParameterBlend = 'add' | 'multiply' | 'replace' | 'choose';

export type ParameterRange = {
  readonly minimum: number;
  readonly maximum: number;
  readonly rest: number;
  readonly blend: ParameterBlend;
};

const add = (extent: number, rest = 0): ParameterRange => between(-extent, extent, rest, 'add');
const between = (minimum: number, maximum: number, rest: number, blend: ParameterBlend): ParameterRange => ({
  minimum,
  maximum,
  rest,
  blend,
});

/**
 * What poses an idol. Ids are Live2D's standard ones where it has them
 * (https://docs.live2d.com/en/cubism-editor-manual/standard-parameter-list/). `L` and `R` are the viewer's left and
 * right, as in part names. Angles are degrees; positions are model units; the rest 0..1 or −1..1.
 */
export const PARAMETERS = {
  /** Head: + turns to the viewer's right, + looks up, + tilts clockwise. */
  ParamAngleX: add(30),
  ParamAngleY: add(30),
  ParamAngleZ: add(30),
  ParamBodyAngleX: add(20),
  /** − bows towards the viewer. */
  ParamBodyAngleY: add(30),
  ParamBodyAngleZ: add(15),
  /** The whole figure's place: − leftwards, − upwards (a jump). */
  ParamBaseX: add(200),
  ParamBaseY: add(120),
  /** Weight on one leg: hips move sideways, feet stay. */
  ParamHipX: add(30),
  /** + stretched, − squashed (landing, anticipation). */
  ParamBodyStretch: add(1),
  ParamShoulderY: add(1),
  ParamBreath: between(0, 1, 0, 'replace'),
  ParamLegL: add(30),
  ParamLegR: add(30),

  ParamEyeLOpen: between(0, 1.25, 1, 'multiply'),
  ParamEyeROpen: between(0, 1.25, 1, 'multiply'),
  ParamEyeLSmile: between(0, 1, 0, 'replace'),
  ParamEyeRSmile: between(0, 1, 0, 'replace'),
  /** + raises the outer corner (stern), − lowers it (sad). */
  ParamEyeLForm: add(1),
  ParamEyeRForm: add(1),
  ParamEyeBallX: add(1),
  ParamEyeBallY: add(1),
  /** − small irises (fright), + large ones (delight). */
  ParamEyeBallForm: add(1),
  ParamEyeHighlight: between(0, 1, 1, 'replace'),
  ParamEyeHighlightX: add(1),
  ParamEyeHighlightY: add(1),
  ParamBrowLY: add(1),
  ParamBrowRY: add(1),
  ParamBrowLX: add(1),
  ParamBrowRX: add(1),
  ParamBrowLAngle: add(1),
  ParamBrowRAngle: add(1),
  ParamBrowLForm: add(1),
  ParamBrowRForm: add(1),
  ParamMouthForm: between(-1, 1, 0.15, 'replace'),
  ParamMouthOpenY: between(0, 1, 0, 'replace'),
  /** Index into MOUTH_SHAPES; 0 lets form and opening choose. */
  ParamMouthShape: between(0, 10, 0, 'choose'),
  ParamMouthSize: add(1),
  ParamMouthX: add(1),
  ParamMouthY: add(1),
  ParamCheek: between(0, 1, 0.45, 'replace'),
  ParamNoseY: add(1),

  /** Upper arm: 0 hangs, 90 straight out to its own side, 180 straight up. */
  ParamArmLA: between(-60, 190, 13, 'replace'),
  ParamArmRA: between(-60, 190, 13, 'replace'),
  /** Elbow: + bends the forearm on outwards and up, − inwards across the body. */
  ParamArmLB: between(-170, 170, -9, 'replace'),
  ParamArmRB: between(-170, 170, -9, 'replace'),
  /** Wrist, the same sense. */
  ParamHandL: between(-90, 90, 4, 'replace'),
  ParamHandR: between(-90, 90, 4, 'replace'),
  /** Index into HAND_SHAPES. */
  ParamHandLShape: between(0, 12, 0, 'choose'),
  ParamHandRShape: between(0, 12, 0, 'choose'),
  /** How near the hand is to the viewer: + larger. */
  ParamHandLNear: add(1),
  ParamHandRNear: add(1),
  /** + shows the hand's other edge: the drawing mirrored about the forearm. */
  ParamHandLFlip: between(0, 1, 0, 'choose'),
  ParamHandRFlip: between(0, 1, 0, 'choose'),
  /** How far the arm gives up its angles to reach for its target with the palm. */
  ParamArmLReach: between(0, 1, 0, 'replace'),
  ParamArmRReach: between(0, 1, 0, 'replace'),
  ParamArmLTargetX: between(-1500, 1500, -260, 'replace'),
  ParamArmRTargetX: between(-1500, 1500, 260, 'replace'),
  ParamArmLTargetY: between(-1500, 2500, 300, 'replace'),
  ParamArmRTargetY: between(-1500, 2500, 300, 'replace'),
  /** How a reaching arm bends: + the forearm outwards and up (for a high point), − inwards across the body. */
  ParamArmLBend: between(-1, 1, 1, 'replace'),
  ParamArmRBend: between(-1, 1, 1, 'replace'),
  ParamShoulderLY: add(1),
  ParamShoulderRY: add(1),

  /** Over what physics gives, in radians at the tip; further, locks would cross the face and hems their neighbours. */
  ParamHairFront: add(0.3),
  ParamHairSide: add(0.3),
  ParamHairBack: add(0.3),
  ParamSkirt: add(0.3),
  ParamRibbon: add(0.3),
  /** Steady wind: + blows to the viewer's right. */
  ParamWind: add(1),
} as const satisfies Record<string, ParameterRange>;

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
export const PARAMETER_COUNT = PARAMETER_IDS.length;

/** Place of each parameter in a pose. */
export const PARAMETER = Object.fromEntries(PARAMETER_IDS.map((id, index) => [id, index])) as {
  readonly [Id in ParameterId]: number;
};

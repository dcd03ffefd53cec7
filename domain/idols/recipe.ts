import type { Oklch } from '../drawing/oklch.ts';

/** The part library: for every place of the figure, the drawings that a recipe may choose from. */
export const PART_CHOICES = {
  face: ['soft'],
  eyes: ['starry', 'cool', 'tender', 'wide', 'sparkling', 'keen', 'sly', 'curious'],
  brows: ['gentle', 'level', 'strong', 'tender', 'short', 'keen', 'sly'],
  mouth: ['bright', 'fanged', 'cat'],
  hairBack: [
    'roundedNape',
    'floorLong',
    'curledNape',
    'windsweptCrop',
    'flickedBob',
    'gatheredNape',
    'steppedNape',
    'roundBob',
  ],
  hairTop: ['dome', 'sleekCrown', 'smoothDome', 'plainDome', 'windswept', 'glossDome', 'honeyDome'],
  fringe: [
    'sweptLocks',
    'himeCut',
    'partedCurls',
    'windswept',
    'tousled',
    'squareParting',
    'stepped',
    'mirroredLocks',
    'arched',
  ],
  hairSides: [
    'twinTails',
    'frontStrands',
    'ribbonRinglets',
    'windswept',
    'cloudPuffs',
    'tracedBraid',
    'stepped',
    'turnedIn',
  ],
  body: ['slender'],
  outfit: [
    'starStage',
    'octagonGlass',
    'tieredGown',
    'lineMap',
    'makerDungarees',
    'chipLab',
    'boxyHoodie',
    'archiveCardigan',
  ],
  hands: ['slender', 'gloved'],
} as const;

/** What an idol may wear or carry besides; any number of each once. */
export const PROP_CHOICES = [
  'pilotGoggles',
  'hexagonNuts',
  'propellerBells',
  'frecklesAndSmudge',
  'droneFriend',
  'starHairpins',
  'flowerScrunchies',
  'televisionBackpack',
  'mastHairpins',
  'roseHeaddress',
  'ringletBows',
  'laceParasol',
  'flyingScarf',
  'cheekPlaster',
  'gateClips',
  'contactClips',
  'trackTuft',
  'pixelHeadphones',
  'neckCamera',
  'roundGlasses',
  'chainedPager',
  'cassetteSatchel',
] as const;
export type PropChoice = (typeof PROP_CHOICES)[number];

export type PartPlace = keyof typeof PART_CHOICES;
export type PartSelection = { readonly [Place in PartPlace]: (typeof PART_CHOICES)[Place][number] };

export const PALETTE_KEYS = [
  'skin',
  'hair',
  'hairTips',
  'irisTop',
  'irisMiddle',
  'irisBottom',
  /** Stands for the idol: the skirt, the glove. */
  'dominant',
  /** A second tone of the dominant colour. */
  'dominantLight',
  'accent',
  'neutral',
  'metal',
] as const;
export type PaletteKey = (typeof PALETTE_KEYS)[number];
export type Palette = { readonly [Key in PaletteKey]: Oklch };

/** Scales of what differs between figures of the same drawings; 1 is as drawn. */
export const PROPORTION_RANGES = {
  eyeSize: { minimum: 0.85, maximum: 1.15 },
  /** Distance between the eyes. */
  eyeSpacing: { minimum: 0.92, maximum: 1.08 },
  /** How far the outer corners of the eyes are raised (+) or lowered (−), in degrees. */
  eyeTilt: { minimum: -8, maximum: 8 },
  faceWidth: { minimum: 0.94, maximum: 1.06 },
  hairLength: { minimum: 0.6, maximum: 1.1 },
  skirtWidth: { minimum: 0.8, maximum: 1.15 },
  /** Of the whole figure beside others on the stage; the drawings themselves are all of one size. */
  stature: { minimum: 0.92, maximum: 1.08 },
} as const;
export type ProportionKey = keyof typeof PROPORTION_RANGES;
export type Proportions = { readonly [Key in ProportionKey]: number };

/** What a bake takes from a recipe besides its drawings. */
export type BakedFigure = {
  readonly id: string;
  readonly proportions: Pick<Proportions, 'stature'>;
};

/** How one idol looks: which drawings, in which colours, in which measures. The file is checked by `contract/recipe.ts`. */
export type Recipe = {
  readonly id: string;
  readonly parts: PartSelection;
  readonly props: readonly PropChoice[];
  readonly palette: Palette;
  readonly proportions: Proportions;
};

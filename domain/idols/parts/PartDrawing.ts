/**
 * One drawn part of an idol, before it is baked: SVG in model space and how it is fastened to the rig.
 *
 * Model space: x to the viewer's right, y down, one unit one pixel of a full figure 1400 units tall. x = 0 is the
 * middle of the body, y = 0 the top of the head, the floor lies at y = 1300. "Left" and "right" in part names are the
 * viewer's. The head's centre of turning is HEAD_PIVOT, the body's BODY_PIVOT.
 */
export type PartDrawing = {
  /** Unique within an idol: `hairFrontMiddle`, `eyeLeftIris`, `handLeftVictory`. */
  readonly id: string;
  /** SVG markup (paths, groups, gradients with ids that start with the part's id) in model space. */
  readonly svg: string;
  /** Encloses all of the markup, outline included. */
  readonly bounds: Box;
  /** Painter's order: greater is nearer to the viewer. */
  readonly drawOrder: number;
  readonly attach: Attachment;
  /** How many mesh cells across and down; 1 × 1 for what never bends. */
  readonly grid: { readonly columns: number; readonly rows: number };
  /** The whole part is seen only where the named part is (an iris inside the white of its eye). */
  readonly maskedBy?: string;
  /** One of several that are shown in turn: hand shapes, mouths. The rig shows the one a parameter names. */
  readonly variant?: { readonly slot: VariantSlot; readonly name: string };
  /** Follows through with a spring: hair locks, ribbons, skirt, earrings. */
  readonly spring?: PartSpring;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Attachment =
  /**
   * On the head. `depth` is how far the part's middle lies before (+) or behind (−) the head's axis, in model units
   * (the face's surface about +90, side tails about −30, back hair −110). `bulge`: how much further forward the
   * part's middle lies than its edges, so that a face is a curved surface and not a card. `rake`: of what stands on
   * the head, how much further forward its top lies than its foot, whose depth `depth` then is; 0 if left out.
   */
  | { readonly to: 'head'; readonly depth: number; readonly bulge: number; readonly rake?: number }
  | { readonly to: 'body'; readonly depth: number; readonly bulge: number }
  /** Rigid on one bone. */
  | { readonly to: 'bone'; readonly bone: BoneId }
  /** Bends between two bones about the joint at the second one's start (sleeve, thigh and shin). */
  | { readonly to: 'joint'; readonly upper: BoneId; readonly lower: BoneId; readonly softness: number };

export const BONES = [
  'upperArmLeft',
  'lowerArmLeft',
  'handLeft',
  'upperArmRight',
  'lowerArmRight',
  'handRight',
  'legLeft',
  'legRight',
] as const;
export type BoneId = (typeof BONES)[number];

export type VariantSlot = 'handLeft' | 'handRight' | 'mouth';

export type PartSpring = {
  /** Where it is fastened, in model space: does not swing. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** The far end, that swings most. */
  readonly tip: { readonly x: number; readonly y: number };
  /** 0.2 soft ribbon … 1 stiff tuft. */
  readonly stiffness: number;
};

export const HEAD_PIVOT = { x: 0, y: 262 } as const;
export const BODY_PIVOT = { x: 0, y: 560 } as const;

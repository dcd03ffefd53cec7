/** What an idol can be asked to do, by name: the words that interaction, shows and stage share. */
export const EXPRESSIONS = [
  'neutral',
  'smile',
  'joy',
  'surprise',
  'shy',
  'wink',
  'sad',
  'determined',
] as const;
export type ExpressionId = (typeof EXPRESSIONS)[number];

export const MOTIONS = [
  'greet',
  'listen',
  'explain',
  'wave',
  'highFive',
  'heart',
  'victory',
  'cheer',
  'surprise',
  'shy',
  'laugh',
  'farewell',
] as const;
export type MotionId = (typeof MOTIONS)[number];

/** Hand drawings that a part library offers in the slots `handLeft` and `handRight`. */
export const HAND_SHAPES = [
  'relaxed',
  'openPalm',
  'fist',
  'pointUp',
  'victory',
  'thumbsUp',
  'thumbsDown',
  'ok',
  'rock',
  'call',
  'fingerHeart',
  'halfHeart',
  'prayer',
] as const;
export type HandShapeName = (typeof HAND_SHAPES)[number];

/** Mouth drawings in the slot `mouth`. The first three are closed and are chosen between by `ParamMouthForm`. */
export const MOUTH_SHAPES = [
  'neutral',
  'smile',
  'sad',
  'A',
  'E',
  'I',
  'O',
  'U',
  'laugh',
  'pout',
  'surprised',
] as const;
export type MouthShapeName = (typeof MOUTH_SHAPES)[number];

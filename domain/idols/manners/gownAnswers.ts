import { curve, motion, swings } from '../motions/Motion.ts';
import { armTo, ON_CHEST } from '../motions/poses.ts';
import { AT_ROSES, AT_SKIRT, CLASPED, FIST_AT_SHOULDER } from './gownPoses.ts';
import type { Manner } from './Manner.ts';

/** A gust from a swipe: one hand on the roses, one on the skirt, which swings after it. */
function gust(way: 1 | -1) {
  return motion(
    2000,
    [
      ...armTo('L', AT_ROSES, 'relaxed', 300),
      ...armTo('R', AT_SKIRT, 'relaxed', 340),
      curve('ParamSkirt', 0, 0, 240, -0.12 * way, 700, -0.09 * way, 1100, 0.06 * way, 1600, 0),
      curve('ParamBodyAngleZ', 0, 0, 280, 4 * way, 800, 3 * way, 1300, -1.5 * way, 1800, 0),
      curve('ParamBodyAngleX', 0, 0, 300, 10 * way, 900, 7 * way, 1700, 0),
      curve('ParamAngleX', 0, 0, 240, 18 * way, 800, 14 * way, 1500, 0),
      curve('ParamAngleZ', 0, 0, 320, 6 * way, 900, 4 * way, 1700, 0),
      curve('ParamEyeBallX', 0, 0, 160, 0.6 * way, 800, 0.4 * way, 1200, 0),
    ],
    { keepsSides: true },
  );
}

/** What a lady in a wide gown answers: with the gown, where she can. */
export const GOWN_ANSWERS: Manner['answers'] = {
  swipeLeft: { expression: 'surprise', expressionMs: 1500, motion: gust(-1) },
  swipeRight: { expression: 'surprise', expressionMs: 1500, motion: gust(1) },
  // So much force: a small fist in return, the other hand on her heart.
  fist: {
    expression: 'wink',
    expressionMs: 2400,
    motion: motion(2500, [
      ...armTo('R', FIST_AT_SHOULDER, 'fist', 420),
      ...armTo('L', ON_CHEST, 'relaxed', 480),
      swings('ParamHandR', 620, 520, 2, FIST_AT_SHOULDER.wrist + 12, FIST_AT_SHOULDER.wrist - 10, 0, 0),
      curve('ParamAngleZ', 0, 0, 520, -7, 2000, -6, 2500, 0),
      swings('ParamAngleY', 560, 520, 2, -5, 2, 0, 0),
    ]),
  },
  prayer: {
    expression: 'smile',
    expressionMs: 3000,
    motion: motion(3000, [
      ...armTo('L', CLASPED, 'prayer', 460),
      ...armTo('R', CLASPED, 'prayer', 460),
      curve('ParamBodyStretch', 0, 0, 700, 0.1, 1250, -0.8, 1750, -0.8, 2400, 0),
      curve('ParamAngleY', 0, 0, 640, 0, 1250, -17, 1750, -16, 2500, 0),
      curve('ParamBodyAngleY', 0, 0, 640, 0, 1250, -9, 1750, -9, 2500, 0),
      curve('ParamEyeLOpen', 0, 1, 900, 1, 1200, 0, 1850, 0, 2100, 1),
      curve('ParamEyeROpen', 0, 1, 900, 1, 1200, 0, 1850, 0, 2100, 1),
    ]),
  },
};

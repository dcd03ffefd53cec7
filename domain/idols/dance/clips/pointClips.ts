import { dance, danceTogether, keys } from '../DanceClip.ts';
import { arm, groove, weight } from '../moves.ts';
import {
  CHAMBERED,
  EAR,
  FACE,
  HIP,
  POINTED_ACROSS,
  POINTED_OUT,
  POINTED_UP,
  SWUNG_BACK,
  withHand,
} from '../stances.ts';

export const POINT_CLIPS = {
  starPoint: danceTogether(
    arm('R', 4, 0.6, [0, POINTED_UP], [2, withHand(CHAMBERED, 'fist')]),
    arm('L', 4, 0.6, [0, HIP]),
    keys('ParamHipX', 0, -15, 1, -15, 2, 11, 3, 11),
    keys('ParamBodyAngleZ', 0, 4, 1, 4, 2, -3, 3, -3),
    keys('ParamAngleX', 0, 12, 1, 12, 2, -6, 3, -6),
    keys('ParamAngleZ', 0, -6, 1, -6, 2, 5, 3, 5),
    groove(4),
  ),
  // The finger passes along the crowd, from side to side.
  pointOut: danceTogether(
    arm('R', 4, 0.6, [0, POINTED_OUT], [2, HIP]),
    arm('L', 4, 0.6, [0, HIP], [2, POINTED_OUT]),
    keys('ParamBodyAngleX', 0, 12, 1, 12, 2, -12, 3, -12),
    keys('ParamAngleX', 0, 14, 1, 14, 2, -14, 3, -14),
    keys('ParamHipX', 0, -14, 1, -12, 2, 14, 3, 12),
    keys('ParamAngleZ', 0, 6, 2, -6),
    groove(4, 0.8),
  ),
  discoPoint: danceTogether(
    arm('R', 4, 0.75, [0, POINTED_UP], [1, POINTED_ACROSS], [2, POINTED_UP], [3, POINTED_ACROSS]),
    arm('L', 4, 0.5, [0, HIP]),
    keys('ParamHipX', 0, -17, 1, 15, 2, -17, 3, 15),
    keys('ParamBodyAngleZ', 0, 5, 1, -4, 2, 5, 3, -4),
    keys('ParamAngleX', 0, 14, 1, -10, 2, 14, 3, -10),
    keys('ParamAngleY', 0, 8, 1, -8, 2, 8, 3, -8),
    keys('ParamLegL', 0, 9, 1, 2, 2, 9, 3, 2),
    groove(4, 1.1),
  ),
  countFingers: dance(
    arm(
      'R',
      4,
      0.4,
      [0, withHand(FACE, 'pointUp')],
      [1, withHand(FACE, 'victory')],
      [2, withHand(FACE, 'ok')],
      [3, withHand(FACE, 'openPalm')],
    ),
    arm('L', 4, 0.4, [0, SWUNG_BACK]),
    weight(4, 2, 0.8),
    groove(4),
  ),
  callMe: danceTogether(
    arm('R', 4, 0.8, [0, EAR], [2, withHand(POINTED_OUT, 'call')]),
    arm('L', 4, 0.8, [0, HIP]),
    keys('ParamAngleZ', 0, 11, 1, 11, 2, -4, 3, -4),
    keys('ParamBodyAngleX', 0, -6, 2, 10),
    weight(4, 4, 1),
    groove(4, 0.8),
  ),
} as const;

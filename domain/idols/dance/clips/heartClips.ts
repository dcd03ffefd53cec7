import { danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, weight } from '../moves.ts';
import { CHEST, CROWN, HEART, HEART_DRAWN, HIP, LOOSE, RAISED, SHOULDER, withHand } from '../stances.ts';

export const HEART_CLIPS = {
  bigHeart: danceTogether(
    arms(4, 0.8, [0, CROWN], [3, RAISED]),
    weight(4, 4, 1.3),
    swing('ParamBodyAngleX', 4, 4, 7),
    groove(4, 0.9),
    swing('ParamLegL', 4, 4, 7, 0),
  ),
  chestHeart: danceTogether(
    arms(4, 0.5, [0, HEART], [1, HEART_DRAWN], [2, HEART], [3, HEART_DRAWN]),
    weight(4, 4, 1),
    keys('ParamBodyAngleY', 0, -3, 1, 2, 2, -3, 3, 2),
    groove(4, 0.7),
  ),
  fingerHearts: danceTogether(
    arm('R', 4, 0.6, [0, withHand(SHOULDER, 'fingerHeart')], [2, HIP]),
    arm('L', 4, 0.6, [0, HIP], [2, withHand(SHOULDER, 'fingerHeart')]),
    weight(4, 4, 1.1),
    swing('ParamAngleX', 4, 4, 8),
    groove(4),
  ),
  // A hand on the heart, which beats.
  heartbeat: danceTogether(
    arm('R', 2, 0.6, [0, CHEST]),
    arm('L', 2, 0.6, [0, LOOSE]),
    keys('ParamShoulderY', 0, 0.8, 0.3, 0, 0.5, 0.6, 1, 0),
    keys('ParamBodyStretch', 0, 0.4, 0.3, -0.1, 0.5, 0.3, 1, -0.2),
    keys('ParamAngleY', 0, -3, 1, 2),
    weight(2, 2, 0.5),
  ),
} as const;

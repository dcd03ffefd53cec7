import { danceTogether, keys, swing } from '../DanceClip.ts';
import { arm, arms, groove, weight } from '../moves.ts';
import { APART, APART_WIDE, CLAPPED, CLAPPED_ACROSS, CLAPPED_OUT, RAISED } from '../stances.ts';

export const CLAP_CLIPS = {
  clapOnTwo: danceTogether(arms(2, 0.5, [0, APART], [1, CLAPPED]), weight(2, 2, 0.8), groove(2)),
  bigClap: danceTogether(
    arms(2, 0.7, [0, APART_WIDE], [1, CLAPPED]),
    keys('ParamBodyAngleY', 0, 5, 1, -6),
    keys('ParamAngleY', 0, 8, 1, -8),
    weight(2, 2, 0.5),
    swing('ParamBodyStretch', 2, 2, 0.55, -0.6),
  ),
  sideClap: danceTogether(
    arm('R', 4, 0.5, [0, APART], [1, CLAPPED_OUT], [2, APART], [3, CLAPPED_ACROSS]),
    arm('L', 4, 0.5, [0, APART], [1, CLAPPED_ACROSS], [2, APART], [3, CLAPPED_OUT]),
    keys('ParamBodyAngleX', 0, 0, 1, 13, 2, 0, 3, -13),
    keys('ParamAngleX', 0, 0, 1, 15, 2, 0, 3, -15),
    keys('ParamHipX', 0, 0, 1, -15, 2, 0, 3, 15),
    keys('ParamAngleZ', 0, 0, 1, 6, 2, 0, 3, -6),
    groove(4),
  ),
  // Open, and one, two, three.
  tripleClap: danceTogether(
    arms(
      4,
      0.5,
      [0, RAISED],
      [1, APART],
      [2, CLAPPED],
      [2.25, APART],
      [2.5, CLAPPED],
      [2.75, APART],
      [3, CLAPPED],
      [3.5, APART],
    ),
    keys('ParamBodyAngleY', 0, 4, 2, -5, 3, -7),
    keys('ParamAngleZ', 0, -6, 2, 6, 3, 8),
    weight(4, 4, 0.8),
    groove(4),
  ),
} as const;

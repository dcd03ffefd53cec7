import type { OneHandPose, TwoHandPose } from '../PoseDefinition.ts';
import { call } from './call.ts';
import { fingerHeart } from './fingerHeart.ts';
import { fist } from './fist.ts';
import { handHeart } from './handHeart.ts';
import { ok } from './ok.ts';
import { openPalm } from './openPalm.ts';
import { pointUp } from './pointUp.ts';
import { prayer } from './prayer.ts';
import { rock } from './rock.ts';
import { thumbsDown } from './thumbsDown.ts';
import { thumbsUp } from './thumbsUp.ts';
import { victory } from './victory.ts';

/** Every pose that is known. A new one is a name in the vocabulary, a file here beside, and a word in this list. */
export const ONE_HAND_POSES: readonly OneHandPose[] = [
  openPalm,
  fist,
  pointUp,
  victory,
  thumbsUp,
  thumbsDown,
  ok,
  rock,
  call,
  fingerHeart,
];

export const TWO_HAND_POSES: readonly TwoHandPose[] = [handHeart, prayer];

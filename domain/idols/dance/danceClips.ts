import { ARM_CLIPS } from './clips/armClips.ts';
import { CLAP_CLIPS } from './clips/clapClips.ts';
import { HEART_CLIPS } from './clips/heartClips.ts';
import { JUMP_CLIPS } from './clips/jumpClips.ts';
import { POINT_CLIPS } from './clips/pointClips.ts';
import { POSE_CLIPS } from './clips/poseClips.ts';
import { STEP_CLIPS } from './clips/stepClips.ts';
import { SWAY_CLIPS } from './clips/swayClips.ts';
import { TURN_CLIPS } from './clips/turnClips.ts';
import { WAVE_CLIPS } from './clips/waveClips.ts';
import type { DanceClip } from './DanceClip.ts';
import type { DanceClipId } from './vocabulary.ts';

const CLIPS: Readonly<Record<DanceClipId, DanceClip>> = {
  ...STEP_CLIPS,
  ...SWAY_CLIPS,
  ...ARM_CLIPS,
  ...WAVE_CLIPS,
  ...CLAP_CLIPS,
  ...POINT_CLIPS,
  ...HEART_CLIPS,
  ...JUMP_CLIPS,
  ...TURN_CLIPS,
  ...POSE_CLIPS,
};

/** How a clip is danced, as written for a hand on the viewer's right. */
export const danceClip = (id: DanceClipId): DanceClip => CLIPS[id];

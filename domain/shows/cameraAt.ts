import { type CameraClip, endBeat } from './Show.ts';
import type { CameraState } from './StageState.ts';

/** Share of the screen's height, for the strongest shake. */
const SHAKE_REACH = 0.02;
/** Swings per beat across and down. No simple ratio, so that the way does not repeat itself to the eye. */
const SHAKES_ACROSS = 3.7;
const SHAKES_DOWN = 5.3;

const AT_REST: CameraState = { crop: 'whole', on: null, zoom: 1, shakeX: 0, shakeY: 0 };

/** A clip is a cut: between two of them the picture may jump, within one it does not. */
export function cameraAt(clips: readonly CameraClip[], beat: number): CameraState {
  const clip = clips.find((one) => one.startBeat <= beat && beat < endBeat(one));
  if (clip === undefined) return AT_REST;
  const since = beat - clip.startBeat;
  const reach = clip.shake * SHAKE_REACH;
  return {
    crop: clip.crop,
    on: clip.on,
    zoom: 1 + (clip.push * since) / clip.lengthBeats,
    shakeX: reach * Math.sin(2 * Math.PI * SHAKES_ACROSS * since),
    shakeY: reach * Math.sin(2 * Math.PI * SHAKES_DOWN * since),
  };
}

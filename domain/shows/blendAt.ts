import { smoothStep } from '../idols/sources/ease.ts';
import { type Clip, endBeat, SAME_BEAT } from './Show.ts';

type Blended = Clip & { readonly blendBeats: number };

/** A clip that is seen, or nothing; `beat` since it began. */
export type BlendedClip<Kind> = { readonly clip: Kind | null; readonly beat: number; readonly share: number };

/** Nothing of an idol changes faster, whatever a show asks for: a body that jumps is seen as a fault. */
export const LEAST_BLEND_MS = 120;
/** How long it takes to come to rest where no clip follows. */
const REST_BLEND_BEATS = 0.5;

/**
 * What is seen of a lane at a beat: one clip or rest, or two of them while the first goes over into the second. Clips
 * of the lane do not overlap, and none blends in for longer than it lasts, so that there are never three.
 *
 * @param msPerBeat of the song, for the least time that a blend takes
 */
export function blendAt<Kind extends Blended>(
  clips: readonly Kind[],
  belongs: (clip: Kind) => boolean,
  beat: number,
  msPerBeat: number,
): readonly BlendedClip<Kind>[] {
  const leastBeats = LEAST_BLEND_MS / msPerBeat;
  let begun: Kind | null = null;
  let before: Kind | null = null;
  let nextBeat = Number.POSITIVE_INFINITY;
  for (const clip of clips) {
    if (!belongs(clip)) continue;
    if (clip.startBeat > beat) nextBeat = Math.min(nextBeat, clip.startBeat);
    else if (begun === null || clip.startBeat > begun.startBeat) {
      before = begun;
      begun = clip;
    } else if (before === null || clip.startBeat > before.startBeat) before = clip;
  }
  if (begun === null) return [{ clip: null, beat, share: 1 }];
  const restBeat = endBeat(begun);
  if (beat >= restBeat && !isJoined(begun, nextBeat, leastBeats)) {
    const blendBeats = Math.min(REST_BLEND_BEATS, nextBeat - restBeat);
    return crossing(begun, null, restBeat, blendBeats, beat);
  }
  const from = before !== null && isJoined(before, begun.startBeat, leastBeats) ? before : null;
  const blendBeats = Math.max(Math.min(leastBeats, begun.lengthBeats), begun.blendBeats);
  return crossing(from, begun, begun.startBeat, blendBeats, beat);
}

/** Between the two there is no time to come to rest: the first goes on until the next begins. */
function isJoined(clip: Clip, nextBeat: number, leastBeats: number): boolean {
  return nextBeat - endBeat(clip) < Math.max(SAME_BEAT, leastBeats);
}

function crossing<Kind extends Blended>(
  from: Kind | null,
  to: Kind | null,
  startBeat: number,
  blendBeats: number,
  beat: number,
): readonly BlendedClip<Kind>[] {
  const arrived = { clip: to, beat: beat - startBeat, share: 1 };
  if (beat - startBeat >= blendBeats) return [arrived];
  const share = smoothStep((beat - startBeat) / blendBeats);
  const fromBeat = from === null ? beat : beat - from.startBeat;
  return [
    { clip: from, beat: fromBeat, share: 1 - share },
    { ...arrived, share },
  ];
}

import { smoothStep } from '../idols/sources/ease.ts';
import { type Clip, endBeat, SAME_BEAT } from './Show.ts';

type Blended = Clip & { readonly blendBeats: number };

/** A clip that is seen, or nothing; `beat` since it began. */
export type BlendedClip<Kind> = { readonly clip: Kind | null; readonly beat: number; readonly share: number };

/** How long it takes to come to rest where no clip follows. */
const REST_BLEND_BEATS = 0.5;

/**
 * What is seen of a lane at a beat: one clip or rest, or two of them while the first goes over into the second. Clips
 * of the lane do not overlap, and none blends in for longer than it lasts, so that there are never three.
 */
export function blendAt<Kind extends Blended>(
  clips: readonly Kind[],
  belongs: (clip: Kind) => boolean,
  beat: number,
): readonly BlendedClip<Kind>[] {
  let begun: Kind | null = null;
  let nextBeat = Number.POSITIVE_INFINITY;
  for (const clip of clips) {
    if (!belongs(clip)) continue;
    if (clip.startBeat > beat) nextBeat = Math.min(nextBeat, clip.startBeat);
    else if (begun === null || clip.startBeat > begun.startBeat) begun = clip;
  }
  if (begun === null) return [{ clip: null, beat, share: 1 }];
  const restBeat = endBeat(begun);
  if (beat >= restBeat) {
    const blendBeats = Math.min(REST_BLEND_BEATS, nextBeat - restBeat);
    return crossing(begun, null, restBeat, blendBeats, beat);
  }
  const before =
    clips.find((clip) => belongs(clip) && Math.abs(endBeat(clip) - begun.startBeat) < SAME_BEAT) ?? null;
  return crossing(before, begun, begun.startBeat, begun.blendBeats, beat);
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

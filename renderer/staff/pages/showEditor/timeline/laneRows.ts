import {
  clipsOn,
  type Draft,
  type DraftClip,
  laneOfClip,
} from '../../../../../domain/shows/editing/Draft.ts';
import { TRACKS, type Track } from '../../../../../domain/shows/lanes.ts';
import {
  endBeat,
  type Performer,
  STAGE_EFFECTS,
  type StageEffect,
} from '../../../../../domain/shows/Show.ts';
import type { Bilingual } from '../../../language.ts';
import { EFFECT_NAMES, performerName, TRACK_NAMES } from '../names.ts';

/** A line of the timeline. */
export type LaneRow = {
  readonly key: string;
  readonly track: Track;
  readonly lane: string;
  readonly name: Bilingual;
  readonly clips: readonly DraftClip[];
};

/** All lines in their order: a lane for everybody and for each of the cast, and one for every effect. */
export function laneRows(draft: Draft, cast: readonly Performer[]): readonly LaneRow[] {
  return TRACKS.flatMap((track) => {
    const clips = clipsOn(draft, track);
    return lanesOf(track, cast, clips).map((lane) => ({
      key: `${track} ${lane}`,
      track,
      lane,
      name: nameOf(track, lane),
      clips: clips.filter((one) => laneOfClip(one) === lane),
    }));
  });
}

function lanesOf(track: Track, cast: readonly Performer[], clips: readonly DraftClip[]): readonly string[] {
  if (track === 'effects') return STAGE_EFFECTS;
  if (track !== 'motion' && track !== 'expression') return [''];
  return [...new Set<string>(['all', ...cast, ...clips.map(laneOfClip)])];
}

function nameOf(track: Track, lane: string): Bilingual {
  if (track === 'effects') return EFFECT_NAMES[lane as StageEffect];
  if (lane === '') return TRACK_NAMES[track];
  const who = performerName(lane as Performer);
  const what = TRACK_NAMES[track];
  return { zh: `${what.zh}·${who.zh}`, en: `${what.en}: ${who.en}` };
}

/** Where the arrow keys lead from a clip: along its lane, or to the nearest one in the next lane that has any. */
export function neighbour(
  rows: readonly LaneRow[],
  id: string,
  to: 'left' | 'right' | 'up' | 'down' | 'first' | 'last',
): string | null {
  const at = rows.findIndex(({ clips }) => clips.some((one) => one.id === id));
  const row = rows[at];
  if (row === undefined) return null;
  const place = row.clips.findIndex((one) => one.id === id);
  if (to === 'left' || to === 'right') return row.clips[place + (to === 'left' ? -1 : 1)]?.id ?? null;
  if (to === 'first' || to === 'last') return row.clips.at(to === 'first' ? 0 : -1)?.id ?? null;
  const others = to === 'up' ? rows.slice(0, at).reverse() : rows.slice(at + 1);
  const next = others.find(({ clips }) => clips.length > 0);
  const beat = row.clips[place]?.clip.startBeat ?? 0;
  const apart = ({ clip }: DraftClip) =>
    clip.startBeat <= beat && beat < endBeat(clip) ? 0 : Math.abs(clip.startBeat - beat);
  return [...(next?.clips ?? [])].sort((one, other) => apart(one) - apart(other))[0]?.id ?? null;
}

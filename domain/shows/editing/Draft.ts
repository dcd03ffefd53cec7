import { laneOf, TRACKS, type Track } from '../lanes.ts';
import type { Clip, Show } from '../Show.ts';

/** A clip of a show without its place. */
export type ClipOf<Name extends Track> = Show['tracks'][Name][number];

type Placed<Name extends Track> = Name extends Track
  ? { readonly id: string; readonly track: Name; readonly clip: ClipOf<Name> }
  : never;

/** A clip that keeps its name while it is moved about. */
export type DraftClip = Placed<Track>;
export type LooseClip = { [Name in Track]: { readonly track: Name; readonly clip: ClipOf<Name> } }[Track];

/** A show in the editor: its clips in one list, each with a name of its own. */
export type Draft = Pick<Show, 'title' | 'song' | 'span' | 'formation'> & {
  readonly clips: readonly DraftClip[];
  /** Names are never given twice. */
  readonly nextId: number;
};

export function draftOf(show: Show): Draft {
  const loose = TRACKS.flatMap((track) => show.tracks[track].map((clip) => ({ track, clip }) as LooseClip));
  return {
    title: show.title,
    song: show.song,
    span: show.span,
    formation: show.formation,
    clips: loose.map((one, place) => named(one, place)),
    nextId: loose.length,
  };
}

/** The show as it is kept: every track by time. */
export function showOf(draft: Draft): Show {
  const on = <Name extends Track>(track: Name) =>
    clipsOn(draft, track).map(({ clip }) => clip) as unknown as Show['tracks'][Name];
  return {
    version: 1,
    title: draft.title,
    song: draft.song,
    span: draft.span,
    formation: draft.formation,
    tracks: {
      formation: on('formation'),
      motion: on('motion'),
      expression: on('expression'),
      lyrics: on('lyrics'),
      effects: on('effects'),
      camera: on('camera'),
      cheers: on('cheers'),
    },
  };
}

/** By time. */
export function clipsOn(draft: Draft, track: Track): readonly DraftClip[] {
  return draft.clips
    .filter((one) => one.track === track)
    .sort((one, other) => one.clip.startBeat - other.clip.startBeat);
}

export const named = ({ track, clip }: LooseClip, id: number): DraftClip =>
  ({ id: `clip${id}`, track, clip }) as DraftClip;

/** The same with other fields; the caller vouches that they belong to the track. */
export const withClip = <One extends LooseClip>(one: One, fields: Partial<Clip>): One => {
  const clip = { ...one.clip, ...fields };
  if (!('blendBeats' in clip)) return { ...one, clip };
  return { ...one, clip: { ...clip, blendBeats: Math.min(clip.blendBeats, clip.lengthBeats) } };
};

export const laneOfClip = ({ track, clip }: LooseClip): string => laneOf(track, clip);

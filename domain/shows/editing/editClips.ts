import { endBeat, SAME_BEAT } from '../Show.ts';
import { type Draft, type DraftClip, type LooseClip, named, withClip } from './Draft.ts';
import { meet, nearestFreeMove, roomAround } from './freeRoom.ts';

/** The shortest clip that a show may have. */
export const LEAST_BEATS = 0.25;

type Chosen = ReadonlySet<string>;

const apart = (draft: Draft, chosen: Chosen) => ({
  moved: draft.clips.filter(({ id }) => chosen.has(id)),
  staying: draft.clips.filter(({ id }) => !chosen.has(id)),
});

/** How far the chosen clips would go: see `nearestFreeMove`. */
export function reachableMove(draft: Draft, chosen: Chosen, wishBeats: number, beats: number): number {
  const { moved, staying } = apart(draft, chosen);
  return nearestFreeMove(moved, staying, beats, wishBeats) ?? 0;
}

/** Moves the chosen clips together; their lengths stay. */
export function moveClips(draft: Draft, chosen: Chosen, wishBeats: number, beats: number): Draft {
  const move = reachableMove(draft, chosen, wishBeats, beats);
  if (Math.abs(move) < SAME_BEAT) return draft;
  return mapChosen(draft, chosen, (one) => withClip(one, { startBeat: one.clip.startBeat + move }));
}

/** Where the edge of a clip comes to lie when it is pulled to a beat: its neighbours stop it. */
export function reachableEdge(
  draft: Draft,
  one: DraftClip,
  edge: 'start' | 'end',
  wishBeat: number,
  beats: number,
): { readonly startBeat: number; readonly lengthBeats: number } {
  const { startBeat } = one.clip;
  const end = endBeat(one.clip);
  const staying = draft.clips.filter(({ id }) => id !== one.id);
  const room = roomAround(one, staying, beats, startBeat) ?? { from: startBeat, to: end };
  if (edge === 'start') {
    const start = Math.max(room.from, Math.min(wishBeat, end - LEAST_BEATS));
    return { startBeat: start, lengthBeats: end - start };
  }
  const last = Math.min(room.to, Math.max(wishBeat, startBeat + LEAST_BEATS));
  return { startBeat, lengthBeats: Math.max(LEAST_BEATS, last - startBeat) };
}

export function resizeClip(
  draft: Draft,
  id: string,
  edge: 'start' | 'end',
  wishBeat: number,
  beats: number,
): Draft {
  const one = draft.clips.find((clip) => clip.id === id);
  if (one === undefined) return draft;
  const span = reachableEdge(draft, one, edge, wishBeat, beats);
  if (span.startBeat === one.clip.startBeat && span.lengthBeats === one.clip.lengthBeats) return draft;
  return mapChosen(draft, new Set([id]), (clip) => withClip(clip, span));
}

export function removeClips(draft: Draft, chosen: Chosen): Draft {
  const { moved, staying } = apart(draft, chosen);
  return moved.length === 0 ? draft : { ...draft, clips: staying };
}

/** What an insertion made: the names of the new clips. */
export type Inserted = { readonly draft: Draft; readonly ids: readonly string[] };

/** Puts clips in together, as near as there is room for all of them. Null where there is none. */
export function insertClips(
  draft: Draft,
  loose: readonly LooseClip[],
  atBeat: number,
  beats: number,
): Inserted | null {
  if (loose.length === 0) return null;
  const first = Math.min(...loose.map(({ clip }) => clip.startBeat));
  const move = nearestFreeMove(loose, draft.clips, beats, atBeat - first);
  if (move === null) return null;
  return append(
    draft,
    loose.map((one) => withClip(one, { startBeat: Math.max(0, one.clip.startBeat + move) })),
  );
}

/** Puts one clip in at a beat: shorter where the room is, and else at the nearest place that holds all of it. */
export function insertClip(draft: Draft, one: LooseClip, atBeat: number, beats: number): Inserted | null {
  const room = roomAround(one, draft.clips, beats, atBeat);
  if (room !== null && room.to - atBeat >= Math.min(1, one.clip.lengthBeats)) {
    const lengthBeats = Math.min(one.clip.lengthBeats, room.to - atBeat);
    return append(draft, [withClip(one, { startBeat: atBeat, lengthBeats })]);
  }
  return insertClips(draft, [one], atBeat, beats);
}

/** Cuts every chosen clip that lies over a beat in two. */
export function splitClips(draft: Draft, chosen: Chosen, beat: number): Draft {
  const cut = draft.clips.filter(
    ({ id, clip }) =>
      chosen.has(id) && clip.startBeat + LEAST_BEATS <= beat && beat <= endBeat(clip) - LEAST_BEATS,
  );
  if (cut.length === 0) return draft;
  const ids = new Set(cut.map(({ id }) => id));
  const fronts = mapChosen(draft, ids, (one) => withClip(one, { lengthBeats: beat - one.clip.startBeat }));
  return append(
    fronts,
    cut.map((one) => withClip(one, { startBeat: beat, lengthBeats: endBeat(one.clip) - beat })),
  ).draft;
}

/** Gives the chosen clips other fields. Null where one would lie over another one then. */
export function changeClips(
  draft: Draft,
  chosen: Chosen,
  change: (one: DraftClip) => DraftClip,
): Draft | null {
  const changed = mapChosen(draft, chosen, (one) => withClip(change(one), {}));
  const { moved, staying } = apart(changed, chosen);
  const clash = (one: DraftClip, other: DraftClip) =>
    one.id !== other.id &&
    meet(one, other) &&
    one.clip.startBeat < endBeat(other.clip) - SAME_BEAT &&
    other.clip.startBeat < endBeat(one.clip) - SAME_BEAT;
  return moved.some((one) => [...staying, ...moved].some((other) => clash(one, other))) ? null : changed;
}

function mapChosen(draft: Draft, chosen: Chosen, change: (one: DraftClip) => DraftClip): Draft {
  return { ...draft, clips: draft.clips.map((one) => (chosen.has(one.id) ? change(one) : one)) };
}

function append(draft: Draft, loose: readonly LooseClip[]): Inserted {
  const added = loose.map((one, index) => named(one, draft.nextId + index));
  return {
    draft: { ...draft, clips: [...draft.clips, ...added], nextId: draft.nextId + added.length },
    ids: added.map(({ id }) => id),
  };
}

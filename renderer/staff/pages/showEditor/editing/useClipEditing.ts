import { useState } from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { Draft, DraftClip, LooseClip } from '../../../../../domain/shows/editing/Draft.ts';
import {
  changeClips,
  insertClip,
  insertClips,
  moveClips,
  removeClips,
  resizeClip,
  splitClips,
} from '../../../../../domain/shows/editing/editClips.ts';
import { endBeat, type Performer } from '../../../../../domain/shows/Show.ts';
import type { Editing } from '../../../editing/useHistory.ts';
import { type Bilingual, useSay } from '../../../language.ts';
import { clipName } from '../names.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { castOf, copiedClips, copyClips } from './clipboard.ts';

/** What is done with the chosen clips, each act one step of the history and said aloud. */
export function useClipEditing(editing: Editing<Draft>, song: SongSheet, beatNow: () => number) {
  const say = useSay();
  const { document: draft, change } = editing;
  const [asked, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const clips = draft.clips.filter(({ id }) => asked.has(id));
  const chosen = new Set(clips.map(({ id }) => id));
  const cast = castOf(draft);
  const activeHere = draft.clips.some(({ id }) => id === active) ? active : null;

  const tell = (text: Bilingual, more = '') => setSaid(`${say(text)}${more === '' ? '' : ` ${more}`}`);
  const edit = (next: Draft) => {
    if (next === draft) return;
    change(() => next);
    const at = next.clips.find(({ id }) => id === (activeHere ?? clips[0]?.id));
    if (at !== undefined) tell(TEXTS.moved, `${at.clip.startBeat}–${endBeat(at.clip)}`);
  };
  const take = (inserted: ReturnType<typeof insertClips>) => {
    if (inserted === null) return tell(TEXTS.noRoom);
    change(() => inserted.draft);
    setChosen(new Set(inserted.ids));
    setActive(inserted.ids[0] ?? null);
    const [first] = inserted.draft.clips.filter(({ id }) => id === inserted.ids[0]);
    if (first !== undefined) tell(TEXTS.added, `${say(clipName(first))} ${first.clip.startBeat}`);
  };
  const remove = () => {
    change((now) => removeClips(now, chosen));
    setChosen(new Set());
    tell(TEXTS.deleted, String(chosen.size));
  };
  const copy = () => {
    if (clips.length === 0) return;
    void copyClips(draft, clips);
    tell(TEXTS.copied, String(clips.length));
  };
  return {
    chosen,
    clips,
    cast,
    said,
    active: activeHere,
    setActive,
    setChosen,
    edit,
    remove,
    copy,
    insert: (one: LooseClip, atBeat = beatNow(), performer?: Performer) => {
      const hers =
        performer === undefined ? one : ({ ...one, clip: { ...one.clip, idol: performer } } as LooseClip);
      take(insertClip(draft, hers, atBeat, song.beats));
    },
    cut: () => {
      copy();
      remove();
    },
    paste: async () => {
      const loose = await copiedClips(cast);
      if (loose.length === 0) return tell(TEXTS.nothingToPaste);
      take(insertClips(draft, loose, beatNow(), song.beats));
    },
    duplicate: () =>
      take(insertClips(draft, clips, Math.max(...clips.map(({ clip }) => endBeat(clip))), song.beats)),
    split: () => edit(splitClips(draft, chosen, beatNow())),
    setFields: (fields: object) => {
      const changed = changeClips(
        draft,
        chosen,
        (one) => ({ ...one, clip: { ...one.clip, ...fields } }) as DraftClip,
      );
      if (changed === null) tell(TEXTS.noRoom);
      else change(() => changed, `${Object.keys(fields).join()} ${[...chosen].join()}`);
    },
    setStart: (one: DraftClip, beat: number) =>
      edit(moveClips(draft, new Set([one.id]), beat - one.clip.startBeat, song.beats)),
    setEnd: (one: DraftClip, beat: number) => edit(resizeClip(draft, one.id, 'end', beat, song.beats)),
  };
}

export type ClipEditing = ReturnType<typeof useClipEditing>;

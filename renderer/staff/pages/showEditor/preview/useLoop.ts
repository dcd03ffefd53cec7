import { useState } from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { ShowSpan } from '../../../../../domain/shows/Show.ts';
import { msAt } from '../../../../../domain/songs/beatGrid.ts';
import type { Preview } from './usePreview.ts';

export type Looping = {
  readonly loop: ShowSpan | null;
  readonly setLoop: (loop: ShowSpan | null) => void;
  /** The part of the song that is under the playhead, or no loop if there is one. */
  readonly toggle: () => void;
};

/** What is played again and again. The playhead goes into it. */
export function useLoop(preview: Preview, song: SongSheet): Looping {
  const [loop, setKept] = useState<ShowSpan | null>(null);
  const setLoop = (wish: ShowSpan | null) => {
    setKept(wish);
    if (wish === null) return preview.loop(null);
    const [startMs, endMs] = [msAt(song.grid, wish.startBeat), msAt(song.grid, wish.endBeat)];
    preview.loop({ startMs, endMs });
    const { positionMs } = preview.position.moment;
    if (positionMs < startMs || positionMs >= endMs) preview.seek(startMs);
  };
  const toggle = () => {
    const { positionMs } = preview.position.moment;
    const part =
      song.sections.find(({ startMs, endMs }) => startMs <= positionMs && positionMs < endMs) ??
      song.sections[0];
    setLoop(loop !== null || part === undefined ? null : part);
  };
  return { loop, setLoop, toggle };
}

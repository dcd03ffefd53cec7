import { useDeferredValue, useMemo } from 'react';
import { limitFlashes } from '../../../../../domain/shows/flashes/limitFlashes.ts';
import type { Show, SongFacts } from '../../../../../domain/shows/Show.ts';
import { beatAt } from '../../../../../domain/songs/beatGrid.ts';
import { useSay } from '../../../language.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

/** Where lights would flash too often for people who are sensitive to light, and what the stage does about it. */
export function FlashNote({ show, song }: { readonly show: Show; readonly song: SongFacts }) {
  const say = useSay();
  // The song is gone through for it, which must not hold up a clip that is being dragged.
  const settled = useDeferredValue(show);
  const spans = useMemo(() => limitFlashes(settled, song).spans, [settled, song]);
  const [first] = spans;
  if (first === undefined) return null;
  const bar = Math.max(0, Math.floor(beatAt(song.grid, first.startMs) / song.grid.beatsPerBar)) + 1;
  return (
    <p className="show-note" role="status">
      {say(TEXTS.flashesFrom)} {bar} {say(TEXTS.flashesTooOften)}
    </p>
  );
}

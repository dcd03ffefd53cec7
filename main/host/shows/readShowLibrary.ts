import { join } from 'node:path';
import { readShow } from '../../../contract/show.ts';
import { readSongScore } from '../../../contract/song.ts';
import { ok, type Result } from '../../../domain/core/Result.ts';
import type { Show, SongFacts } from '../../../domain/shows/Show.ts';
import { arrangeSong } from '../../../domain/songs/arrangeSong.ts';
import { readDocuments } from './readDocuments.ts';

/** A show that can be played, with its song. */
export type PlayableShow = { readonly show: Show; readonly song: SongFacts };

export type ShowLibrary = {
  readonly shows: ReadonlyMap<string, PlayableShow>;
  /** Names of those that the program brings, in the order of the alphabet. */
  readonly shipped: readonly string[];
  /** One sentence for each fault of a show or song; what has one is not in `shows`. */
  readonly problems: readonly string[];
};

/**
 * All shows: those of the program and those that staff put into `shows` in the data folder. Of the same name, staff's
 * goes first, and one of theirs with a fault is not replaced in silence by the program's.
 * @param contentFolder has `songs` and `shows`
 */
export function readShowLibrary(contentFolder: string, dataFolder: string): ShowLibrary {
  const songs = readDocuments(join(contentFolder, 'songs'), readSong);
  const read = (document: unknown, file: string): Result<PlayableShow, readonly string[]> => {
    const show = readShow(document, file, songs.found);
    return show.ok ? ok({ show: show.value, song: songs.found.get(show.value.song) as SongFacts }) : show;
  };
  const shipped = readDocuments(join(contentFolder, 'shows'), read, ['cheers']);
  const own = readDocuments(join(dataFolder, 'shows'), read);
  const shows = new Map([...shipped.found, ...own.found]);
  for (const name of own.refused) shows.delete(name);
  return {
    shows,
    shipped: [...shipped.found.keys()],
    problems: [...songs.problems, ...shipped.problems, ...own.problems],
  };
}

function readSong(document: unknown, file: string): Result<SongFacts, readonly string[]> {
  const score = readSongScore(document, file);
  return score.ok ? ok(arrangeSong(score.value)) : score;
}

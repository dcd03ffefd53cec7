import { basename, join } from 'node:path';
import { defaultCalendar } from '../../../contract/calendar.ts';
import { readSongScore } from '../../../contract/song.ts';
import { defaultStreetContent } from '../../../contract/streetContent.ts';
import type { SongFacts } from '../../../domain/shows/Show.ts';
import { arrangeSong } from '../../../domain/songs/arrangeSong.ts';
import { isSingle, type Named } from './contentPlaces.ts';
import { documentText, parseText } from './documentText.ts';
import { diskOperations } from './files/FileOperations.ts';
import type { Songs } from './judgeDocument.ts';

const CHEERS = 'cheers';

/** What the program brings. It is read once: nothing of it changes while the program runs. */
export class ShippedContent {
  readonly songs: Songs;
  readonly #shows: ReadonlyMap<string, string>;
  readonly #singles: Readonly<Record<'calendar' | 'street' | 'cheers', string>>;

  /** @param contentFolder has `songs` and `shows` */
  constructor(contentFolder: string) {
    this.songs = songsIn(join(contentFolder, 'songs'));
    const texts = textsIn(join(contentFolder, 'shows'));
    const cheers = texts.get(CHEERS) ?? documentText({ version: 1, any: [], byGesture: {} });
    texts.delete(CHEERS);
    this.#shows = texts;
    this.#singles = {
      calendar: documentText(defaultCalendar([...texts.keys()])),
      street: documentText(defaultStreetContent()),
      cheers,
    };
  }

  /** Names of the shows, in the order of the alphabet. */
  get shows(): readonly string[] {
    return [...this.#shows.keys()];
  }

  /** The text of a document that holds where staff wrote none; null where there is none. */
  text({ kind, id }: Named): string | null {
    if (isSingle(kind)) return id === kind ? this.#singles[kind] : null;
    return kind === 'show' ? (this.#shows.get(id) ?? null) : null;
  }
}

function textsIn(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of diskOperations.names(folder)) {
    const kept = name.endsWith('.json') ? diskOperations.read(join(folder, name)) : null;
    if (kept !== null) texts.set(basename(name, '.json'), kept.text);
  }
  return texts;
}

function songsIn(folder: string): Songs {
  const songs = new Map<string, SongFacts>();
  for (const [name, text] of textsIn(folder)) {
    const parsed = parseText(text, name);
    const score = parsed.ok ? readSongScore(parsed.value, name) : parsed;
    if (score.ok) songs.set(name, arrangeSong(score.value));
  }
  return songs;
}

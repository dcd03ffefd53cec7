import type { Cheers } from '../../../contract/cheers.ts';
import { type SongSheet, songSheetSchema } from '../../../contract/song.ts';
import { castOf } from '../../../domain/shows/castOf.ts';
import type { Show } from '../../../domain/shows/Show.ts';
import type { PreparedShow, ShowPort, ShowStagePort } from '../interaction/ports.ts';
import { HowlerSong } from './HowlerSong.ts';
import { ShowPlayer } from './ShowPlayer.ts';
import type { SongSound } from './SongSound.ts';

export type ShowRoomParts = {
  readonly stage: ShowStagePort;
  /** The document and what may fly over it; null when there is none or the host is away. */
  readonly loadShow: (show: string) => Promise<{ readonly show: Show; readonly cheers: Cheers } | null>;
  readonly fetchSheet?: (song: string) => Promise<SongSheet>;
  readonly openSound?: (song: string) => SongSound;
};

/** A cast that takes longer does not come: the street hears that the show is left out, and the calendar goes on. */
const PREPARE_LIMIT_MS = 30_000;

/** Fetches shows and plays them, one at a time. */
export class ShowRoom implements ShowPort {
  readonly #parts: ShowRoomParts;
  #current: ShowPlayer | null = null;
  /** Each opening has its own: one that was overtaken by another, or by the end, leaves nothing. */
  #number = 0;

  constructor(parts: ShowRoomParts) {
    this.#parts = parts;
  }

  async prepare(name: string): Promise<PreparedShow | null> {
    const asked = { isGivenUp: false };
    const fetching = this.#fetch(name, asked);
    const late = Promise.withResolvers<null>();
    const limit = setTimeout(() => {
      asked.isGivenUp = true;
      late.resolve(null);
      // What comes in the end is sent home; nobody waits for it any more.
      void fetching.then(
        (player) => player?.dispose(),
        () => undefined,
      );
    }, PREPARE_LIMIT_MS);
    try {
      return await Promise.race([fetching, late.promise]);
    } finally {
      clearTimeout(limit);
    }
  }

  /** A show as it stands; what was open before is over. Null when its song or its cast cannot be had, or another was opened meanwhile. */
  async open(show: Show, cheers: Cheers): Promise<ShowPlayer | null> {
    const { stage, fetchSheet = fetchSongSheet, openSound = openSong } = this.#parts;
    const number = ++this.#number;
    this.#current?.dispose();
    this.#current = null;
    const sound = openSound(show.song);
    const [song, staged] = await Promise.allSettled([
      fetchSheet(show.song),
      stage.prepare(castOf(show)),
      sound.loaded,
    ]);
    const isOvertaken = number !== this.#number;
    if (isOvertaken || song.status === 'rejected' || staged.status === 'rejected') {
      // Whoever asked hears that it cannot be played; why is of no use to a visitor.
      if (staged.status === 'fulfilled') staged.value.dispose();
      sound.dispose();
      return null;
    }
    const player = new ShowPlayer({
      show,
      song: song.value,
      cheers,
      sound,
      staged: staged.value,
      onFrame: (listener) => stage.onFrame(listener),
    });
    this.#current = player;
    return player;
  }

  async #fetch(name: string, asked: { readonly isGivenUp: boolean }): Promise<ShowPlayer | null> {
    const found = await this.#parts.loadShow(name);
    return found === null || asked.isGivenUp ? null : await this.open(found.show, found.cheers);
  }

  dispose(): void {
    this.#number++;
    this.#current?.dispose();
    this.#current = null;
  }
}

async function fetchSongSheet(song: string): Promise<SongSheet> {
  const answer = await fetch(`/songs/${song}.json`);
  if (!answer.ok) throw new Error(`/songs/${song}.json was answered with ${answer.status}`);
  return songSheetSchema.parse(await answer.json());
}

function openSong(song: string): SongSound {
  return new HowlerSong(`/songs/${song}.ogg`);
}

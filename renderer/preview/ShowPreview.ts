import type { Cheers } from '../../contract/cheers.ts';
import type { FromPreview, ToPreview } from '../../contract/previewMessages.ts';
import { readShow } from '../../contract/show.ts';
import { type SongSheet, songSheetSchema } from '../../contract/song.ts';
import { assertNever } from '../../domain/core/assertNever.ts';
import type { Disposable } from '../../domain/core/Disposable.ts';
import type { IdolId } from '../../domain/landmarks/landmarks.ts';
import { castOf } from '../../domain/shows/castOf.ts';
import type { LyricPlate } from '../kiosk/overlay/show/LyricPlate.ts';
import type { ShowPlayer } from '../kiosk/show/ShowPlayer.ts';
import type { ShowRoom } from '../kiosk/show/ShowRoom.ts';

/** How often the editor is told where the show is. */
const TELL_EVERY_MS = 100;
const NO_CHEERS: Cheers = { version: 1, any: [], byGesture: {} };

type Control = Extract<ToPreview, { type: 'play' | 'pause' | 'seek' | 'loop' | 'mute' }>;

/** A show as it stands in an editor, on the true stage by the true player. */
export class ShowPreview implements Disposable {
  readonly #room: ShowRoom;
  readonly #lyrics: LyricPlate;
  readonly #tell: (message: FromPreview) => void;
  readonly #sheets = new Map<string, SongSheet>();
  readonly #timer: number;
  #player: ShowPlayer | null = null;
  #song = '';
  #cast: readonly IdolId[] = [];
  /** Where the next player goes on: documents may come faster than casts. */
  #resume = { positionMs: 0, isPlaying: false };
  #number = 0;
  #toldMs = -1;

  /** @param lyrics where the words are sung */
  constructor(room: ShowRoom, lyrics: LyricPlate, tell: (message: FromPreview) => void) {
    this.#room = room;
    this.#lyrics = lyrics;
    this.#tell = tell;
    this.#timer = window.setInterval(() => this.#report(), TELL_EVERY_MS);
  }

  /** The document that is shown from now on; what cannot be shown is refused, and the last one stays. */
  async show(document: unknown): Promise<void> {
    const number = ++this.#number;
    const song = (document as { song?: unknown } | null)?.song;
    if (typeof song === 'string') await this.#fetchSheet(song);
    if (number !== this.#number) return;
    const read = readShow(document, 'show', this.#sheets);
    if (!read.ok) return this.#tell({ type: 'refused', faults: [...read.error] });
    const show = read.value;
    const cast = castOf(show);
    const isSame = this.#player !== null && show.song === this.#song && isPartOf(cast, this.#cast);
    if (isSame) {
      this.#player?.change(show);
      return;
    }
    if (this.#player !== null) {
      this.#resume = { positionMs: this.#player.positionMs(), isPlaying: this.#player.isPlaying };
      this.#player = null;
    }
    if (show.song !== this.#song) this.#resume = { ...this.#resume, positionMs: 0 };
    this.#song = show.song;
    this.#cast = cast;
    const player = await this.#room.open(show, NO_CHEERS);
    if (number !== this.#number) return;
    this.#player = player;
    if (player === null) {
      this.#tell({ type: 'failed', sentence: `The song "${show.song}" or an idol could not be fetched.` });
      return;
    }
    player.appear();
    player.seek(this.#resume.positionMs);
    if (this.#resume.isPlaying) player.play();
  }

  /** The words as the street reads them; for every frame. */
  sing(): void {
    const player = this.#player;
    if (player === null) return;
    const { lyric, linesAhead } = player.stageState();
    this.#lyrics.sing(player.song.lines, { lyric, linesAhead, positionMs: player.positionMs() });
  }

  control(message: Control): void {
    const player = this.#player;
    if (player === null) return;
    switch (message.type) {
      case 'play':
        if (player.positionMs() >= player.endMs) player.seek(player.startMs);
        player.play();
        break;
      case 'pause':
        player.pause();
        break;
      case 'seek':
        player.seek(message.positionMs);
        break;
      case 'loop':
        player.repeat(message.span);
        break;
      case 'mute':
        player.mute(message.muted);
        break;
      default:
        assertNever(message, 'Control');
    }
    this.#toldMs = -1;
  }

  dispose(): void {
    this.#number++;
    window.clearInterval(this.#timer);
  }

  #report(): void {
    const player = this.#player;
    if (player === null) return;
    const positionMs = player.positionMs();
    if (positionMs === this.#toldMs) return;
    this.#toldMs = positionMs;
    this.#tell({ type: 'position', positionMs, playing: player.isPlaying, audible: player.isAudible() });
  }

  async #fetchSheet(song: string): Promise<void> {
    if (this.#sheets.has(song) || !/^[a-z][A-Za-z0-9-]*$/.test(song)) return;
    const answer = await fetch(`/songs/${song}.json`).catch(() => null);
    if (answer?.ok) this.#sheets.set(song, songSheetSchema.parse(await answer.json()));
  }
}

const isPartOf = (cast: readonly IdolId[], whole: readonly IdolId[]): boolean =>
  cast.every((idol) => whole.includes(idol));

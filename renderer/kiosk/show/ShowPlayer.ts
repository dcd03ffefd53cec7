import type { Cheers } from '../../../contract/cheers.ts';
import type { SongSheet } from '../../../contract/song.ts';
import { DisposableStore } from '../../../domain/core/Disposable.ts';
import { type FlashLimit, limitFlashes } from '../../../domain/shows/flashes/limitFlashes.ts';
import type { Show, ShowText } from '../../../domain/shows/Show.ts';
import type { StageState } from '../../../domain/shows/StageState.ts';
import { type ShowTimes, showDurationMs, showTimes } from '../../../domain/shows/showSpan.ts';
import { stageAt } from '../../../domain/shows/stageAt.ts';
import { sungMouth } from '../../../domain/shows/sungMouth.ts';
import type { PreparedShow, ShowStagePort, StagedShow } from '../interaction/ports.ts';
import { ShowClock } from './ShowClock.ts';
import type { SongSound } from './SongSound.ts';

export type ShowPlayerParts = {
  readonly show: Show;
  readonly song: SongSheet;
  readonly cheers: Cheers;
  readonly sound: SongSound;
  readonly staged: StagedShow;
  readonly onFrame: ShowStagePort['onFrame'];
};

/** A song that goes on when its show is over sinks to silence for so long before. */
const FADE_OUT_MS = 1500;

/** A part of the song that is played again and again. */
export type Loop = { readonly startMs: number; readonly endMs: number };

/**
 * Plays a show: looks at the sound's clock before every frame, works out the whole stage of that moment, and hands it to
 * the stage. Nothing else moves a show, so that to seek, to pause and to play are one and the same.
 */
export class ShowPlayer implements PreparedShow {
  readonly #parts: ShowPlayerParts;
  readonly #owned = new DisposableStore();
  readonly #clock = new ShowClock();
  #show: Show;
  #times: ShowTimes;
  #flashes: FlashLimit;
  #state: StageState;
  #onEnd: (() => void) | null = null;
  #loop: Loop | null = null;
  #isShown = false;

  constructor(parts: ShowPlayerParts) {
    this.#parts = parts;
    this.#show = parts.show;
    this.#times = showTimes(parts.show, parts.song);
    this.#flashes = limitFlashes(parts.show, parts.song);
    this.#clock.seek(this.startMs);
    this.#state = this.#stageAt(this.startMs);
    this.#owned.add(parts.sound);
    this.#owned.add(parts.staged);
  }

  get title(): ShowText {
    return this.#show.title;
  }

  get durationMs(): number {
    return showDurationMs(this.#show, this.#parts.song);
  }

  get startMs(): number {
    return this.#times.startMs;
  }

  get endMs(): number {
    return this.#times.endMs;
  }

  get song(): SongSheet {
    return this.#parts.song;
  }

  get cheers(): Cheers {
    return this.#parts.cheers;
  }

  get isPlaying(): boolean {
    return this.#clock.isPlaying;
  }

  begin(onEnd: () => void): void {
    this.#onEnd = onEnd;
    this.appear();
    this.play();
  }

  /** Shows the stage of this moment from the next frame on, also while it does not play. */
  appear(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    this.#owned.add(this.#parts.onFrame((nowMs) => this.#advance(nowMs)));
  }

  play(): void {
    this.#clock.play(performance.now());
    this.#parts.sound.playFrom(this.#clock.positionMs);
  }

  pause(): void {
    this.#clock.pause();
    this.#parts.sound.pause();
  }

  /** @param positionMs in the song; beyond the show's ends it is the nearest of them */
  seek(positionMs: number): void {
    this.#clock.seek(Math.min(this.endMs, Math.max(this.startMs, positionMs)));
    if (this.#clock.isPlaying) this.#parts.sound.playFrom(this.#clock.positionMs);
  }

  /** A loop of no length is none; one that goes beyond the end ends there. */
  repeat(loop: Loop | null): void {
    const endMs = Math.min(loop?.endMs ?? 0, this.endMs);
    this.#loop = loop !== null && loop.startMs < endMs ? { startMs: loop.startMs, endMs } : null;
  }

  mute(isMuted: boolean): void {
    this.#parts.sound.mute(isMuted);
  }

  /** Another text of the same show: to the same song and with nobody new. It goes on where it is. */
  change(show: Show): void {
    this.#show = show;
    this.#times = showTimes(show, this.#parts.song);
    this.#flashes = limitFlashes(show, this.#parts.song);
    if (this.positionMs() < this.startMs || this.positionMs() > this.endMs) this.seek(this.positionMs());
  }

  positionMs(): number {
    return this.#clock.positionMs;
  }

  isAudible(): boolean {
    return this.#clock.isLed;
  }

  stageState(): StageState {
    return this.#state;
  }

  warm(warmth: number): void {
    this.#parts.staged.warm(warmth);
  }

  dispose(): void {
    this.#onEnd = null;
    this.#owned.dispose();
  }

  #advance(nowMs: number): void {
    const { song, sound, staged } = this.#parts;
    const { positionMs, seekSoundTo } = this.#clock.look(nowMs, sound.heardMs());
    if (seekSoundTo !== null) sound.playFrom(seekSoundTo);
    const loop = this.#loop;
    if (loop !== null && this.#clock.isPlaying && positionMs >= loop.endMs) this.seek(loop.startMs);
    const timeMs = this.#clock.positionMs;
    this.#state = this.#stageAt(timeMs);
    const line = this.#state.lyric === null ? undefined : song.lines[this.#state.lyric.line];
    const mouth = line === undefined ? null : sungMouth(line.syllables, timeMs);
    staged.draw(this.#state, { msPerBeat: 60_000 / song.grid.bpm }, mouth);
    if (this.#times.isCutOff) sound.soften(Math.min(1, Math.max(0, (this.endMs - timeMs) / FADE_OUT_MS)));
    else sound.soften(1);
    if (this.#clock.isPlaying && timeMs >= this.endMs) this.#end();
  }

  /** As it may be seen: no lights that flash too often. */
  #stageAt(timeMs: number): StageState {
    const state = stageAt(this.#show, this.#parts.song, timeMs);
    const effects = this.#flashes.effectsAt(state.effects, timeMs);
    return effects === state.effects ? state : { ...state, effects };
  }

  #end(): void {
    this.pause();
    const onEnd = this.#onEnd;
    this.#onEnd = null;
    onEnd?.();
  }
}

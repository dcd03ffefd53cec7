import type { Disposable } from '../../../domain/core/Disposable.ts';

/** The sound of a song, as its player needs it. */
export interface SongSound extends Disposable {
  /** Settles when it can be played, or cannot: then the show goes on without it. */
  readonly loaded: Promise<void>;
  /** @param positionMs from the beginning of the sound */
  playFrom(positionMs: number): void;
  pause(): void;
  /**
   * Where the loudspeaker is in the song, ms; what lies between the engine and the ear is taken off. Null while nothing
   * is heard: not loaded, sound locked, no device, over.
   */
  heardMs(): number | null;
  mute(isMuted: boolean): void;
  /** @param level 0 silent, 1 as loud as it is */
  soften(level: number): void;
}

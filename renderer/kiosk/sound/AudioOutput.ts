import type { Disposable } from '../../../domain/core/Disposable.ts';

/** One file that can be heard, being fetched from the moment that it is made. */
export interface AudioClip extends Disposable {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Call only when `state` is 'ready' and the output is running. Each call sounds beside those before. */
  play(): void;
}

/** The machine's loudspeaker, as the sound board needs it. */
export interface AudioOutput extends Disposable {
  /** False while the browser keeps sound locked (nobody has touched the page) or no device takes it. */
  isRunning(): boolean;
  /** Asks the browser to let sound through. May never be answered. */
  resume(): Promise<void>;
  /** @param volume 0..1, of everything */
  setVolume(volume: number): void;
  open(address: string): AudioClip;
}

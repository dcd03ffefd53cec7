import { Howl, Howler } from 'howler';
import type { SongSound } from './SongSound.ts';

/** A song through howler's Web Audio, under the volume that holds for all sound. */
export class HowlerSong implements SongSound {
  readonly loaded: Promise<void>;
  readonly #howl: Howl;
  #playing: number | null = null;

  /** @param address such as `/songs/liangqilai.ogg` */
  constructor(address: string) {
    const loaded = Promise.withResolvers<void>();
    this.loaded = loaded.promise;
    this.#howl = new Howl({
      src: [address],
      html5: false,
      onload: () => loaded.resolve(),
      onloaderror: () => loaded.resolve(),
      onend: () => {
        this.#playing = null;
      },
    });
  }

  playFrom(positionMs: number): void {
    if (this.#howl.state() !== 'loaded') return;
    this.pause();
    const seconds = Math.max(0, positionMs / 1000);
    if (seconds >= this.#howl.duration()) return;
    const id = this.#howl.play();
    this.#howl.seek(seconds, id);
    this.#playing = id;
  }

  pause(): void {
    if (this.#playing !== null) this.#howl.stop(this.#playing);
    this.#playing = null;
  }

  heardMs(): number | null {
    const context = Howler.ctx;
    if (this.#playing === null || Howler.noAudio || context?.state !== 'running') return null;
    if (!this.#howl.playing(this.#playing)) return null;
    const position = this.#howl.seek(this.#playing);
    if (typeof position !== 'number') return null;
    // Engines that do not measure the way to the device tell at least their own buffer.
    const latencySeconds = context.outputLatency || context.baseLatency || 0;
    return (position - latencySeconds) * 1000;
  }

  mute(isMuted: boolean): void {
    this.#howl.mute(isMuted);
  }

  soften(level: number): void {
    if (this.#howl.volume() !== level) this.#howl.volume(level);
  }

  dispose(): void {
    this.pause();
    this.#howl.off();
    this.#howl.unload();
  }
}

import { Howl, Howler } from 'howler';
import type { AudioClip, AudioOutput } from './AudioOutput.ts';

/** The loudspeaker through howler's Web Audio. Howler is one per page, so there is one of these as well. */
export class HowlerOutput implements AudioOutput {
  constructor() {
    // Howler would suspend the context after each half minute of silence, which cannot be told from a locked one, and
    // the next sound would come late. Chromium itself lets the device rest while a running context is silent.
    Howler.autoSuspend = false;
  }

  isRunning(): boolean {
    return !Howler.noAudio && (!Howler.usingWebAudio || Howler.ctx?.state === 'running');
  }

  async resume(): Promise<void> {
    await Howler.ctx?.resume();
  }

  setVolume(volume: number): void {
    Howler.volume(volume);
  }

  open(address: string): AudioClip {
    return new HowlerClip(address);
  }

  dispose(): void {
    Howler.stop();
  }
}

class HowlerClip implements AudioClip {
  readonly #howl: Howl;
  #failed = false;

  constructor(address: string) {
    this.#howl = new Howl({
      src: [address],
      html5: false,
      onloaderror: () => this.#fail(),
      onplayerror: () => this.#fail(),
    });
  }

  get state(): AudioClip['state'] {
    if (this.#failed) return 'failed';
    return this.#howl.state() === 'loaded' ? 'ready' : 'loading';
  }

  play(): void {
    this.#howl.play();
  }

  dispose(): void {
    this.#howl.off();
    this.#howl.unload();
  }

  #fail(): void {
    this.#failed = true;
  }
}

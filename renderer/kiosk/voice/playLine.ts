import { Howler } from 'howler';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';

const LONGEST_WAIT_MS = 400;

/** One line that sounds, or is on its way to. */
export interface SoundingLine {
  /** Where the loudspeaker is in it, in ms; null while nothing of it is heard. */
  heardMs(): number | null;
  /** Ends it, sounding or not. */
  stop(): void;
}

/** Has a line made into a WAV file; it may be there at once or later. Disposing gives it up. */
export type MakeWave = (onMade: (wave: ArrayBuffer) => void) => Disposable;

/** The loudspeaker, for one line at a time; makes nothing that cannot be heard. @throws never; what cannot sound is silent */
export type PlayLine = (make: MakeWave) => SoundingLine;

export type LineOutput = { readonly context: AudioContext; readonly into: AudioNode };

/**
 * Plays a line into howler's own gain, so that volume and quiet hours hold for it as for every sound. Not as a `Howl`:
 * that takes an address, and a `blob:` it would fetch, which the page's policy forbids.
 */
export function playLine(make: MakeWave, output: LineOutput | null = runningOutput()): SoundingLine {
  if (output === null) return SILENT;
  const { context, into } = output;
  const askedAtMs = performance.now();
  const owned = new DisposableStore();
  let startedAtSeconds: number | null = null;
  const end = () => owned.dispose();
  const begin = (buffer: AudioBuffer) => {
    if (owned.isDisposed) return;
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(into);
    source.onended = end;
    source.start();
    startedAtSeconds = context.currentTime;
    owned.defer(() => {
      source.onended = null;
      source.stop();
      source.disconnect();
    });
  };
  owned.add(make((wave) => void context.decodeAudioData(wave).then(begin, end)));
  return {
    heardMs() {
      if (owned.isDisposed) return null;
      // On its way: the mouth waits for it, but not for ever.
      if (startedAtSeconds === null) return performance.now() - askedAtMs < LONGEST_WAIT_MS ? 0 : null;
      // A context that has lost its device stands still, with an open mouth perhaps.
      if (context.state !== 'running') return null;
      // What the context has played is heard a moment later.
      const latencySeconds = (context.outputLatency || context.baseLatency) ?? 0;
      return Math.max(0, (context.currentTime - startedAtSeconds - latencySeconds) * 1000);
    },
    stop: end,
  };
}

/** Null when there is none: a locked context would keep the line and say it later, when nobody is there any more. */
function runningOutput(): LineOutput | null {
  if (Howler.noAudio || !Howler.usingWebAudio || Howler.ctx?.state !== 'running') return null;
  return { context: Howler.ctx, into: Howler.masterGain };
}

const SILENT: SoundingLine = { heardMs: () => null, stop: () => undefined };

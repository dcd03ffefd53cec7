import { Howl, Howler } from 'howler';
import type { SoundingLine } from './SpeakingVoice.ts';

const LONGEST_WAIT_MS = 400;

/** Plays a line through howler's Web Audio, so that volume and quiet hours hold for it as for every sound. */
export function playLine(address: string): SoundingLine {
  // A context that is locked or has no device would keep the line and say it later, when nobody is there any more.
  if (Howler.noAudio || !Howler.usingWebAudio || Howler.ctx?.state !== 'running') return SILENT;
  const howl = new Howl({ src: [address], format: ['wav'], html5: false });
  const end = () => {
    howl.off();
    howl.unload();
  };
  const askedAtMs = performance.now();
  let sound: number | null = null;
  let isOver = false;
  howl.once('load', () => {
    if (!isOver) sound = howl.play();
  });
  howl.once('end', () => {
    isOver = true;
    end();
  });
  howl.once('loaderror', () => {
    isOver = true;
    end();
  });
  return {
    heardMs() {
      if (isOver) return null;
      // On its way: the mouth waits for it, but not for ever.
      if (sound === null) return performance.now() - askedAtMs < LONGEST_WAIT_MS ? 0 : null;
      if (!howl.playing(sound)) return null;
      // What the context has played is heard a moment later.
      const latencyMs = ((Howler.ctx.outputLatency || Howler.ctx.baseLatency) ?? 0) * 1000;
      return Math.max(0, howl.seek(sound) * 1000 - latencyMs);
    },
    stop() {
      if (isOver) return;
      isOver = true;
      end();
    },
  };
}

const SILENT: SoundingLine = { heardMs: () => null, stop: () => undefined };

import { seededRandom } from '../../domain/core/random.ts';
import type { DrumPiece } from '../../domain/songs/SongScore.ts';
import { sampleCount } from '../sounds/instruments.ts';
import { SweptLowPass } from './oscillators.ts';

/** A skin that sinks into its tone, and the noise of what rattles on it. */
type DrumRecipe = {
  readonly tone: {
    readonly hz: number;
    /** Times `hz` at the stroke. */
    readonly sweep: number;
    readonly sweepMs: number;
    readonly fadeMs: number;
    readonly level: number;
  };
  readonly noise: {
    /** Below this the noise is taken away, above that dimmed. */
    readonly aboveHz: number;
    readonly belowHz: number;
    readonly fadeMs: number;
    readonly level: number;
    /** When it bursts; hands do not clap all at once. */
    readonly burstsMs: readonly number[];
  };
  /** −1 left … 1 right. */
  readonly pan: number;
  /** Share that goes into the room. */
  readonly room: number;
};

const NO_TONE = { hz: 100, sweep: 1, sweepMs: 1, fadeMs: 10, level: 0 };
const noise = (aboveHz: number, belowHz: number, fadeMs: number, level: number, burstsMs = [0]) => ({
  aboveHz,
  belowHz,
  fadeMs,
  level,
  burstsMs,
});

export const DRUM_RECIPES: Readonly<Record<DrumPiece, DrumRecipe>> = {
  kick: {
    tone: { hz: 52, sweep: 5.5, sweepMs: 26, fadeMs: 420, level: 1 },
    noise: noise(1500, 9000, 18, 0.16),
    pan: 0,
    room: 0.01,
  },
  snare: {
    tone: { hz: 186, sweep: 1.7, sweepMs: 18, fadeMs: 190, level: 0.42 },
    noise: noise(900, 9500, 300, 0.5),
    pan: 0.04,
    room: 0.2,
  },
  clap: { tone: NO_TONE, noise: noise(900, 6500, 260, 0.55, [0, 11, 23]), pan: -0.06, room: 0.25 },
  hat: { tone: NO_TONE, noise: noise(7000, 16_000, 80, 0.42), pan: 0.22, room: 0.04 },
  openHat: { tone: NO_TONE, noise: noise(6000, 16_000, 420, 0.4), pan: 0.22, room: 0.08 },
  crash: { tone: NO_TONE, noise: noise(3500, 16_000, 2600, 0.42), pan: -0.25, room: 0.25 },
  tom: {
    tone: { hz: 108, sweep: 1.9, sweepMs: 50, fadeMs: 420, level: 0.7 },
    noise: noise(600, 4000, 60, 0.1),
    pan: -0.2,
    room: 0.2,
  },
  shaker: { tone: NO_TONE, noise: noise(4500, 14_000, 110, 0.24, [0, 14]), pan: -0.32, room: 0.08 },
  wood: {
    tone: { hz: 830, sweep: 1.25, sweepMs: 6, fadeMs: 110, level: 0.4 },
    noise: noise(1500, 6000, 12, 0.1),
    pan: 0.3,
    room: 0.18,
  },
};

/**
 * One stroke at full strength.
 * @param seed varies the noise, so that strokes in a row are not one sample again and again
 */
export function renderStroke(piece: DrumPiece, seed: number, sampleRateHz: number): Float64Array {
  const { tone, noise: rattle } = DRUM_RECIPES[piece];
  const random = seededRandom(seed);
  const lengthMs = Math.max(tone.fadeMs, rattle.fadeMs + rattle.burstsMs.at(-1)!);
  const samples = new Float64Array(sampleCount(lengthMs, sampleRateHz));
  const [low, high] = [new SweptLowPass(), new SweptLowPass()];
  low.tune(rattle.aboveHz, 0, sampleRateHz);
  high.tune(rattle.belowHz, 0, sampleRateHz);
  let phase = 0;
  for (let index = 0; index < samples.length; index++) {
    const atMs = (index / sampleRateHz) * 1000;
    phase += (tone.hz * (1 + (tone.sweep - 1) * Math.exp(-atMs / tone.sweepMs))) / sampleRateHz;
    const skin = tone.level * Math.sin(2 * Math.PI * phase) * fade(atMs, tone.fadeMs);
    const white = random() * 2 - 1;
    const band = high.filter(white - low.filter(white));
    const bursts = rattle.burstsMs.filter((burst) => burst <= atMs);
    const rattling = fade(atMs - bursts.at(-1)!, bursts.length < rattle.burstsMs.length ? 24 : rattle.fadeMs);
    samples[index] = (skin + rattle.level * band * rattling) * Math.min(1, atMs / 0.8);
  }
  return samples;
}

/** Falls by 60 dB in its time, and to nothing at its very end. */
function fade(atMs: number, lengthMs: number): number {
  return atMs >= lengthMs ? 0 : 10 ** ((-3 * atMs) / lengthMs) * (1 - atMs / lengthMs);
}

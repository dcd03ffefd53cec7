import type { Tone } from '../../domain/songs/SongScore.ts';
import type { WaveShape } from './oscillators.ts';

type Wave = {
  readonly shape: WaveShape;
  /** Times the tone's own frequency. */
  readonly ratio: number;
  readonly cents: number;
  readonly level: number;
};

/** How a tone is made: waves, a level that rises and falls, and what dims its highs. */
export type ToneRecipe = {
  readonly waves: readonly Wave[];
  readonly attackMs: number;
  /** From the top down to `sustain` by 60 dB of the way. */
  readonly decayMs: number;
  readonly sustain: number;
  readonly releaseMs: number;
  /** A low-pass that opens with the stroke by some octaves and falls back; follows the key by half. */
  readonly filter?: {
    readonly hz: number;
    readonly octaves: number;
    readonly decayMs: number;
    readonly resonance: number;
  };
  readonly vibrato?: { readonly hz: number; readonly cents: number; readonly afterMs: number };
  /** A sine that bends the phase of all waves; its depth fades. */
  readonly bend?: { readonly ratio: number; readonly depth: number; readonly decayMs: number };
  /** How far the left ear is tuned from the right: width. */
  readonly widthCents: number;
};

const wave = (shape: WaveShape, level: number, cents = 0, ratio = 1): Wave => ({
  shape,
  ratio,
  cents,
  level,
});

export const TONE_RECIPES: Readonly<Record<Tone, ToneRecipe>> = {
  saw: {
    waves: [wave('saw', 0.4, -9), wave('saw', 0.4, 8), wave('square', 0.25, 0, 0.5)],
    attackMs: 12,
    decayMs: 900,
    sustain: 0.7,
    releaseMs: 160,
    filter: { hz: 1500, octaves: 1.6, decayMs: 500, resonance: 0.25 },
    vibrato: { hz: 5.4, cents: 14, afterMs: 320 },
    widthCents: 9,
  },
  square: {
    waves: [wave('square', 0.5)],
    attackMs: 2,
    decayMs: 260,
    sustain: 0.6,
    releaseMs: 40,
    vibrato: { hz: 6.5, cents: 18, afterMs: 240 },
    widthCents: 0,
  },
  pulse: {
    waves: [wave('pulse', 0.55)],
    attackMs: 1,
    decayMs: 240,
    sustain: 0.12,
    releaseMs: 50,
    widthCents: 0,
  },
  bell: {
    waves: [wave('sine', 0.75), wave('sine', 0.18, 3, 2)],
    attackMs: 2,
    decayMs: 1500,
    sustain: 0,
    releaseMs: 500,
    bend: { ratio: 3.5, depth: 0.22, decayMs: 420 },
    widthCents: 0,
  },
  flute: {
    waves: [wave('triangle', 0.7), wave('sine', 0.2, 0, 2), wave('sine', 0.06, 2, 3)],
    attackMs: 45,
    decayMs: 700,
    sustain: 0.8,
    releaseMs: 140,
    vibrato: { hz: 5, cents: 16, afterMs: 260 },
    widthCents: 0,
  },
  pluck: {
    waves: [wave('saw', 0.6, -4), wave('saw', 0.6, 4)],
    attackMs: 2,
    decayMs: 950,
    sustain: 0,
    releaseMs: 140,
    filter: { hz: 1250, octaves: 2.2, decayMs: 450, resonance: 0.2 },
    widthCents: 7,
  },
  strings: {
    waves: [wave('saw', 0.3, -11), wave('saw', 0.3, 0), wave('saw', 0.3, 10)],
    attackMs: 160,
    decayMs: 2000,
    sustain: 0.85,
    releaseMs: 420,
    filter: { hz: 1300, octaves: 0.4, decayMs: 1500, resonance: 0.05 },
    widthCents: 12,
  },
  glow: {
    waves: [wave('triangle', 0.5, -5), wave('triangle', 0.5, 5), wave('sine', 0.12, 0, 2)],
    attackMs: 240,
    decayMs: 3000,
    sustain: 0.8,
    releaseMs: 650,
    widthCents: 3,
  },
  growl: {
    waves: [wave('saw', 0.5, -4), wave('saw', 0.4, 5), wave('sine', 0.45)],
    attackMs: 3,
    decayMs: 420,
    sustain: 0.6,
    releaseMs: 60,
    filter: { hz: 420, octaves: 2, decayMs: 180, resonance: 0.3 },
    widthCents: 0,
  },
  round: {
    waves: [wave('triangle', 0.75), wave('sine', 0.35), wave('sine', 0.12, 0, 2)],
    attackMs: 4,
    decayMs: 900,
    sustain: 0.45,
    releaseMs: 90,
    widthCents: 0,
  },
};

import { frequencyOf } from '../../domain/songs/pitches.ts';
import { sampleCount } from '../sounds/instruments.ts';
import { SweptLowPass, waveAt } from './oscillators.ts';
import type { ToneRecipe } from './tones.ts';

export type PlayedTone = { readonly midi: number; readonly lengthMs: number; readonly velocity: number };

/** Filters and vibrato move this often; in between nobody hears a step. */
const CONTROL_SAMPLES = 16;

/**
 * One tone as samples, with what rings on after its key is let go.
 * @param detuneCents against its written pitch, for one ear
 * @returns mono, within about ±1, its first sample near zero
 */
export function renderTone(
  recipe: ToneRecipe,
  tone: PlayedTone,
  detuneCents: number,
  sampleRateHz: number,
): Float64Array {
  const held = sampleCount(tone.lengthMs, sampleRateHz);
  const release = sampleCount(recipe.releaseMs, sampleRateHz);
  const samples = new Float64Array(held + release);
  const frequency = frequencyOf(tone.midi + detuneCents / 100);
  const phases = Float64Array.from(recipe.waves, (_, index) => (index * 0.37) % 1);
  const steps = Float64Array.from(
    recipe.waves,
    ({ ratio, cents }) => (frequency * ratio * 2 ** (cents / 1200)) / sampleRateHz,
  );
  const filter = recipe.filter === undefined ? null : new SweptLowPass();
  const attack = Math.max(1, sampleCount(recipe.attackMs, sampleRateHz));
  const decay = 10 ** (-3 / sampleCount(recipe.decayMs, sampleRateHz));
  const bending = recipe.bend === undefined ? 0 : 10 ** (-3 / sampleCount(recipe.bend.decayMs, sampleRateHz));
  let falling = 1;
  let depth = (recipe.bend?.depth ?? 0) * tone.velocity;
  let bendPhase = 0;
  let vibrato = 1;
  for (let index = 0; index < samples.length; index++) {
    if (index % CONTROL_SAMPLES === 0) {
      const atMs = (index / sampleRateHz) * 1000;
      vibrato = vibratoAt(recipe, atMs);
      filter?.tune(cutoffAt(recipe, tone, frequency, atMs), recipe.filter?.resonance ?? 0, sampleRateHz);
    }
    let bend = 0;
    if (depth > 0) {
      bendPhase += steps[0]! * (recipe.bend?.ratio ?? 0);
      bend = depth * Math.sin(2 * Math.PI * bendPhase);
    }
    let sum = 0;
    for (let number = 0; number < phases.length; number++) {
      const { shape, level } = recipe.waves[number]!;
      const step = steps[number]! * vibrato;
      let phase = phases[number]! + step;
      if (phase >= 1) phase -= 1;
      phases[number] = phase;
      sum += level * waveAt(shape, bend === 0 ? phase : (phase + bend + 2) % 1, step);
    }
    const rising = Math.min(1, index / attack);
    const leaving = index < held ? 1 : 1 - (index - held) / release;
    const level = rising * (recipe.sustain + (1 - recipe.sustain) * falling) * leaving * leaving;
    samples[index] = (filter?.filter(sum) ?? sum) * level * tone.velocity;
    if (rising === 1) falling *= decay;
    depth *= bending;
  }
  return samples;
}

function vibratoAt({ vibrato }: ToneRecipe, atMs: number): number {
  if (vibrato === undefined) return 1;
  const swell = Math.min(1, Math.max(0, (atMs - vibrato.afterMs) / 250));
  const cents = swell * vibrato.cents * Math.sin((2 * Math.PI * vibrato.hz * atMs) / 1000);
  return 2 ** (cents / 1200);
}

function cutoffAt({ filter }: ToneRecipe, tone: PlayedTone, frequencyHz: number, atMs: number): number {
  if (filter === undefined) return 0;
  const open = filter.octaves * tone.velocity * 10 ** ((-2 * atMs) / filter.decayMs);
  return filter.hz * Math.sqrt(frequencyHz / 262) * 2 ** open;
}

import { type EffectClip, endBeat, type StageEffect } from './Show.ts';
import type { EffectState } from './StageState.ts';

/** What is left of a pulse when the next one comes. */
const PULSE_FLOOR = 0.35;
const DARK: EffectState = { level: 0, colour: '#ffffff', beat: 0 };

export function effectAt(
  clips: readonly EffectClip[],
  effect: StageEffect,
  beat: number,
  beatsPerBar: number,
): EffectState {
  const clip = clips.find((one) => one.effect === effect && one.startBeat <= beat && beat < endBeat(one));
  if (clip === undefined) return DARK;
  const since = beat - clip.startBeat;
  // Of a clip that is too short for both fades, the peak is cut off.
  const nearestEnd = Math.min(since, endBeat(clip) - beat);
  const faded = clip.fadeBeats === 0 ? 1 : Math.min(1, nearestEnd / clip.fadeBeats);
  return { level: clip.level * faded * pulseAt(clip, beat, beatsPerBar), colour: clip.colour, beat: since };
}

function pulseAt({ pulse }: EffectClip, beat: number, beatsPerBar: number): number {
  if (pulse === 'none') return 1;
  const period = pulse === 'beat' ? 1 : beatsPerBar;
  const share = beat / period - Math.floor(beat / period);
  return 1 - (1 - PULSE_FLOOR) * share;
}

import { kWeighted } from '../sounds/measureLoudness.ts';

const BLOCK_SECONDS = 0.4;
const HOP_SECONDS = 0.1;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/**
 * Loudness in LUFS of a whole stereo programme after ITU-R BS.1770-5: blocks of 400 ms that overlap by three quarters,
 * without those that are silent or 10 LU softer than the rest. −Infinity for silence.
 */
export function integratedLoudness(left: Float64Array, right: Float64Array, sampleRateHz: number): number {
  const energies = blockEnergies([left, right], sampleRateHz);
  const audible = energies.filter((energy) => inLufs(energy) > ABSOLUTE_GATE_LUFS);
  const gate = inLufs(mean(audible)) + RELATIVE_GATE_LU;
  return inLufs(mean(audible.filter((energy) => inLufs(energy) > gate)));
}

/** Mean square of each block, both channels summed. */
function blockEnergies(channels: readonly Float64Array[], sampleRateHz: number): readonly number[] {
  const weighted = channels.map((channel) => kWeighted(channel, sampleRateHz));
  const hop = Math.round(HOP_SECONDS * sampleRateHz);
  const hopsInBlock = Math.round(BLOCK_SECONDS / HOP_SECONDS);
  const hops = Array.from({ length: Math.floor(weighted[0]!.length / hop) }, (_, number) => {
    let sum = 0;
    for (const channel of weighted) {
      for (let index = number * hop; index < (number + 1) * hop; index++) sum += channel[index]! ** 2;
    }
    return sum / hop;
  });
  return Array.from({ length: Math.max(0, hops.length - hopsInBlock + 1) }, (_, first) =>
    mean(hops.slice(first, first + hopsInBlock)),
  );
}

function inLufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

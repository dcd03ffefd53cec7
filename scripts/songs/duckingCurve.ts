import { msAt } from '../../domain/songs/beatGrid.ts';
import type { TimedSong } from '../../domain/songs/TimedSong.ts';
import { sampleCount } from '../sounds/instruments.ts';

const FALL_MS = 6;
const RETURN_MS = 130;

/** How much of the accompaniment is left in each sample, 0..1: every kick drum makes room for itself. */
export function duckingCurve(
  { strokes, grid, score, durationMs }: TimedSong,
  sampleRateHz: number,
): Float64Array {
  const curve = new Float64Array(sampleCount(durationMs, sampleRateHz)).fill(1);
  const fall = sampleCount(FALL_MS, sampleRateHz);
  const reach = sampleCount(RETURN_MS * 5, sampleRateHz);
  for (const { piece, beat, velocity } of strokes) {
    if (piece !== 'kick') continue;
    const at = sampleCount(msAt(grid, beat), sampleRateHz);
    for (let index = -fall; index < reach && at + index < curve.length; index++) {
      const shape = index < 0 ? 1 + index / fall : Math.exp((-1000 * index) / (RETURN_MS * sampleRateHz));
      const left = 1 - score.mix.duck * velocity * shape;
      const place = Math.max(0, at + index);
      curve[place] = Math.min(curve[place]!, left);
    }
  }
  return curve;
}

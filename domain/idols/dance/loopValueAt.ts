import { smoothStep } from '../sources/ease.ts';
import { type DanceCurve, isChosen } from './DanceClip.ts';

/**
 * A looped curve's value at a beat, which may be any: the clip is endless both ways.
 *
 * @param sharpness 0 eases all the way from key to key; 0.5 waits for half of it and then hurries. All arrive together.
 */
export function loopValueAt(
  { index, times, values }: DanceCurve,
  lengthBeats: number,
  sharpness: number,
  beat: number,
): number {
  const last = times.length - 1;
  const within = beat - Math.floor(beat / lengthBeats) * lengthBeats;
  let key = last;
  while (key >= 0 && (times[key] as number) > within) key--;
  const from = key < 0 ? last : key;
  const before = values[from] as number;
  if (isChosen(index) || last === 0) return before;
  const fromBeat = (times[from] as number) - (key < 0 ? lengthBeats : 0);
  const to = from === last ? 0 : from + 1;
  const toBeat = (times[to] as number) + (key === last ? lengthBeats : 0);
  const way = (within - fromBeat) / (toBeat - fromBeat);
  return before + ((values[to] as number) - before) * smoothStep((way - sharpness) / (1 - sharpness));
}

import { beatAt } from '../songs/beatGrid.ts';
import { endBeat, type LyricsClip, type SongFacts } from './Show.ts';

/**
 * The next lines that will be sung and shown, by their places in the song, the nearest first: a line that nobody sings
 * is none.
 * @param most how many are asked for
 */
export function linesAhead(
  { grid, lines }: SongFacts,
  clips: readonly LyricsClip[],
  timeMs: number,
  most: number,
): readonly number[] {
  const ahead: number[] = [];
  for (const [line, { startMs }] of lines.entries()) {
    if (ahead.length === most) break;
    const beat = beatAt(grid, startMs);
    if (startMs > timeMs && clips.some((clip) => clip.startBeat <= beat && beat < endBeat(clip)))
      ahead.push(line);
  }
  return ahead;
}

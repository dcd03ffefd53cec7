import { msAt } from '../songs/beatGrid.ts';
import type { Show, SongFacts } from './Show.ts';

/** The shortest show. */
export const LEAST_SPAN_BEATS = 8;

export type ShowTimes = {
  /** In the song, ms. */
  readonly startMs: number;
  readonly endMs: number;
  /** Whether the song goes on where the show ends, so that it must be faded out. */
  readonly isCutOff: boolean;
};

/** When a show begins and ends in the sound of its song. The whole song rings out; a part of it ends on its beat. */
export function showTimes({ span }: Pick<Show, 'span'>, song: Omit<SongFacts, 'lines'>): ShowTimes {
  if (span === null) return { startMs: 0, endMs: song.durationMs, isCutOff: false };
  const startMs = span.startBeat === 0 ? 0 : Math.max(0, msAt(song.grid, span.startBeat));
  const isCutOff = span.endBeat < song.beats;
  return { startMs, endMs: isCutOff ? msAt(song.grid, span.endBeat) : song.durationMs, isCutOff };
}

/** ms */
export function showDurationMs(show: Pick<Show, 'span'>, song: Omit<SongFacts, 'lines'>): number {
  const { startMs, endMs } = showTimes(show, song);
  return endMs - startMs;
}

import type { BeatGrid } from '../../songs/beatGrid.ts';
import type { ShowSpan } from '../Show.ts';
import type { SongPart } from './beginShow.ts';

type Song = { readonly grid: BeatGrid; readonly beats: number; readonly parts: readonly SongPart[] };

/**
 * The part of a song for a show of about so many seconds, in whole bars: it begins with a part of the song, has as much
 * of the refrain as it can, and ends where a part ends if that costs nothing. Null where the song is no longer than that.
 */
export function chooseSpan({ grid, beats, parts }: Song, seconds: number): ShowSpan | null {
  const bars = Math.max(2, Math.round((seconds * grid.bpm) / 60 / grid.beatsPerBar));
  const lengthBeats = bars * grid.beatsPerBar;
  if (lengthBeats >= beats) return null;
  const spans = parts
    .map(({ startBeat }) => ({ startBeat, endBeat: startBeat + lengthBeats }))
    .filter(({ endBeat }) => endBeat <= beats);
  const worth = (span: ShowSpan) =>
    refrainBeats(parts, span) +
    (parts.some(({ endBeat }) => endBeat === span.endBeat) ? grid.beatsPerBar : 0);
  const first = { startBeat: 0, endBeat: lengthBeats };
  return spans.reduce((best, span) => (worth(span) > worth(best) ? span : best), first);
}

function refrainBeats(parts: readonly SongPart[], span: ShowSpan): number {
  return parts
    .filter(({ kind }) => kind === 'chorus')
    .map(({ startBeat, endBeat }) => Math.min(endBeat, span.endBeat) - Math.max(startBeat, span.startBeat))
    .reduce((sum, beats) => sum + Math.max(0, beats), 0);
}

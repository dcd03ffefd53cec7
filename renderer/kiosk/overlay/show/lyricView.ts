import type { SongFacts } from '../../../../domain/shows/Show.ts';
import type { StageState } from '../../../../domain/shows/StageState.ts';

/** What is known of the words in one frame. */
export type LyricMoment = Pick<StageState, 'lyric' | 'linesAhead'> & {
  /** In the song. */
  readonly positionMs: number;
};

/** What is read of the words in one frame. */
export type LyricView = {
  /** The large line, by its place in the song. */
  readonly line: number;
  /** The line after it, small; null when none is near. */
  readonly next: number | null;
  /** Which syllable sounds, or sounded last; -1 before the first. */
  readonly syllable: number;
  /** How much of it has sounded, 0..1. */
  readonly sung: number;
  /** Dots that count in a line after a rest, from three down to one; 0 where none are needed. */
  readonly dots: number;
};

/** A line that is not sung yet can be read so long before. */
const READ_MS = 2400;
/** After a shorter rest everybody is still in the song. */
const REST_MS = 2000;
const DOT_MS = 800;
/** A line that comes later than this is of another part of the song. */
const NEAR_MS = 6000;

/** The words of a moment, or null where nothing is sung and nothing comes soon. */
export function lyricView(
  lines: SongFacts['lines'],
  { lyric, linesAhead, positionMs }: LyricMoment,
): LyricView | null {
  const [first = -1, second = -1] = linesAhead;
  if (lyric !== null) {
    const next = isNear(lines, lyric.line, first) ? first : null;
    return { line: lyric.line, next, syllable: lyric.syllable, sung: lyric.sung, dots: 0 };
  }
  const coming = lines[first];
  if (coming === undefined || coming.startMs - positionMs > READ_MS) return null;
  const restMs = coming.startMs - (lines[first - 1]?.endMs ?? 0);
  const dots = restMs < REST_MS ? 0 : Math.min(3, Math.ceil((coming.startMs - positionMs) / DOT_MS));
  return { line: first, next: isNear(lines, first, second) ? second : null, syllable: -1, sung: 0, dots };
}

function isNear(lines: SongFacts['lines'], line: number, other: number): boolean {
  const [one, next] = [lines[line], lines[other]];
  return one !== undefined && next !== undefined && next.startMs - one.endMs < NEAR_MS;
}

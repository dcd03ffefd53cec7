import type { SongFacts } from './Show.ts';
import type { LyricState } from './StageState.ts';

/** The line that sounds at a moment of the song, or null between lines. */
export function lyricAt({ lines }: SongFacts, timeMs: number): LyricState | null {
  const line = lines.findIndex(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
  const found = lines[line];
  if (found === undefined) return null;
  const syllable = found.syllables.findLastIndex(({ startMs }) => startMs <= timeMs);
  const sounding = found.syllables[syllable];
  const sung =
    sounding === undefined
      ? 0
      : Math.min(1, (timeMs - sounding.startMs) / Math.max(1, sounding.endMs - sounding.startMs));
  return { line, zh: found.zh, en: found.en, syllable, sung };
}

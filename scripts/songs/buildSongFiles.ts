import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSongScore, type SongSheet } from '../../contract/song.ts';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import { arrangeSong } from '../../domain/songs/arrangeSong.ts';
import type { SongScore } from '../../domain/songs/SongScore.ts';
import type { TimedSong } from '../../domain/songs/TimedSong.ts';
import { SAMPLE_RATE_HZ } from '../sounds/renderScore.ts';
import { encodeOgg } from './encodeOgg.ts';
import { type MasteredSong, masterSong } from './masterSong.ts';
import { mixSong } from './mixSong.ts';
import { vowelsOf } from './singSong.ts';

/**
 * Reads every score of a folder.
 * @returns song id to score, by name; or, of all scores, what is wrong, one sentence each
 */
export function readSongScores(
  scoreFolder: string,
): Result<ReadonlyMap<string, SongScore>, readonly string[]> {
  const scores = new Map<string, SongScore>();
  const problems: string[] = [];
  const names = readdirSync(scoreFolder).filter((name) => name.endsWith('.json'));
  for (const name of names.toSorted()) {
    const shown = `assets/songs/${name}`;
    const document = readDocument(path.join(scoreFolder, name), shown);
    const score = document.ok ? readSongScore(document.value, shown) : err([document.error]);
    if (score.ok) scores.set(path.basename(name, '.json'), score.value);
    else problems.push(...score.error);
  }
  return problems.length === 0 ? ok(scores) : err(problems);
}

/** Sounds and sheet of one song: ID.ogg and ID.json. */
export async function buildSongFiles(id: string, score: SongScore): Promise<ReadonlyMap<string, Uint8Array>> {
  const song = arrangeSong(score);
  const mastered = masterSong(mixSong(song, SAMPLE_RATE_HZ), SAMPLE_RATE_HZ);
  const sheet = new TextEncoder().encode(`${JSON.stringify(sheetOf(song, mastered))}\n`);
  return new Map([
    [`${id}.ogg`, await encodeOgg(mastered.bus, SAMPLE_RATE_HZ)],
    [`${id}.json`, sheet],
  ]);
}

function sheetOf(song: TimedSong, { loudnessLufs, truePeakDecibels }: MasteredSong): SongSheet {
  const { score, grid, beats, durationMs } = song;
  return {
    version: 1,
    title: score.title,
    temper: score.temper,
    grid,
    beats,
    durationMs,
    loudnessLufs: hundredths(loudnessLufs),
    truePeakDecibels: hundredths(truePeakDecibels),
    sections: song.sections.map((section) => ({ ...section, ...rounded(section) })),
    lines: song.lines.map((line) => {
      const vowels = vowelsOf(line.zh);
      return {
        ...line,
        ...rounded(line),
        syllables: line.syllables.map((syllable, place) => ({
          ...syllable,
          ...rounded(syllable),
          vowels: [...(vowels[place] ?? [])],
        })),
      };
    }),
  };
}

function rounded({ startMs, endMs }: { startMs: number; endMs: number }) {
  return { startMs: hundredths(startMs), endMs: hundredths(endMs) };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function readDocument(file: string, shown: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8')));
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    return err(`${shown}: expected a score in JSON, which cannot be read (${why}).`);
  }
}

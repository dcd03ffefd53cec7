import type { IdolId } from '../landmarks/landmarks.ts';
import { beatAt } from '../songs/beatGrid.ts';
import { blendAt } from './blendAt.ts';
import { cameraAt } from './cameraAt.ts';
import { castOf } from './castOf.ts';
import { effectAt } from './effectAt.ts';
import { linesAhead } from './linesAhead.ts';
import { lyricAt } from './lyricAt.ts';
import { type Clip, endBeat, type Performer, type Show, type SongFacts } from './Show.ts';
import type { PerformerState, StageState } from './StageState.ts';
import { showTimes } from './showSpan.ts';
import { walkAt } from './walkAt.ts';

/** More than these nobody reads in advance. */
const LINES_AHEAD = 2;

/**
 * The whole stage at a moment of a show, `timeMs` from the beginning of the song's sound. It depends on nothing else,
 * so to seek is to play. There is an answer for every moment: before the song everybody stands ready, after it
 * everything is over.
 */
export function stageAt(show: Show, song: SongFacts, timeMs: number): StageState {
  const { tracks } = show;
  const { startMs, endMs } = showTimes(show, song);
  const beat = beatAt(song.grid, timeMs);
  const effect = (name: keyof StageState['effects']) =>
    effectAt(tracks.effects, name, beat, song.grid.beatsPerBar);
  const lyrics = runningAt(tracks.lyrics, beat);
  const lyric = lyrics === undefined ? null : lyricAt(song, timeMs);
  const cheer = runningAt(tracks.cheers, beat);
  const changes = tracks.formation.toSorted((one, other) => one.startBeat - other.startBeat);
  const singers = lyric === null ? [] : (lyrics?.singers ?? []);
  return {
    when: timeMs < startMs ? 'before' : timeMs < endMs ? 'during' : 'after',
    beat,
    performers: castOf(show).map((idol) => {
      const walk = walkAt(show.formation, changes, idol, beat);
      return { ...performerAt(show, idol, beat, 60_000 / song.grid.bpm, singers), walk };
    }),
    effects: {
      lights: effect('lights'),
      lasers: effect('lasers'),
      confetti: effect('confetti'),
      floor: effect('floor'),
      backdropDim: effect('backdropDim'),
    },
    camera: cameraAt(tracks.camera, beat),
    lyric,
    linesAhead: linesAhead(song, tracks.lyrics, timeMs, LINES_AHEAD),
    cheer:
      cheer === undefined
        ? null
        : { gesture: cheer.gesture, share: (beat - cheer.startBeat) / cheer.lengthBeats },
  };
}

function performerAt(
  show: Show,
  idol: IdolId,
  beat: number,
  msPerBeat: number,
  singers: readonly Performer[],
): Omit<PerformerState, 'walk'> {
  const isHers = (clip: { readonly idol: Performer }) => clip.idol === idol || clip.idol === 'all';
  return {
    idol,
    motions: blendAt(show.tracks.motion, isHers, beat, msPerBeat).map(({ clip, beat: since, share }) => ({
      motion: clip?.motion ?? null,
      mirrored: clip?.mirrored ?? false,
      beat: since,
      share,
    })),
    expressions: blendAt(show.tracks.expression, isHers, beat, msPerBeat).map(({ clip, share }) => ({
      expression: clip?.expression ?? null,
      share,
    })),
    sings: singers.includes(idol) || singers.includes('all'),
  };
}

function runningAt<Kind extends Clip>(clips: readonly Kind[], beat: number): Kind | undefined {
  return clips.find((clip) => clip.startBeat <= beat && beat < endBeat(clip));
}

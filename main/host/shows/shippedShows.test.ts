import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isChosen } from '../../../domain/idols/dance/DanceClip.ts';
import { IdolAnimator } from '../../../domain/idols/IdolAnimator.ts';
import { mannerOf } from '../../../domain/idols/manners/manners.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../../domain/idols/parameters.ts';
import { castOf } from '../../../domain/shows/castOf.ts';
import { limitFlashes } from '../../../domain/shows/flashes/limitFlashes.ts';
import { stageAt } from '../../../domain/shows/stageAt.ts';
import { sungMouth } from '../../../domain/shows/sungMouth.ts';
import { type PlayableShow, readShowLibrary } from './readShowLibrary.ts';

const FRAME_MS = 1000 / 60;
/** Of a parameter's range, from one frame to the next. Lids that blink and a mouth that sings are the quickest of all. */
const MOST_MOVED = 0.25;
const MOST_OPENED = 0.35;
const OPENS = /^ParamEye[LR](Open|Smile)$|^ParamMouthOpenY$/;

const { shows, shipped, problems } = readShowLibrary(
  fileURLToPath(new URL('../../../assets', import.meta.url)),
  '',
);
const LIMITS = PARAMETER_IDS.map((id, index) => {
  const { minimum, maximum } = PARAMETERS[id];
  const most = OPENS.test(id) ? MOST_OPENED : MOST_MOVED;
  return isChosen(index) ? Number.POSITIVE_INFINITY : (maximum - minimum) * most;
});

it('all shows of the program can be played', () => {
  expect(problems).toEqual([]);
  expect(shipped).toEqual(['lanternWaltz', 'lightUp', 'littleScrews', 'nightLine']);
});

it.each(shipped)('%s flashes nowhere more often than three times a second', (name) => {
  const { show, song } = shows.get(name) as PlayableShow;
  expect(limitFlashes(show, song).spans).toEqual([]);
});

it.each(shipped)('nobody jumps from frame to frame in all of %s', (name) => {
  const playable = shows.get(name);
  if (playable === undefined) throw new Error(`${name} cannot be played`);
  const { show, song } = playable;
  const cast = castOf(show).map((idol) => ({
    idol,
    animator: new IdolAnimator(3, mannerOf(idol)),
    last: null as Float64Array | null,
  }));
  const jumps: string[] = [];
  for (let timeMs = 0; timeMs < song.durationMs; timeMs += FRAME_MS) {
    const { beat, lyric, performers } = stageAt(show, song, timeMs);
    const syllables = lyric === null ? [] : (song.lines[lyric.line]?.syllables ?? []);
    // Whatever vowel is sung, the mouth opens and shuts at the same moments.
    const mouth = sungMouth(
      syllables.map(({ startMs, endMs }) => ({ startMs, endMs, vowels: ['A', 'I'] })),
      timeMs,
    );
    for (const dancer of cast) {
      const state = performers.find(({ idol }) => idol === dancer.idol);
      if (state === undefined) throw new Error(`${dancer.idol} is not in the show`);
      const { motions, expressions, sings } = state;
      const msPerBeat = 60_000 / song.grid.bpm;
      dancer.animator.perform({ msPerBeat, motions, expressions, mouth: sings ? mouth : null });
      const { values } = dancer.animator.advanceTo(timeMs);
      const { last } = dancer;
      if (last !== null) {
        for (let index = 0; index < values.length; index++) {
          const moved = Math.abs((values[index] as number) - (last[index] as number));
          if (moved > (LIMITS[index] as number)) {
            jumps.push(`${dancer.idol} ${PARAMETER_IDS[index]} at beat ${beat.toFixed(2)}: ${moved}`);
          }
        }
        last.set(values);
      } else dancer.last = values.slice();
    }
  }
  expect(jumps).toEqual([]);
});

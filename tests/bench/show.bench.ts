import { fileURLToPath } from 'node:url';
import { type Clip, endBeat, type Show, type SongFacts } from '../../domain/shows/Show.ts';
import { stageAt } from '../../domain/shows/stageAt.ts';
import { msAt } from '../../domain/songs/beatGrid.ts';
import { readShowLibrary } from '../../main/host/shows/readShowLibrary.ts';
import { printBenchLine } from './BenchLine.ts';
import { measureShow } from './showPage/measureShow.ts';

/*
 * What it costs to know the whole stage at one moment: at the busiest of all shown moments, the most clips at once and
 * everybody on the stage in the middle of a blend; and over a whole show, frame by frame. Then, in a real browser: how soon
 * a sought moment is seen, and how far the stage is off the loudspeaker over a whole song.
 */

const CALLS = 4000;
const ROUNDS = 9;
const FRAME_MS = 1000 / 60;
/** A frame at 60 per second has 16 667 µs for everything; the question what to show must not be seen in it. */
const GOAL_MICROSECONDS = 100;
const GOAL_SEEK_MS = 500;
/** One frame of a screen with 60 of them a second. */
const GOAL_OFFSET_MS = FRAME_MS;

type Moment = { readonly name: string; readonly show: Show; readonly song: SongFacts; readonly beat: number };

const { shows, problems } = readShowLibrary(fileURLToPath(new URL('../../assets', import.meta.url)), '');
if (problems.length > 0) throw new Error(problems.join('\n'));

function busiestMoment(): Moment {
  const moments = [...shows].flatMap(([name, { show, song }]) => {
    const clips: readonly Clip[] = Object.values(show.tracks).flat();
    return clips.map((begins) => {
      // Shortly after a clip began all that it goes over from is seen as well.
      const beat = begins.startBeat + 0.1;
      const running = clips.filter((clip) => clip.startBeat <= beat && beat < endBeat(clip)).length;
      return { name, show, song, beat, running };
    });
  });
  return moments.reduce((most, one) => (one.running > most.running ? one : most));
}

/** The median of the rounds; the first one only warms up. */
function microseconds(calls: number, run: (call: number) => unknown): number {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const startedAt = performance.now();
    for (let call = 0; call < calls; call++) run(call);
    if (round > 0) rounds.push(((performance.now() - startedAt) * 1000) / calls);
  }
  return rounds.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] as number;
}

function print(metric: string, value: number): void {
  const holds = value <= GOAL_MICROSECONDS;
  printBenchLine({ bench: 'show', metric, value, unit: 'µs', goal: `<= ${GOAL_MICROSECONDS}`, holds });
}

const { name, show, song, beat } = busiestMoment();
const atMs = msAt(song.grid, beat);
console.error(`The busiest moment is beat ${beat} of ${name}.`);
// Nearby moments in turn, so that no engine can take one answer for all.
print(
  'stageAtBusiestMoment',
  microseconds(CALLS, (call) => stageAt(show, song, atMs + (call % 16))),
);
const frames = Math.floor(song.durationMs / FRAME_MS);
print(
  'stageAtOverTheShow',
  microseconds(frames, (frame) => stageAt(show, song, frame * FRAME_MS)),
);

const { seekMs, offsetMs } = await measureShow(name);
printBenchLine({
  bench: 'show',
  metric: 'seekToFirstFrame95Ms',
  value: seekMs,
  unit: 'ms',
  goal: `<= ${GOAL_SEEK_MS}`,
  holds: seekMs <= GOAL_SEEK_MS,
});
printBenchLine({
  bench: 'show',
  metric: 'stageOffSound95Ms',
  value: offsetMs,
  unit: 'ms',
  goal: '<= 16.7',
  holds: offsetMs <= GOAL_OFFSET_MS,
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showSchema } from '../../../contract/show.ts';
import { PULSES, type Show, type SongFacts } from '../Show.ts';
import { stageAt } from '../stageAt.ts';
import { limitFlashes } from './limitFlashes.ts';
import { brightnessOf, lightOf, rednessOf } from './stageLight.ts';

const WINDOW_MS = 1000;
/** As WCAG 2.3.1 counts: a change of a tenth of the greatest brightness. */
const SWING = 0.1;

const songOf = (bpm: number): SongFacts => ({
  grid: { bpm, beatsPerBar: 4, firstBeatMs: 100 },
  beats: 32,
  durationMs: 100 + (32 * 60_000) / bpm,
  lines: [],
});
const lit = (effects: readonly object[]): Show =>
  showSchema.parse({
    version: 1,
    title: { zh: '光', en: 'Light' },
    song: 'trial',
    formation: { kind: 'octet' },
    tracks: { effects },
  });

/** One lane of short clips, hard or soft, some of them in blinding white next to the dark or to red. */
const strobe = (effect: string) =>
  fc
    .array(
      fc.record({
        lengthBeats: fc.constantFrom(0.25, 0.25, 0.5, 1, 4),
        rest: fc.constantFrom(0, 0, 0.25, 0.5),
        level: fc.double({ min: 0, max: 1, noNaN: true }),
        colour: fc.constantFrom('#ffffff', '#ff0000', '#ffd166', '#101030', '#6ee7ff'),
        fadeBeats: fc.constantFrom(0, 0, 0.1, 2),
        pulse: fc.constantFrom(...PULSES),
      }),
      { maxLength: 60 },
    )
    .map((clips) => {
      let startBeat = 0;
      return clips.flatMap(({ rest, ...clip }) => {
        startBeat += rest;
        const placed = { ...clip, startBeat, effect };
        startBeat += clip.lengthBeats;
        return startBeat <= 32 ? [placed] : [];
      });
    });
const strobes = fc
  .tuple(strobe('lights'), strobe('floor'), strobe('lasers'), strobe('backdropDim'))
  .map((lanes) => lit(lanes.flat()));

/** Changes of a swing at least, each against the one before it, that lie wholly within these values. */
function swings(values: readonly number[]): number {
  let [lowest, highest] = [values[0] ?? 0, values[0] ?? 0];
  let direction = 0;
  let count = 0;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    if (direction <= 0 && value - lowest >= SWING) {
      count++;
      direction = 1;
      highest = value;
    } else if (direction >= 0 && highest - value >= SWING) {
      count++;
      direction = -1;
      lowest = value;
    }
    if (direction === 1) lowest = highest = Math.max(highest, value);
    if (direction === -1) lowest = highest = Math.min(lowest, value);
  }
  return count;
}

function mostFlashesInASecond(show: Show, song: SongFacts, frameMs: number, isLimited: boolean): number {
  const limit = limitFlashes(show, song);
  const frames: { bright: number; red: number }[] = [];
  for (let timeMs = 0; timeMs < song.durationMs; timeMs += frameMs) {
    const { effects } = stageAt(show, song, timeMs);
    const light = lightOf(isLimited ? limit.effectsAt(effects, timeMs) : effects);
    frames.push({ bright: brightnessOf(light), red: rednessOf(light) });
  }
  const inWindow = Math.floor(WINDOW_MS / frameMs);
  let most = 0;
  for (let from = 0; from === 0 || from + inWindow <= frames.length; from += 3) {
    const window = frames.slice(from, from + inWindow);
    for (const values of [window.map(({ bright }) => bright), window.map(({ red }) => red)]) {
      most = Math.max(most, Math.floor(swings(values) / 2));
    }
  }
  return most;
}

describe('flashes of the stage', () => {
  it('are at most three in any second, whatever a show asks for', () => {
    fc.assert(
      fc.property(strobes, fc.integer({ min: 60, max: 200 }), fc.constantFrom(60, 144), (show, bpm, rate) => {
        expect(mostFlashesInASecond(show, songOf(bpm), 1000 / rate, true)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('are held back where white and dark change eight times a second', () => {
    const song = songOf(120);
    const clips = Array.from({ length: 32 }, (_, place) => ({
      startBeat: 8 + place / 2,
      lengthBeats: 0.25,
      effect: 'lights',
      level: 1,
    }));
    const show = lit(clips);
    expect(mostFlashesInASecond(show, song, 1000 / 60, false)).toBeGreaterThan(3);
    expect(mostFlashesInASecond(show, song, 1000 / 60, true)).toBe(3);
    const { spans } = limitFlashes(show, song);
    expect(spans).toHaveLength(1);
    expect(spans[0]?.startMs).toBeGreaterThan(4100);
    expect(spans[0]?.endMs).toBeLessThan(12_200);
  });

  it('on the beat of any usual song, slow fades and bars are shown as they were written', () => {
    const show = lit([
      { startBeat: 0, lengthBeats: 16, effect: 'lights', level: 1, pulse: 'beat' },
      { startBeat: 0, lengthBeats: 16, effect: 'floor', level: 1, pulse: 'beat' },
      { startBeat: 0, lengthBeats: 32, effect: 'lasers', level: 1, pulse: 'bar' },
      { startBeat: 16, lengthBeats: 16, effect: 'lights', level: 1, fadeBeats: 8 },
    ]);
    const song = songOf(150);
    const limit = limitFlashes(show, song);
    expect(limit.spans).toEqual([]);
    const { effects } = stageAt(show, song, 1234);
    expect(limit.effectsAt(effects, 1234)).toBe(effects);
  });

  it('are the same at a moment, whether it was played to or sought', () => {
    fc.assert(
      fc.property(strobes, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (show, shares) => {
        const song = songOf(140);
        const played = limitFlashes(show, song);
        for (const share of shares) {
          const timeMs = share * song.durationMs;
          const { effects } = stageAt(show, song, timeMs);
          expect(played.effectsAt(effects, timeMs)).toEqual(
            limitFlashes(show, song).effectsAt(effects, timeMs),
          );
        }
      }),
      { numRuns: 6 },
    );
  });

  it('keep levels and colours that a lamp can show', () => {
    fc.assert(
      fc.property(strobes, fc.double({ min: 0, max: 1, noNaN: true }), (show, share) => {
        const song = songOf(170);
        const timeMs = share * song.durationMs;
        const shown = limitFlashes(show, song).effectsAt(stageAt(show, song, timeMs).effects, timeMs);
        for (const { level, colour } of Object.values(shown)) {
          expect(level >= 0 && level <= 1).toBe(true);
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

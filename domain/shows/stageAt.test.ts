import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showSchema } from '../../contract/show.ts';
import { show as anyShow, SONG } from '../../tests/fixtures/shows/showArbitrary.ts';
import { DUET, OCTET, SOLO, WINGS } from '../idols/formations/formations.ts';
import { framingAt } from '../idols/formations/framingAt.ts';
import { spotOn } from '../idols/formations/Spot.ts';
import { msAt } from '../songs/beatGrid.ts';
import type { Show } from './Show.ts';
import type { StageState, StageWalk } from './StageState.ts';
import { stageAt } from './stageAt.ts';

const timeMs = fc.oneof(
  fc.double({ min: -1000, max: SONG.durationMs + 1000, noNaN: true }),
  // On the quarter beats, where clips begin and end.
  fc.integer({ min: -4, max: 280 }).map((quarter) => msAt(SONG.grid, quarter / 4)),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);

function framings({ from, to, share }: StageWalk) {
  const [one, other] = [from, to].map((place) => framingAt(spotOn(place, 1080, 1920), 1080 / 1920));
  const between = (key: 'x' | 'floor' | 'scale') => one![key] + (other![key] - one![key]) * share;
  return [between('x'), between('floor'), between('scale')];
}

/** Each motion's share, by the beat at which it began. */
function sharesByBeginning(state: StageState): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { idol, motions } of state.performers) {
    for (const { motion, beat, share } of motions) {
      const begun = motion === null ? 'rest' : `${motion} ${(state.beat - beat).toFixed(3)}`;
      shares.set(`${idol} ${begun}`, share);
    }
  }
  return shares;
}

describe('the stage at any moment of any show', () => {
  it('is whole: shares sum to 1, levels and shakes are in bounds', () => {
    fc.assert(
      fc.property(anyShow, timeMs, (show, atMs) => {
        const state = stageAt(show, SONG, atMs);
        expect(state.performers.map(({ idol }) => idol)).toHaveLength(8);
        for (const { motions, expressions, walk } of state.performers) {
          for (const shares of [motions, expressions]) {
            expect(shares.length === 1 || shares.length === 2).toBe(true);
            expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
            expect(shares.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
          }
          expect(walk.share >= 0 && walk.share <= 1).toBe(true);
        }
        for (const { level } of Object.values(state.effects)) expect(level >= 0 && level <= 1).toBe(true);
        const { zoom, shakeX, shakeY } = state.camera;
        expect(zoom).toBeGreaterThanOrEqual(0.5);
        expect(Math.max(Math.abs(shakeX), Math.abs(shakeY))).toBeLessThanOrEqual(0.02);
        if (state.lyric !== null) {
          expect(state.lyric.syllable).toBeLessThan(SONG.lines[state.lyric.line]!.syllables.length);
        }
        if (state.cheer !== null) expect(state.cheer.share >= 0 && state.cheer.share < 1).toBe(true);
      }),
    );
  });

  it('does not depend on how the moment was come to, nor on the order of clips', () => {
    fc.assert(
      fc.property(anyShow, fc.array(timeMs, { minLength: 2, maxLength: 12 }), (show, times) => {
        const sought = new Map(times.map((atMs) => [atMs, stageAt(show, SONG, atMs)]));
        const { tracks } = show;
        const shuffled: Show = {
          ...show,
          tracks: {
            formation: tracks.formation.toReversed(),
            motion: tracks.motion.toReversed(),
            expression: tracks.expression.toReversed(),
            lyrics: tracks.lyrics.toReversed(),
            effects: tracks.effects.toReversed(),
            camera: tracks.camera.toReversed(),
            cheers: tracks.cheers.toReversed(),
          },
        };
        for (const atMs of times.toSorted((one, other) => one - other)) {
          expect(stageAt(shuffled, SONG, atMs)).toEqual(sought.get(atMs));
        }
      }),
    );
  });

  it('moves without a jump: places, and the shares of motions', () => {
    const stepMs = 1;
    const stepBeats = (stepMs * SONG.grid.bpm) / 60_000;
    // The shortest walk takes half a beat, the shortest blend a quarter; smoothStep is at most 1.5 times as steep.
    const mostWalked = (1.5 * stepBeats) / 0.5 + 1e-9;
    const mostBlended = (1.5 * stepBeats) / 0.25 + 1e-9;
    fc.assert(
      fc.property(anyShow, timeMs, fc.boolean(), (show, moment, isBefore) => {
        const atMs = Math.max(-1e6, Math.min(1e6, moment)) - (isBefore ? stepMs / 2 : 0);
        const now = stageAt(show, SONG, atMs);
        const next = stageAt(show, SONG, atMs + stepMs);
        now.performers.forEach(({ walk }, place) => {
          const was = framings(walk);
          const is = framings(next.performers[place]!.walk);
          // From the wings to the far side are less than two screens.
          was.forEach((value, axis) => {
            expect(Math.abs(value - is[axis]!)).toBeLessThanOrEqual(2 * mostWalked);
          });
        });
        const [shares, nextShares] = [sharesByBeginning(now), sharesByBeginning(next)];
        for (const key of new Set([...shares.keys(), ...nextShares.keys()])) {
          const change = Math.abs((shares.get(key) ?? 0) - (nextShares.get(key) ?? 0));
          expect(change).toBeLessThanOrEqual(mostBlended);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const trial = (rest: object): Show =>
  showSchema.parse({
    version: 1,
    title: { zh: '试演', en: 'Trial' },
    song: 'trial',
    formation: { kind: 'duet', idols: ['xingman', 'yunta'] },
    tracks: {},
    ...rest,
  });
const atBeat = (show: Show, beat: number): StageState => stageAt(show, SONG, msAt(SONG.grid, beat));
const performer = (state: StageState, idol: string) => state.performers.find((one) => one.idol === idol)!;

describe('what stands in a show', () => {
  it('is danced on its beats, goes over into the next clip and comes to rest', () => {
    const show = trial({
      tracks: {
        motion: [
          { idol: 'xingman', motion: 'wave', startBeat: 4, lengthBeats: 4, blendBeats: 0 },
          { idol: 'xingman', motion: 'heart', startBeat: 8, lengthBeats: 4, blendBeats: 1, mirrored: true },
        ],
      },
    });
    const motionsAt = (beat: number) => performer(atBeat(show, beat), 'xingman').motions;
    const rest = { motion: null, mirrored: false };
    expect(motionsAt(3)).toEqual([{ ...rest, beat: 3, share: 1 }]);
    expect(motionsAt(6)).toEqual([{ motion: 'wave', mirrored: false, beat: 2, share: 1 }]);
    expect(motionsAt(8.5)).toEqual([
      { motion: 'wave', mirrored: false, beat: 4.5, share: 0.5 },
      { motion: 'heart', mirrored: true, beat: 0.5, share: 0.5 },
    ]);
    expect(motionsAt(12.25)).toEqual([
      { motion: 'heart', mirrored: true, beat: 4.25, share: 0.5 },
      { ...rest, beat: 0.25, share: 0.5 },
    ]);
    expect(motionsAt(20)).toEqual([{ ...rest, beat: 8, share: 1 }]);
    expect(performer(atBeat(show, 6), 'yunta').motions).toEqual([{ ...rest, beat: 6, share: 1 }]);
  });

  it('has come to rest when the next clip begins, however soon that is', () => {
    const show = trial({
      tracks: {
        motion: [
          { idol: 'xingman', motion: 'wave', startBeat: 0, lengthBeats: 4 },
          { idol: 'xingman', motion: 'heart', startBeat: 4.25, lengthBeats: 4 },
        ],
      },
    });
    const before = performer(atBeat(show, 4.25 - 1e-4), 'xingman').motions.at(-1);
    expect(before?.motion).toBe(null);
    expect(before?.share).toBeCloseTo(1, 4);
    expect(performer(atBeat(show, 4.25), 'xingman').motions[0]).toMatchObject({ motion: null, share: 1 });
  });

  it('brings and takes performers through the wings', () => {
    const show = trial({
      tracks: {
        formation: [
          { startBeat: 8, lengthBeats: 4, formation: { kind: 'octet' } },
          { startBeat: 16, lengthBeats: 2, formation: { kind: 'solo', idols: ['lingfei'] } },
        ],
      },
    });
    const walk = (idol: string, beat: number) => performer(atBeat(show, beat), idol).walk;
    expect(walk('xingman', -5)).toEqual({ from: DUET.host, to: DUET.host, share: 1 });
    expect(walk('yunta', 10)).toEqual({ from: DUET.guest, to: OCTET.yunta, share: 0.5 });
    expect(walk('lingfei', 0)).toEqual({ from: WINGS, to: WINGS, share: 1 });
    expect(walk('lingfei', 17)).toEqual({ from: OCTET.lingfei, to: SOLO, share: 0.5 });
    expect(walk('yunta', 1000)).toEqual({ from: OCTET.yunta, to: WINGS, share: 1 });
    expect(atBeat(trial({}), 0).performers.map(({ idol }) => idol)).toEqual(['xingman', 'yunta']);
  });

  it('sings the song’s lines, syllable by syllable, where the track says so', () => {
    const show = trial({ tracks: { lyrics: [{ startBeat: 0, lengthBeats: 8, singers: ['yunta'] }] } });
    const lyric = (atMs: number) => stageAt(show, SONG, atMs).lyric;
    expect(lyric(1099)).toBe(null);
    expect(lyric(1150)).toEqual({ line: 0, zh: '街灯亮', en: 'Street lights on', syllable: -1, sung: 0 });
    expect(lyric(1700)).toMatchObject({ syllable: 1, sung: 0.25 });
    expect(lyric(2050)).toMatchObject({ syllable: 1, sung: 1 });
    expect(lyric(3100)).toBe(null);
    expect(lyric(5500)).toBe(null);
    const singers = (atMs: number) => stageAt(show, SONG, atMs).performers.filter(({ sings }) => sings);
    expect(singers(1700).map(({ idol }) => idol)).toEqual(['yunta']);
    expect(singers(3100)).toEqual([]);
  });

  it('lights the stage: fades, and pulses on beats and bars', () => {
    const show = trial({
      tracks: {
        effects: [
          { effect: 'lights', startBeat: 4, lengthBeats: 8, level: 0.8, fadeBeats: 2, colour: '#ffd166' },
          { effect: 'floor', startBeat: 0, lengthBeats: 16, level: 1, pulse: 'beat' },
          { effect: 'lasers', startBeat: 0, lengthBeats: 16, level: 1, pulse: 'bar' },
        ],
      },
    });
    const level = (effect: keyof StageState['effects'], beat: number) =>
      atBeat(show, beat).effects[effect].level;
    expect(atBeat(show, 3.5).effects.lights).toEqual({ level: 0, colour: '#ffffff', beat: 0 });
    expect(atBeat(show, 5).effects.lights).toEqual({ level: 0.4, colour: '#ffd166', beat: 1 });
    expect([level('lights', 8), level('lights', 11), level('lights', 12)]).toEqual([0.8, 0.4, 0]);
    expect([level('floor', 3), level('floor', 3.5), level('floor', 4)]).toEqual([1, 0.675, 1]);
    expect([level('lasers', 4), level('lasers', 6)]).toEqual([1, 0.675]);
    expect(level('confetti', 4)).toBe(0);
  });

  it('moves the camera and asks for a cheer', () => {
    const show = trial({
      tracks: {
        camera: [{ startBeat: 4, lengthBeats: 4, crop: 'face', on: 'yunta', push: 0.2, shake: 1 }],
        cheers: [{ startBeat: 8, lengthBeats: 4, gesture: 'victory' }],
      },
    });
    expect(atBeat(show, 3).camera).toEqual({ crop: 'whole', on: null, zoom: 1, shakeX: 0, shakeY: 0 });
    expect(atBeat(show, 6).camera).toMatchObject({ crop: 'face', on: 'yunta', zoom: 1.1 });
    expect(atBeat(show, 6.1).camera.shakeX).not.toBe(atBeat(show, 6.2).camera.shakeX);
    expect([7, 9, 12].map((beat) => atBeat(show, beat).cheer)).toEqual([
      null,
      { gesture: 'victory', share: 0.25 },
      null,
    ]);
  });

  it('knows when it has begun and when it is over', () => {
    const when = (atMs: number) => stageAt(trial({}), SONG, atMs).when;
    expect([-1, 0, SONG.durationMs - 1, SONG.durationMs].map(when)).toEqual([
      'before',
      'during',
      'during',
      'after',
    ]);
  });
});

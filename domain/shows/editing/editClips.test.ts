import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showFaults, songFaults } from '../showFaults.ts';
import { type Draft, type DraftClip, draftOf, type LooseClip, showOf } from './Draft.ts';
import {
  changeClips,
  insertClip,
  insertClips,
  LEAST_BEATS,
  moveClips,
  removeClips,
  resizeClip,
  splitClips,
} from './editClips.ts';

const BEATS = 64;
const EMPTY: Draft = {
  title: { zh: '一', en: 'One' },
  song: 'yexing',
  span: null,
  formation: { kind: 'duet', idols: ['xingman', 'yunta'] },
  clips: [],
  nextId: 0,
};
const SONG = {
  grid: { bpm: 120, beatsPerBar: 4, firstBeatMs: 0 },
  beats: BEATS,
  durationMs: 40_000,
  lines: [],
};
const faults = (draft: Draft) => [...showFaults(showOf(draft)), ...songFaults(showOf(draft), SONG)];
const ids = (draft: Draft) => draft.clips.map(({ id }) => id);

const beat = fc.integer({ min: -20, max: 280 }).map((quarters) => quarters / 4);
const loose: fc.Arbitrary<LooseClip> = fc.oneof(
  fc.record({
    track: fc.constant('motion' as const),
    clip: fc.record({
      startBeat: fc.constant(0),
      lengthBeats: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      idol: fc.constantFrom('all' as const, 'xingman' as const, 'yunta' as const),
      motion: fc.constantFrom('wave' as const, 'stepTouch' as const),
      mirrored: fc.boolean(),
      blendBeats: fc.constantFrom(0, 0.25),
    }),
  }),
  fc.record({
    track: fc.constant('cheers' as const),
    clip: fc.record({
      startBeat: fc.constant(0),
      lengthBeats: fc.constantFrom(1, 4, 8),
      gesture: fc.constant('wave' as const),
    }),
  }),
);
const edit: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  fc.tuple(loose, beat).map(
    ([one, at]) =>
      (draft: Draft) =>
        insertClip(draft, one, Math.max(0, at), BEATS)?.draft ?? draft,
  ),
  fc.tuple(fc.func(fc.boolean()), beat).map(
    ([isChosen, by]) =>
      (draft: Draft) =>
        moveClips(draft, new Set(ids(draft).filter(isChosen)), by, BEATS),
  ),
  fc.tuple(fc.nat(30), fc.constantFrom('start' as const, 'end' as const), beat).map(
    ([place, edge, to]) =>
      (draft: Draft) =>
        resizeClip(draft, `clip${place}`, edge, to, BEATS),
  ),
  beat.map((at) => (draft: Draft) => splitClips(draft, new Set(ids(draft)), at)),
  fc.nat(30).map((place) => (draft: Draft) => {
    const toHer = (one: DraftClip): DraftClip =>
      one.track === 'motion' ? { ...one, clip: { ...one.clip, idol: 'yunta' } } : one;
    return changeClips(draft, new Set([`clip${place}`]), toHer) ?? draft;
  }),
  fc.nat(30).map((place) => (draft: Draft) => removeClips(draft, new Set([`clip${place}`]))),
  fc.tuple(fc.func(fc.boolean()), beat).map(([isChosen, at]) => (draft: Draft) => {
    const copied = draft.clips.filter(({ id }) => isChosen(id));
    return insertClips(draft, copied, at, BEATS)?.draft ?? draft;
  }),
);
const edited = fc.array(edit, { maxLength: 25 }).map((edits) => edits.reduce((now, one) => one(now), EMPTY));

describe('whatever is done to the clips of a show', () => {
  it('never lays one over another, and never past the end of the song', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        expect(faults(draft)).toEqual([]);
      }),
    );
  });

  it('gives no name twice', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        expect(new Set(ids(draft)).size).toBe(draft.clips.length);
      }),
    );
  });

  it('is kept and read again as it was', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        const show = showOf(draft);
        expect(showOf(draftOf(show))).toEqual(show);
      }),
    );
  });

  it('keeps lengths, names and distances of what is moved', () => {
    fc.assert(
      fc.property(edited, fc.func(fc.boolean()), beat, (draft, isChosen, by) => {
        const chosen = new Set(ids(draft).filter(isChosen));
        const moved = moveClips(draft, chosen, by, BEATS);
        expect(ids(moved)).toEqual(ids(draft));
        const moves = moved.clips.map(({ clip }, place) => {
          const before = draft.clips[place]?.clip;
          expect(clip.lengthBeats).toBe(before?.lengthBeats);
          return clip.startBeat - (before?.startBeat ?? 0);
        });
        expect(new Set(moves.filter((_, place) => chosen.has(ids(draft)[place] ?? ''))).size).toBeLessThan(2);
        expect(
          moves.filter((_, place) => !chosen.has(ids(draft)[place] ?? '')).every((move) => move === 0),
        ).toBe(true);
      }),
    );
  });
});

const wave = (startBeat: number, lengthBeats: number): LooseClip => ({
  track: 'motion',
  clip: { startBeat, lengthBeats, idol: 'all', motion: 'wave', mirrored: false, blendBeats: 0.5 },
});
const two = insertClips(EMPTY, [wave(0, 4), wave(8, 4)], 0, BEATS)?.draft ?? EMPTY;
const starts = (draft: Draft) => draft.clips.map(({ clip }) => [clip.startBeat, clip.lengthBeats]);

describe('clips in a lane', () => {
  it('stop at their neighbours or jump over them, whichever is nearer', () => {
    expect(starts(moveClips(two, new Set(['clip0']), 5, BEATS))[0]).toEqual([4, 4]);
    expect(starts(moveClips(two, new Set(['clip0']), 11, BEATS))[0]).toEqual([12, 4]);
    expect(starts(moveClips(two, new Set(['clip0', 'clip1']), -3, BEATS))).toEqual(starts(two));
  });

  it('are pulled longer up to the next one, and shorter down to the least', () => {
    expect(starts(resizeClip(two, 'clip0', 'end', 30, BEATS))[0]).toEqual([0, 8]);
    expect(starts(resizeClip(two, 'clip0', 'end', 0, BEATS))[0]).toEqual([0, LEAST_BEATS]);
    expect(starts(resizeClip(two, 'clip1', 'start', 2, BEATS))[1]).toEqual([4, 8]);
  });

  it('fill the gap where they are put in, or go where there is room', () => {
    expect(insertClip(two, wave(0, 8), 5, BEATS)?.draft.clips[2]?.clip).toMatchObject({
      startBeat: 5,
      lengthBeats: 3,
    });
    expect(insertClip(two, wave(0, 8), 9, BEATS)?.draft.clips[2]?.clip).toMatchObject({
      startBeat: 12,
      lengthBeats: 8,
    });
    expect(insertClip(two, wave(0, 64), 9, BEATS)).toBeNull();
  });

  it('are cut in two without a gap', () => {
    expect(starts(splitClips(two, new Set(['clip0']), 1))).toEqual([
      [0, 1],
      [8, 4],
      [1, 3],
    ]);
  });
});

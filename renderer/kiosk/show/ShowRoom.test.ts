import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cheers } from '../../../contract/cheers.ts';
import type { SongSheet } from '../../../contract/song.ts';
import type { Show } from '../../../domain/shows/Show.ts';
import type { StageState } from '../../../domain/shows/StageState.ts';
import { SONG } from '../../../tests/fixtures/shows/showArbitrary.ts';
import type { ShowPlayer } from './ShowPlayer.ts';
import { ShowRoom } from './ShowRoom.ts';

const FRAME_MS = 20;
const CHEERS: Cheers = { version: 1, any: [], byGesture: {} };
const SHEET: SongSheet = {
  ...SONG,
  grid: { ...SONG.grid },
  version: 1,
  title: { zh: '街灯', en: 'Street lights' },
  temper: { zh: '亮', en: 'Bright' },
  loudnessLufs: -16,
  truePeakDecibels: -1,
  sections: [],
  lines: SONG.lines.map((line) => ({
    ...line,
    syllables: line.syllables.map((syllable) => ({ ...syllable, midi: 60, vowels: ['A'] })),
  })),
};
const SHOW: Show = {
  version: 1,
  title: { zh: '亮灯', en: 'Light up' },
  song: 'streetLights',
  span: null,
  formation: { kind: 'solo', idols: ['xingman'] },
  tracks: {
    formation: [],
    motion: [],
    expression: [],
    lyrics: [{ startBeat: 0, lengthBeats: 64, singers: ['xingman'] }],
    effects: [],
    camera: [],
    cheers: [],
  },
};

/** A room whose stage, song and loudspeaker are held in hand. */
class RoomDouble {
  readonly alive = new Set<string>();
  readonly drawn: { state: StageState; isMouthOpen: boolean }[] = [];
  readonly played: number[] = [];
  readonly levels: number[] = [];
  isLoud = true;
  document: () => Promise<void> = async () => undefined;
  sheet: () => Promise<SongSheet> = async () => SHEET;
  cast: () => Promise<void> = async () => undefined;
  #listeners = new Set<(nowMs: number) => void>();
  #soundBegan: { atMs: number; positionMs: number } | null = null;
  #count = 0;

  readonly room = new ShowRoom({
    loadShow: async (name) => {
      await this.document();
      return name === 'lightUp' ? { show: SHOW, cheers: CHEERS } : null;
    },
    fetchSheet: () => this.sheet(),
    stage: {
      prepare: async () => {
        await this.cast();
        const staged = this.#lives('cast');
        return {
          ...staged,
          warm: () => undefined,
          draw: (state, _, mouth) =>
            this.drawn.push({ state, isMouthOpen: mouth !== null && mouth.open > 0 }),
        };
      },
      onFrame: (listener) => {
        this.#listeners.add(listener);
        return { dispose: () => this.#listeners.delete(listener) };
      },
    },
    openSound: () => ({
      ...this.#lives('sound'),
      loaded: Promise.resolve(),
      playFrom: (positionMs) => {
        this.played.push(positionMs);
        this.#soundBegan = { atMs: performance.now(), positionMs };
      },
      pause: () => {
        this.#soundBegan = null;
      },
      heardMs: () => {
        const began = this.#soundBegan;
        return began === null || !this.isLoud ? null : began.positionMs + performance.now() - began.atMs;
      },
      mute: () => undefined,
      soften: (level) => this.levels.push(level),
    }),
  });

  get listening(): number {
    return this.#listeners.size;
  }

  run(durationMs: number): void {
    for (let passedMs = 0; passedMs < durationMs; passedMs += FRAME_MS) {
      vi.advanceTimersByTime(FRAME_MS);
      for (const listener of this.#listeners) listener(performance.now());
    }
  }

  async open(show = SHOW): Promise<ShowPlayer> {
    const player = await this.room.open(show, CHEERS);
    if (player === null) throw new Error('The show cannot be played.');
    return player;
  }

  #lives(what: string) {
    const name = `${what} ${++this.#count}`;
    this.alive.add(name);
    return { dispose: () => void this.alive.delete(name) };
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a show that is played', () => {
  it('goes on with its sound to the end, tells it once, and leaves nothing', async () => {
    const double = new RoomDouble();
    const prepared = await double.room.prepare('lightUp');
    const onEnd = vi.fn();
    expect(double.drawn).toHaveLength(0);
    prepared?.begin(onEnd);
    double.run(10_000);
    expect(Math.abs((prepared?.positionMs() ?? 0) - 10_000)).toBeLessThan(FRAME_MS);
    expect(prepared?.isAudible()).toBe(true);
    expect(onEnd).not.toHaveBeenCalled();
    double.run(30_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    prepared?.dispose();
    expect(double.alive.size + double.listening).toBe(0);
  });

  it('goes on without a loudspeaker, lyrics and mouth as well', async () => {
    const double = new RoomDouble();
    double.isLoud = false;
    const player = await double.open();
    player.begin(() => undefined);
    double.run(2000);
    expect(player.isAudible()).toBe(false);
    expect(Math.abs(player.positionMs() - 2000)).toBeLessThanOrEqual(FRAME_MS);
    expect(player.stageState().lyric?.zh).toBe('街灯亮');
    expect(player.stageState().performers.map(({ sings }) => sings)).toEqual([true]);
    expect(double.drawn.some(({ isMouthOpen }) => isMouthOpen)).toBe(true);
  });

  it('is at the moment that was sought at the next frame, playing or not', async () => {
    const double = new RoomDouble();
    const player = await double.open();
    player.appear();
    player.seek(5500);
    double.run(FRAME_MS);
    expect(double.drawn.at(-1)?.state.lyric?.zh).toBe('走');
    expect(double.played).toEqual([]);
    player.play();
    player.seek(1300);
    double.run(FRAME_MS);
    expect(double.drawn.at(-1)?.state.lyric?.zh).toBe('街灯亮');
    expect(double.played).toEqual([5500, 1300]);
  });

  it('plays the part of the song that the show has, and sinks to silence where the song goes on', async () => {
    const double = new RoomDouble();
    const player = await double.open({ ...SHOW, span: { startBeat: 8, endBeat: 24 } });
    const onEnd = vi.fn();
    expect(player.durationMs).toBe(8000);
    expect(player.positionMs()).toBe(4100);
    player.begin(onEnd);
    double.run(4000);
    expect(double.levels.at(-1)).toBe(1);
    double.run(3500);
    expect(double.levels.at(-1)).toBeLessThan(0.7);
    expect(onEnd).not.toHaveBeenCalled();
    double.run(1000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(double.played[0]).toBe(4100);
    expect(player.positionMs()).toBeLessThan(12_100 + 2 * FRAME_MS);
  });

  it('plays a part again and again, and stands while it is paused', async () => {
    const double = new RoomDouble();
    const player = await double.open();
    player.appear();
    player.repeat({ startMs: 2000, endMs: 3000 });
    player.seek(2000);
    player.play();
    for (let round = 0; round < 40; round++) {
      double.run(100);
      expect(player.positionMs()).toBeGreaterThanOrEqual(2000);
      expect(player.positionMs()).toBeLessThan(3000);
    }
    player.pause();
    const positionMs = player.positionMs();
    double.run(1000);
    expect(player.positionMs()).toBe(positionMs);
  });
});

describe('a show that cannot be played', () => {
  it('is null when there is none of that name', async () => {
    expect(await new RoomDouble().room.prepare('nothing')).toBeNull();
  });

  it.each(['sheet', 'cast'] as const)('leaves nothing when its %s cannot be had', async (missing) => {
    const double = new RoomDouble();
    const away = () => Promise.reject(new Error('away'));
    if (missing === 'sheet') double.sheet = away;
    else double.cast = away;
    expect(await double.room.prepare('lightUp')).toBeNull();
    expect(double.alive.size).toBe(0);
  });

  it.each(['document', 'cast'] as const)(
    'is given up when its %s is not there in time, and what comes late goes home',
    async (missing) => {
      const double = new RoomDouble();
      const late = Promise.withResolvers<void>();
      double[missing] = () => late.promise;
      const preparing = double.room.prepare('lightUp');
      await vi.advanceTimersByTimeAsync(29_000);
      const answer = vi.fn();
      void preparing.then(answer);
      await vi.advanceTimersByTimeAsync(900);
      expect(answer).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(200);
      expect(answer).toHaveBeenCalledWith(null);
      late.resolve();
      await vi.advanceTimersByTimeAsync(0);
      expect(double.alive.size + double.listening).toBe(0);
      double[missing] = async () => undefined;
      expect(await double.room.prepare('lightUp')).not.toBeNull();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('leaves nothing when another was opened meanwhile', async () => {
    const double = new RoomDouble();
    const [first, second] = await Promise.all([
      double.room.open(SHOW, CHEERS),
      double.room.open(SHOW, CHEERS),
    ]);
    expect(first).toBeNull();
    expect(second).not.toBeNull();
    expect(double.alive.size).toBe(2);
    double.room.dispose();
    expect(double.alive.size).toBe(0);
  });

  it('leaves nothing when the room is closed meanwhile', async () => {
    const double = new RoomDouble();
    const opening = double.room.open(SHOW, CHEERS);
    double.room.dispose();
    expect(await opening).toBeNull();
    expect(double.alive.size).toBe(0);
  });
});

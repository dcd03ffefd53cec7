import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OCTET, SOLO, WINGS } from '../../../../domain/idols/formations/formations.ts';
import type { NewIdol, Stage, StageActor, StagedIdol } from '../Stage.ts';
import { Gathering } from './Gathering.ts';

function idolDouble() {
  return {
    moveTo: vi.fn<StagedIdol['moveTo']>(),
    anchor: vi.fn(),
    lookAt: vi.fn(),
    express: vi.fn(),
    play: vi.fn<StagedIdol['play']>(),
    answer: vi.fn(),
    demonstrate: vi.fn(),
    speak: vi.fn(),
    dispose: vi.fn(),
  };
}

let host: ReturnType<typeof idolDouble>;
let came: Map<string, ReturnType<typeof idolDouble>>;
let actors: StageActor[];
let missing: string | null;
let isWelcome: boolean;
let gathering: Gathering;

beforeEach(() => {
  vi.useFakeTimers();
  host = idolDouble();
  came = new Map();
  actors = [];
  missing = null;
  isWelcome = true;
  const stage = {
    idol: host,
    addIdol: async ({ address, place }: NewIdol) => {
      if (address === missing) throw new Error('not there');
      expect(place).toBe(WINGS);
      const idol = idolDouble();
      came.set(address, idol);
      return idol;
    },
    addActor(actor: StageActor) {
      actors.push(actor);
      return { dispose: () => void actors.splice(actors.indexOf(actor), 1) };
    },
  } as unknown as Stage;
  gathering = new Gathering(stage, {
    host: 'xingman',
    others: ['yunta', 'yixia', 'xinyao'],
    random: () => 0.5,
    isWelcome: () => isWelcome,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const advance = (timeMs: number) => actors.forEach((actor) => void actor.advance(timeMs, 16));

describe('the gathering of all idols', () => {
  it('brings each to her place, one after the other, and the host to hers', async () => {
    advance(1000);
    gathering.gather(true);
    await vi.advanceTimersByTimeAsync(0);
    expect([...came.keys()]).toEqual(['/idols/yunta/']);
    await vi.advanceTimersByTimeAsync(3000);
    expect([...came.keys()]).toEqual(['/idols/yunta/', '/idols/yixia/', '/idols/xinyao/']);
    expect(host.moveTo).toHaveBeenCalledWith(OCTET.xingman, expect.any(Number));
    expect(came.get('/idols/yixia/')?.moveTo).toHaveBeenCalledWith(OCTET.yixia, expect.any(Number));
  });

  it('lets them cheer in turn, and takes them off with all that they held', async () => {
    advance(1000);
    gathering.gather(true);
    await vi.advanceTimersByTimeAsync(3000);
    advance(2000);
    for (const idol of came.values()) expect(idol.play).toHaveBeenCalledWith('cheer');
    gathering.gather(false);
    expect(host.moveTo).toHaveBeenLastCalledWith(SOLO, expect.any(Number));
    advance(3000);
    for (const idol of came.values()) {
      expect(idol.play).toHaveBeenLastCalledWith('farewell');
      expect(idol.dispose).not.toHaveBeenCalled();
    }
    advance(5000);
    for (const idol of came.values()) expect(idol.dispose).toHaveBeenCalledTimes(1);
  });

  it('goes on without the one who cannot be loaded', async () => {
    missing = '/idols/yixia/';
    gathering.gather(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect([...came.keys()]).toEqual(['/idols/yunta/', '/idols/xinyao/']);
  });

  it('sends off who arrives when it is over', async () => {
    gathering.gather(true);
    gathering.gather(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect([...came.keys()]).toEqual(['/idols/yunta/']);
    expect(came.get('/idols/yunta/')?.dispose).toHaveBeenCalledTimes(1);
    expect(host.moveTo).toHaveBeenLastCalledWith(SOLO, expect.any(Number));
  });

  it('is not on a machine that has its hands full', async () => {
    isWelcome = false;
    gathering.gather(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(came.size).toBe(0);
    expect(host.moveTo).not.toHaveBeenCalled();
  });

  it('leaves nothing behind when the stage ends', async () => {
    gathering.gather(true);
    await vi.advanceTimersByTimeAsync(300);
    gathering.dispose();
    await vi.advanceTimersByTimeAsync(3000);
    expect(actors).toHaveLength(0);
    expect(came.size).toBe(2);
    for (const idol of came.values()) expect(idol.dispose).toHaveBeenCalledTimes(1);
  });
});

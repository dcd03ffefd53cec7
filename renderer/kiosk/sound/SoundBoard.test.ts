import { beforeEach, describe, expect, test } from 'vitest';
import { SOUNDS } from '../interaction/ports.ts';
import type { AudioClip, AudioOutput } from './AudioOutput.ts';
import { RETRY_AFTER_MS, SHORTEST_GAP_MS, SoundBoard } from './SoundBoard.ts';

class ClipDouble implements AudioClip {
  state: AudioClip['state'] = 'ready';
  plays = 0;
  disposals = 0;
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
  play(): void {
    this.plays += 1;
  }
  dispose(): void {
    this.disposals += 1;
  }
}

class OutputDouble implements AudioOutput {
  running = true;
  readonly clips: ClipDouble[] = [];
  readonly volumes: number[] = [];
  readonly resumes: PromiseWithResolvers<void>[] = [];
  disposals = 0;
  isRunning(): boolean {
    return this.running;
  }
  resume(): Promise<void> {
    const answer = Promise.withResolvers<void>();
    this.resumes.push(answer);
    return answer.promise;
  }
  setVolume(volume: number): void {
    this.volumes.push(volume);
  }
  open(address: string): AudioClip {
    const clip = new ClipDouble(address);
    this.clips.push(clip);
    return clip;
  }
  dispose(): void {
    this.disposals += 1;
  }
  clip(name: string): ClipDouble {
    const found = this.clips.findLast(({ address }) => address === `/sounds/${name}.wav`);
    if (found === undefined) throw new Error(`no clip ${name}`);
    return found;
  }
}

let output: OutputDouble;
let nowMs: number;
let board: SoundBoard;

beforeEach(() => {
  output = new OutputDouble();
  nowMs = 0;
  board = new SoundBoard(output, () => nowMs);
});

test('fetches every sound at once, so that none is late', () => {
  expect(output.clips.map(({ address }) => address)).toEqual(SOUNDS.map((sound) => `/sounds/${sound}.wav`));
});

test.each(SOUNDS)('plays %s, and again after its gap only', (sound) => {
  board.play(sound);
  nowMs = SHORTEST_GAP_MS[sound] - 1;
  board.play(sound);
  expect(output.clip(sound).plays).toBe(1);
  nowMs += 1;
  board.play(sound);
  expect(output.clip(sound).plays).toBe(2);
});

test('a ring that ticks at every frame is heard at every sixth', () => {
  for (let frame = 0; frame < 60; frame += 1) {
    nowMs = frame * 17;
    board.play('tick');
  }
  expect(output.clip('tick').plays).toBe(10);
});

test('one sound does not hold up another', () => {
  board.play('touch');
  board.play('stamp');
  expect([output.clip('touch').plays, output.clip('stamp').plays]).toEqual([1, 1]);
});

describe('while sound is locked', () => {
  test('sounds are dropped, not made up for, and the browser is asked once', async () => {
    output.running = false;
    for (nowMs = 0; nowMs < 3_600_000; nowMs += 2000) board.play('notice');
    expect(output.clip('notice').plays).toBe(0);
    expect(output.resumes).toHaveLength(1);
    output.running = true;
    output.resumes[0]?.resolve();
    await output.resumes[0]?.promise;
    expect(output.clip('notice').plays).toBe(0);
    board.play('notice');
    expect(output.clip('notice').plays).toBe(1);
  });

  test('it is asked again after a refusal', async () => {
    output.running = false;
    output.resumes[0]?.reject(new Error('NotAllowedError'));
    await new Promise((resolve) => setImmediate(resolve));
    board.play('notice');
    expect(output.resumes).toHaveLength(2);
  });

  test('a dropped sound does not use up its gap', () => {
    output.running = false;
    board.play('stamp');
    output.running = true;
    board.play('stamp');
    expect(output.clip('stamp').plays).toBe(1);
  });
});

test('a sound that is still loading is dropped', () => {
  output.clip('success').state = 'loading';
  board.play('success');
  expect(output.clip('success').plays).toBe(0);
});

test('a sound that failed to load is fetched anew, the failed one let go, seldom', () => {
  const failed = output.clip('stamp');
  failed.state = 'failed';
  for (nowMs = 0; nowMs < RETRY_AFTER_MS; nowMs += 500) board.play('stamp');
  expect(output.clip('stamp')).toBe(failed);
  board.play('stamp');
  const fresh = output.clip('stamp');
  expect(fresh).not.toBe(failed);
  expect(failed.disposals).toBe(1);
  board.play('stamp');
  expect([failed.plays, fresh.plays]).toEqual([0, 1]);
});

describe('volume', () => {
  test('is handed on, kept within 0..1', () => {
    for (const volume of [0.4, -1, 7, Number.NaN]) board.setVolume(volume);
    expect(output.volumes).toEqual([0.4, 0, 1]);
  });

  test('0 plays nothing, and later volume does again', () => {
    board.setVolume(0);
    board.play('touch');
    expect(output.clip('touch').plays).toBe(0);
    board.setVolume(0.2);
    board.play('touch');
    expect(output.clip('touch').plays).toBe(1);
  });
});

test('a machine whose audio throws at everything is a silent one', () => {
  const broken = () => {
    throw new DOMException('no device', 'NotSupportedError');
  };
  const silent = new SoundBoard(
    { isRunning: broken, resume: broken, setVolume: broken, open: broken, dispose: broken },
    () => nowMs,
  );
  expect(() => {
    silent.setVolume(0.5);
    for (const sound of SOUNDS) silent.play(sound);
    silent.dispose();
  }).not.toThrow();
});

test('a clip that throws does not silence the others', () => {
  output.clip('touch').play = () => {
    throw new Error('device gone');
  };
  board.play('touch');
  board.play('success');
  expect(output.clip('success').plays).toBe(1);
});

test('dispose lets every clip and the output go, once, and later calls do nothing', () => {
  board.dispose();
  board.dispose();
  board.play('touch');
  board.setVolume(0.3);
  expect(output.clips.map(({ disposals }) => disposals)).toEqual(SOUNDS.map(() => 1));
  expect(output.disposals).toBe(1);
  expect(output.clips).toHaveLength(SOUNDS.length);
  expect(output.clip('touch').plays).toBe(0);
  expect(output.volumes).toEqual([]);
});

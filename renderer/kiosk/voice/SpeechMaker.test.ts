import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Utterance } from '../../../contract/speechMessages.ts';
import { scoreSpeech } from '../../../domain/voice/scoreSpeech.ts';
import { VOICES } from '../../../domain/voice/voices.ts';
import { ANSWER_LIMIT_MS, SpeechMaker } from './SpeechMaker.ts';
import { SpeechWorkerDouble } from './SpeechWorkerDouble.ts';
import { tokensOf } from './tokensOf.ts';
import { waveOf } from './waveOf.ts';

const utterance = (text: string, seed = 7): Utterance => ({
  score: scoreSpeech(tokensOf(text), VOICES.yunta),
  timbre: VOICES.yunta,
  sampleRate: 8000,
  seed,
});
// Bytes, because two buffers are equal to the matcher whatever is in them.
const soundOf = (of: Utterance) => new Uint8Array(waveOf(of));
const HELLO = utterance('你好');
const WELCOME = utterance('欢迎');
const FAREWELL = utterance('再见');

let workers: SpeechWorkerDouble[];
let maker: SpeechMaker;
let waves: Uint8Array[];
const onMade = (wave: ArrayBuffer) => void waves.push(new Uint8Array(wave));
const worker = (): SpeechWorkerDouble => {
  const [only] = workers;
  if (only === undefined) throw new Error('There is no worker');
  return only;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  waves = [];
  maker = new SpeechMaker(() => {
    const made = new SpeechWorkerDouble();
    workers.push(made);
    return made;
  });
});
afterEach(() => {
  maker.dispose();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('with a worker', () => {
  it('loads it when told to, or with the first line, and once', () => {
    expect(workers).toHaveLength(0);
    maker.prepare();
    maker.make(HELLO, onMade);
    maker.prepare();
    expect(workers).toHaveLength(1);
  });

  it('hands over what the worker made, and makes nothing itself', () => {
    maker.make(HELLO, onMade);
    expect(waves).toEqual([]);
    worker().answer();
    vi.advanceTimersByTime(ANSWER_LIMIT_MS * 2);
    expect(waves).toEqual([soundOf(HELLO)]);
  });

  it('forgets a line that is given up while it is made', () => {
    maker.make(HELLO, onMade).dispose();
    vi.advanceTimersByTime(ANSWER_LIMIT_MS * 2);
    worker().answer();
    expect(waves).toEqual([]);
  });

  it('makes the newest line next; one given up before its turn is never made', () => {
    maker.make(HELLO, onMade);
    maker.make(WELCOME, onMade);
    maker.make(FAREWELL, onMade);
    expect(worker().orders.map(({ line }) => line)).toEqual([1]);
    worker().answer();
    expect(worker().orders.map(({ line }) => line)).toEqual([1, 3]);
    worker().answer();
    expect(waves).toEqual([soundOf(FAREWELL)]);
  });

  it('does not give up the new line with the old one’s handle', () => {
    const old = maker.make(HELLO, onMade);
    maker.make(WELCOME, onMade);
    old.dispose();
    worker().answer();
    worker().answer();
    expect(waves).toEqual([soundOf(WELCOME)]);
  });

  it('ends it with itself, and is silent from then on', () => {
    maker.make(HELLO, onMade);
    maker.dispose();
    expect(worker().terminations).toBe(1);
    worker().answer();
    maker.make(WELCOME, onMade);
    vi.advanceTimersByTime(ANSWER_LIMIT_MS * 2);
    expect(waves).toEqual([]);
    expect(workers).toHaveLength(1);
  });
});

describe('where the worker is of no help', () => {
  it('makes the same sound here when none can be made', () => {
    let tries = 0;
    const alone = new SpeechMaker(() => {
      tries += 1;
      throw new Error('no workers here');
    });
    alone.make(HELLO, onMade);
    alone.make(WELCOME, onMade);
    expect(waves).toEqual([soundOf(HELLO), soundOf(WELCOME)]);
    expect(tries).toBe(1);
    alone.dispose();
  });

  it('waits for an answer no longer than its limit, and then not again until there is one', () => {
    maker.make(HELLO, onMade);
    vi.advanceTimersByTime(ANSWER_LIMIT_MS - 1);
    expect(waves).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(waves).toEqual([soundOf(HELLO)]);
    maker.make(WELCOME, onMade);
    expect(waves).toEqual([soundOf(HELLO), soundOf(WELCOME)]);

    // Late, it is heard of no more, but trusted again.
    worker().answer();
    expect(waves).toHaveLength(2);
    maker.make(FAREWELL, onMade);
    expect(waves).toHaveLength(2);
    worker().answer();
    expect(waves.at(-1)).toEqual(soundOf(FAREWELL));
  });

  it('makes the line here that the worker failed at', () => {
    maker.make(HELLO, onMade);
    worker().report({ type: 'failed', line: 1, what: 'RangeError' });
    expect(waves).toEqual([soundOf(HELLO)]);
  });

  it('ends a worker that broke, and goes on without', () => {
    maker.make(HELLO, onMade);
    worker().fail();
    expect(worker().terminations).toBe(1);
    maker.make(WELCOME, onMade);
    expect(waves).toEqual([soundOf(HELLO), soundOf(WELCOME)]);
    expect(workers).toHaveLength(1);
  });
});

it('the same seed is the same sound, another one is not', () => {
  expect(soundOf(utterance('星街', 1))).toEqual(soundOf(utterance('星街', 1)));
  expect(soundOf(utterance('星街', 1))).not.toEqual(soundOf(utterance('星街', 2)));
});

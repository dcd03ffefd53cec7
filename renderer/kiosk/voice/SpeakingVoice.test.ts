import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../contract/lines.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { seededRandom } from '../../../domain/core/random.ts';
import { VOICES } from '../../../domain/voice/voices.ts';
import type { PlayLine } from './playLine.ts';
import { SpeakingVoice } from './SpeakingVoice.ts';
import { SpeechWorkerDouble } from './SpeechWorkerDouble.ts';
import { tokensOf } from './tokensOf.ts';

const folder = new URL('../../../assets/lines/', import.meta.url);

function voice() {
  const played: ArrayBuffer[] = [];
  const worker = new SpeechWorkerDouble();
  let loads = 0;
  let stops = 0;
  let heard: number | null = null;
  const play: PlayLine = (make) => {
    const making = make((wave) => played.push(wave));
    return {
      heardMs: () => heard,
      stop: () => {
        stops++;
        making.dispose();
      },
    };
  };
  const createWorker = () => {
    loads++;
    return worker;
  };
  return {
    speaking: new SpeakingVoice(VOICES.xingman, play, createWorker, seededRandom(1)),
    worker,
    played,
    loads: () => loads,
    stops: () => stops,
    hear: (atMs: number | null) => {
      heard = atMs;
    },
  };
}

describe('her voice', () => {
  it('plays a whole WAV file of the length that the mouth has', () => {
    const { speaking, worker, played } = voice();
    const { durationMs, mouth } = speaking.say('你好呀！');
    worker.answer();
    const file = Buffer.from(played[0] ?? new ArrayBuffer(0));
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect((file.readUInt32LE(40) / 2 / file.readUInt32LE(24)) * 1000).toBeCloseTo(durationMs, 0);
    expect(mouth.at(-1)).toMatchObject({ atMs: durationMs, open: 0 });
    speaking.dispose();
  });

  it('gives its worker the very score that the mouth has', () => {
    const { speaking, worker } = voice();
    const { durationMs, mouth } = speaking.say('走，一起盖章去！');
    expect(worker.orders[0]?.utterance).toMatchObject({
      score: { durationMs, mouth },
      timbre: VOICES.xingman,
    });
    speaking.dispose();
  });

  it('tells where the loudspeaker is, and ends one line when the next begins', () => {
    const { speaking, hear, stops } = voice();
    const first = speaking.say('第一句。');
    hear(120);
    expect(first.heardMs()).toBe(120);
    speaking.say('第二句。');
    expect(stops()).toBe(1);
    speaking.hush();
    speaking.dispose();
    expect(stops()).toBe(2);
  });

  it('hushed while her line is made, is not heard', () => {
    const { speaking, worker, played } = voice();
    speaking.say('等一下……');
    speaking.hush();
    worker.answer();
    expect(played).toHaveLength(0);
    speaking.dispose();
  });

  it('warms up without a word, and ends her worker with herself', () => {
    const { speaking, worker, played, loads } = voice();
    expect(loads()).toBe(0);
    speaking.warmUp();
    expect(loads()).toBe(1);
    expect(worker.orders).toHaveLength(0);
    expect(played).toHaveLength(0);
    speaking.dispose();
    expect(worker.terminations).toBe(1);
  });

  it('reads a character as its neighbours ask', () => {
    const [, hang] = tokensOf('银行');
    const [xing] = tokensOf('行人');
    expect(hang).toMatchObject({ vowels: ['A', 'N'] });
    expect(xing).toMatchObject({ vowels: ['I', 'N'] });
  });
});

describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (file) => {
  const lines = expectOk(readLines(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file), 'our own');
  const all = [...Object.values(lines.occasions), ...Object.values(lines.answers)].flat();

  it('has 40 lines at least, and a syllable for every character of each', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    for (const { zh } of all) {
      const characters = zh.match(/\p{Script=Han}|\d/gu)?.length ?? 0;
      const syllables = tokensOf(zh.replace(/[a-z]+/gi, '')).filter(({ kind }) => kind === 'syllable').length;
      expect(syllables, zh).toBe(characters);
    }
  });
});

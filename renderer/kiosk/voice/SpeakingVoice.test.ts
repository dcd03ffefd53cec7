import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../contract/lines.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { seededRandom } from '../../../domain/core/random.ts';
import { VOICES } from '../../../domain/voice/voices.ts';
import { type SoundingLine, SpeakingVoice } from './SpeakingVoice.ts';
import { tokensOf } from './tokensOf.ts';

const folder = new URL('../../../assets/lines/', import.meta.url);

function voice() {
  const played: string[] = [];
  let stops = 0;
  let heard: number | null = null;
  const play = (address: string): SoundingLine => {
    played.push(address);
    return {
      heardMs: () => heard,
      stop: () => {
        stops++;
      },
    };
  };
  return {
    speaking: new SpeakingVoice(VOICES.xingman, play, seededRandom(1)),
    played,
    stops: () => stops,
    hear: (atMs: number | null) => {
      heard = atMs;
    },
  };
}

describe('her voice', () => {
  it('plays a whole WAV file of the length that the mouth has', () => {
    const { speaking, played } = voice();
    const { durationMs, mouth } = speaking.say('你好呀！');
    const [head = '', body = ''] = (played[0] ?? '').split(',');
    expect(head).toBe('data:audio/wav;base64');
    const file = Buffer.from(body, 'base64');
    expect(file.toString('latin1', 0, 4)).toBe('RIFF');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect((file.readUInt32LE(40) / 2 / file.readUInt32LE(24)) * 1000).toBeCloseTo(durationMs, 0);
    expect(mouth.at(-1)).toMatchObject({ atMs: durationMs, open: 0 });
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

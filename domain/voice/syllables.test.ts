import { describe, expect, it } from 'vitest';
import { latinSyllables, pauseOf, syllableOf } from './syllables.ts';

const vowels = (pinyin: string) => {
  const token = syllableOf(pinyin);
  return token?.kind === 'syllable' ? token.vowels.join('') : null;
};

describe('a syllable of Pinyin', () => {
  it.each([
    ['hao3', 'AO'],
    ['ni3', 'I'],
    ['xing1', 'IN'],
    ['lü4', 'V'],
    ['jue2', 'VE'],
    ['yuan2', 'VAN'],
    ['yan2', 'IEN'],
    ['you3', 'IOU'],
    ['wo3', 'UO'],
    ['wei4', 'UEI'],
    ['gui4', 'UEI'],
    ['liu2', 'IOU'],
    ['chun1', 'UEN'],
    ['yi1', 'I'],
    ['wu3', 'U'],
    ['yu2', 'V'],
    ['yong4', 'ION'],
    ['er2', 'R'],
    ['shi4', 'E'],
    ['si1', 'E'],
    ['zhuang4', 'UAN'],
    ['xiong2', 'ION'],
    ['ye4', 'IE'],
    ['ng4', 'N'],
    ['wen4', 'UEN'],
  ])('%s opens the mouth as %s', (pinyin, shapes) => {
    expect(vowels(pinyin)).toBe(shapes);
  });

  it('keeps onset and tone', () => {
    expect(syllableOf('pao4')).toMatchObject({ onset: { kind: 'stop', place: 'lips' }, tone: 4 });
    expect(syllableOf('ma')).toMatchObject({ onset: { kind: 'hum', place: 'lips' }, tone: 0 });
    expect(syllableOf('er5')).toMatchObject({ onset: { kind: 'none' }, tone: 0 });
  });

  it.each(['', 'hello!', 'zhzh1', '3', 'bfa1'])('refuses %j', (text) => {
    expect(syllableOf(text)).toBeNull();
  });
});

it.each([
  ['hello', 2],
  ['OK', 1],
  ['AI', 1],
  ['star', 1],
  ['tv', 1],
  ['amazing', 3],
])('the word %s chatters in %d', (word, count) => {
  const syllables = latinSyllables(word);
  expect(syllables).toHaveLength(count);
  for (const token of syllables) expect(token).toMatchObject({ kind: 'syllable' });
});

it('marks are pauses, and other signs are not heard', () => {
  expect(pauseOf('，')).toMatchObject({ ending: 'open' });
  expect(pauseOf('？')).toMatchObject({ ending: 'rising' });
  expect(pauseOf('！')).toMatchObject({ ending: 'bright' });
  expect(pauseOf('《')).toBeNull();
});

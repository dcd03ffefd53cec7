import { expect, test } from 'vitest';
import { lyricParts } from './lyricParts.ts';

const syllables = (text: string) => [...text].map((one) => ({ text: one }));

test('a line is cut into its syllables and the marks between them', () => {
  expect(lyricParts('亮起来，华强北！', syllables('亮起来华强北'))).toEqual([
    { text: '亮', syllable: 0 },
    { text: '起', syllable: 1 },
    { text: '来', syllable: 2 },
    { text: '，', syllable: null },
    { text: '华', syllable: 3 },
    { text: '强', syllable: 4 },
    { text: '北', syllable: 5 },
    { text: '！', syllable: null },
  ]);
});

test('syllables that are not those of the line are sung as they are spelt', () => {
  expect(lyricParts('OK 手势', [{ text: 'ou' }, { text: 'kei' }])).toEqual([
    { text: 'ou', syllable: 0 },
    { text: 'kei', syllable: 1 },
  ]);
});

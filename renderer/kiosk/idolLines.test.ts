import { expect, test } from 'vitest';
import { linesOf } from './idolLines.ts';

const MOON = { zh: '今晚月亮真圆。', en: 'What a round moon tonight.' };

test('what staff wrote takes the place of an occasion, all else stays her own', () => {
  const own = linesOf('yunta');
  const rewritten = linesOf('yunta', { idle: [MOON] });
  expect(rewritten.occasions.idle).toEqual([MOON]);
  expect(own.occasions.idle).not.toContainEqual(MOON);
  expect({ ...rewritten, occasions: { ...rewritten.occasions, idle: own.occasions.idle } }).toEqual(own);
});

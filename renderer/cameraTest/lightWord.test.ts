import { expect, it } from 'vitest';
import { lightWord } from './lightWord.ts';

it('says what to do about the light', () => {
  expect([null, 0, 0.1, 0.3, 0.6, 0.95, 1].map(lightWord)).toEqual([
    'unknown',
    'tooDark',
    'tooDark',
    'good',
    'good',
    'tooBright',
    'tooBright',
  ]);
});

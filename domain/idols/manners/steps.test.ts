import { describe, expect, it } from 'vitest';
import { valueAt } from '../motions/Motion.ts';
import { HAND_SHAPES } from '../vocabulary.ts';
import { shapes, steps } from './steps.ts';

describe('switched movements', () => {
  const turn = steps('ParamAngleX', 0, [300, 12], [900, -6]);

  it('rest exactly between two switches', () => {
    for (const [timeMs, value] of [
      [0, 0],
      [300, 0],
      [430, 12],
      [600, 12],
      [900, 12],
      [1030, -6],
      [2000, -6],
    ] as const) {
      expect(valueAt(turn, timeMs)).toBeCloseTo(value, 9);
    }
  });

  it('are refused where two switches overlap', () => {
    expect(() => steps('ParamAngleX', 0, [300, 12], [380, -6])).toThrow('times must rise');
  });

  it('change a hand’s shape at once', () => {
    const hand = shapes('R', [0, 'fist'], [700, 'fingerHeart']);
    expect(HAND_SHAPES[valueAt(hand, 699)]).toBe('fist');
    expect(HAND_SHAPES[valueAt(hand, 702)]).toBe('fingerHeart');
  });
});

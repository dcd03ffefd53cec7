import { expect, test } from 'vitest';
import type { PassId } from '../../../../domain/passes/Pass.ts';
import { makeRewardCode } from '../../../../domain/passes/rewardCode.ts';
import { asWritten, isSpeltRight, missing, withoutLast } from './rewardCodeText.ts';

const CODE = makeRewardCode('0123456789abcdef' as PassId, () => new Uint8Array(16).fill(7));

test('a code is written as visitors see it, however it is typed', () => {
  const typed = CODE.replaceAll('-', '').toLowerCase();
  expect(asWritten(typed)).toBe(CODE);
  expect(asWritten(` ${CODE.replaceAll('-', ' . ')} `)).toBe(CODE);
  expect(asWritten('k3f9q')).toBe('K3F9-Q');
  expect(asWritten(`${CODE}AB`)).toBe(CODE);
  expect(withoutLast('K3F9-Q')).toBe('K3F9');
  expect(withoutLast('')).toBe('');
  expect(missing('')).toBe(20);
  expect(missing('K3F9-Q')).toBe(15);
});

test('a slip of the pen is seen before the code is sent', () => {
  expect(isSpeltRight(CODE)).toBe(true);
  const slip = `${CODE.startsWith('2') ? '3' : '2'}${CODE.slice(1)}`;
  expect(isSpeltRight(slip)).toBe(false);
  expect(isSpeltRight(CODE.slice(0, -1))).toBe(false);
});
